import { expect, test } from 'vitest';
import { filterItems } from '~/domain/facets';
import { countUses, groupByOutlet, nameSourceType, SOURCE_RULES, type SourceItem } from '~/domain/sourceList';

function buildItem(id: string, outlet: string, title: string | null, type = 'original'): SourceItem {
  const meta = { id: `${id}.title`, revealedBy: title === null ? ['fog.2x02'] : [] };
  return {
    row: { id, outlet, type, published: '2020-05', publishedPrecision: 'month', title: [], uses: 0, useDates: [] },
    title:
      title === null
        ? { open: false, stub: { ...meta, sealed: true } }
        : { open: true, fact: { ...meta, title, url: null, note: null } },
  };
}

const ITEMS = [
  buildItem('a', '—', 'General knowledge', 'unchecked'),
  buildItem('b', 'Harbour Weekly', 'A voice in the fog'),
  buildItem('c', 'Script Archive', null, 'fan'),
  buildItem('d', 'Harbour Weekly', 'The last lamp', 'copy'),
];
const find = (q: string, types: readonly string[] = []) =>
  filterItems(ITEMS, SOURCE_RULES, { q, facets: new Map(types.length > 0 ? [['type', types]] : []) }).map(
    ({ row }) => row.id,
  );

test.each([
  ['voice', [], ['b'], 'a word of an open title'],
  ['harbour', [], ['b', 'd'], 'the outlet'],
  ['archive', [], ['c'], 'the outlet of a masked title'],
  ['2020', [], ['a', 'b', 'c', 'd'], 'the date'],
  ['', ['fan', 'copy'], ['c', 'd'], 'either kind'],
  ['harbour', ['copy'], ['d'], 'words and kind together'],
] as const)('finds by "%s" %j: %j (%s)', (q, types, ids, _reason) => {
  expect(find(q, types)).toEqual(ids);
});

test('groups by outlet in the order given, those without one last', () => {
  expect(groupByOutlet(ITEMS).map(({ outlet, items }) => [outlet, items.length])).toEqual([
    ['Harbour Weekly', 2],
    ['Script Archive', 1],
    ['—', 1],
  ]);
});

test.each([
  ['2014-12-31', 1, 'running text has no date'],
  ['2015-02-27', 2, 'a month counts from its last day'],
  ['2015-02-28', 3, 'and is there on it'],
  ['2020-12-30', 3, 'so does a year'],
  ['2026-11-22', 4, 'today'],
])('counts what leaned on it by %s: %i (%s)', (epoch, uses, _reason) => {
  expect(countUses({ uses: 4, useDates: ['2015-01-09', '2015-02', '2020'] }, epoch)).toBe(uses);
});

test('names a kind that it does not know by its id', () => {
  expect(nameSourceType('copy')).toBe('Copy of a page');
  expect(nameSourceType('stone-tablet')).toBe('stone-tablet');
});
