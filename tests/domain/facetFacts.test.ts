import { expect, it } from 'vitest';
import { valuesOf } from '~/domain/facetFacts';

it('gives the values of one filter, each once', () => {
  const fact = (facet: 'series' | 'status', value: string) => ({
    id: `${facet}.${value}`,
    revealedBy: [],
    facet,
    value,
  });
  const facts = [fact('series', 'voy'), fact('status', 'alive'), fact('series', 'pic'), fact('series', 'voy')];
  expect(valuesOf(facts, 'series')).toEqual(['voy', 'pic']);
  expect(valuesOf(facts, 'status')).toEqual(['alive']);
});
