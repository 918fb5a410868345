/** Series and fate of a character as values for filters, each with its gate. */
import type { FacetFact } from '../../domain/article.ts';
import type { CharacterRecord } from '../content.ts';
import { type Labelled, metaOf } from './gateBox.ts';

export function facetFacts(id: string, data: CharacterRecord): Labelled<FacetFact>[] {
  return [
    ...data.appearances.map((row) => ({
      ...metaOf(`${id}.${row.series}`, { ...row, label: 'A series' }),
      facet: 'series' as const,
      value: row.series,
    })),
    {
      ...metaOf(`${id}.status`, { ...data.status, label: 'Status' }),
      facet: 'status' as const,
      value: data.status.value,
    },
  ];
}
