import { describe, expect, it } from 'vitest';
import { countFacets, filterItems, type FilterRules, knownValues, loosen, type Loosening } from '~/domain/facets';

interface Quote {
  readonly id: string;
  readonly speakers: readonly string[];
  readonly outlet: string;
}
const QUOTES: readonly Quote[] = [
  { id: 'q1', speakers: ['matalas'], outlet: 'gazette' },
  { id: 'q2', speakers: ['matalas', 'ryan'], outlet: 'herald' },
  { id: 'q3', speakers: ['ryan'], outlet: 'gazette' },
  { id: 'q4', speakers: [], outlet: 'gazette' },
];
const RULES: FilterRules<Quote> = {
  facets: [
    { name: 'speaker', values: ({ speakers }) => speakers },
    { name: 'outlet', values: ({ outlet }) => [outlet] },
  ],
  texts: ({ id }) => [id],
};
type Chosen = Record<string, string[]>;
type Counts = Record<string, number>;
const buildFilters = (facets: Chosen = {}, q = '') => ({ q, facets: new Map(Object.entries(facets)) });
const ids = (filters: ReturnType<typeof buildFilters>) =>
  filterItems(QUOTES, RULES, filters)
    .map(({ id }) => id)
    .join(' ');

describe('filterItems', () => {
  it.each<[Chosen, string, string, string]>([
    [{}, '', 'q1 q2 q3 q4', 'keeps all without a filter'],
    [{ speaker: ['matalas'] }, '', 'q1 q2', 'keeps quotes by a chosen speaker'],
    [{ speaker: ['matalas', 'ryan'] }, '', 'q1 q2 q3', 'keeps quotes by any chosen speaker'],
    [{ speaker: ['ryan'], outlet: ['gazette'] }, '', 'q3', 'wants every facet to agree'],
    [{ speaker: ['nobody'] }, '', '', 'keeps nothing for a value that no item has'],
    [{ species: ['klingon'] }, '', 'q1 q2 q3 q4', 'passes over facets of other lists'],
    [{ speaker: [] }, '', 'q1 q2 q3 q4', 'takes an empty facet for none'],
    [{ outlet: ['gazette'] }, 'q3', 'q3', 'wants the words as well'],
    [{ outlet: ['__proto__', 'constructor'] }, '', '', 'takes no name of the language for a value'],
  ])('for %j and %j gives %j: %s', (facets, q, expected) => expect(ids(buildFilters(facets, q))).toBe(expected));
});

describe('countFacets', () => {
  it.each<[Chosen, string, Counts, Counts, string]>([
    [{}, '', { matalas: 2, ryan: 2 }, { gazette: 3, herald: 1 }, 'all items without a filter'],
    [
      { speaker: ['ryan'] },
      '',
      { matalas: 2, ryan: 2 },
      { gazette: 1, herald: 1 },
      'a choice leaves the figures of its own facet',
    ],
    [{ outlet: ['herald'] }, '', { matalas: 1, ryan: 1 }, { gazette: 3, herald: 1 }, 'and changes those of the others'],
    [
      { speaker: ['ryan'], outlet: ['gazette'] },
      '',
      { matalas: 1, ryan: 1 },
      { gazette: 1, herald: 1 },
      'two choices change each other',
    ],
    [{}, 'q4', {}, { gazette: 1 }, 'the words narrow every facet'],
  ])('for %j and %j counts %j and %j: %s', (facets, q, speakers, outlets) => {
    const counts = countFacets(QUOTES, RULES, buildFilters(facets, q));
    expect(Object.fromEntries(counts.get('speaker') ?? [])).toEqual(speakers);
    expect(Object.fromEntries(counts.get('outlet') ?? [])).toEqual(outlets);
  });

  it('promises exactly what choosing the value then shows', () => {
    const filters = buildFilters({ outlet: ['gazette'] });
    for (const [value, count] of countFacets(QUOTES, RULES, filters).get('speaker') ?? []) {
      expect(filterItems(QUOTES, RULES, buildFilters({ outlet: ['gazette'], speaker: [value] }))).toHaveLength(count);
    }
  });

  it('counts an item once that has a value twice', () => {
    const counts = countFacets([{ id: 'q5', speakers: ['ryan', 'ryan'], outlet: 'herald' }], RULES, buildFilters());
    expect(counts.get('speaker')?.get('ryan')).toBe(1);
  });
});

describe('loosen', () => {
  it.each<[Chosen, string, Loosening[], string]>([
    [{ speaker: ['ryan'], outlet: ['nowhere'] }, '', [{ name: 'outlet', count: 2 }], 'one filter is in the way'],
    [{ speaker: ['nobody'], outlet: ['gazette'] }, '', [{ name: 'speaker', count: 3 }], 'or the other'],
    [{ speaker: ['matalas'], outlet: ['nowhere'] }, 'q4', [], 'no single filter helps'],
    [
      { speaker: ['matalas'], outlet: ['herald'] },
      'q1',
      [
        { name: 'outlet', count: 1 },
        { name: 'q', count: 1 },
      ],
      'equals keep the order of the filters',
    ],
    [
      { speaker: ['matalas', 'ryan'] },
      'q4',
      [
        { name: 'q', count: 3 },
        { name: 'speaker', count: 1 },
      ],
      'the most stands first',
    ],
  ])('for %j and %j says %j: %s', (facets, q, expected) => {
    expect(loosen(QUOTES, RULES, buildFilters(facets, q))).toEqual(expected);
  });
});

describe('knownValues', () => {
  it('lists what some item has, from A to Z', () => {
    expect([...knownValues(QUOTES, RULES)]).toEqual([
      ['speaker', ['matalas', 'ryan']],
      ['outlet', ['gazette', 'herald']],
    ]);
  });
});
