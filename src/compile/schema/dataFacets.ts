/** Values for filters that may be masked. */
import { z } from 'zod';
import { fact, gatedWith, stubFields, words } from './dataCommon.ts';

const safeFacet = { facet: z.enum(['series', 'status']).describe('Which filter it belongs to.') };

export const facetFact = z
  .strictObject({ ...fact, ...safeFacet, value: words('Value for the filter.') })
  .meta({ id: 'FacetFact', description: 'A value for a filter, which may be masked.' });

const maskedFacet = z
  .strictObject({ ...stubFields, ...safeFacet })
  .meta({ id: 'MaskedFacet', description: 'A value for a filter that gives something away.' });

export const facetFacts = gatedWith(facetFact, maskedFacet, 'Values for filters.');
