/** The board at two hundred times its size. Counts and shapes are checked; the bound in time is loose, and only catches work that grows with rows × rows. */
import { describe, expect, it } from 'vitest';
import { BOARD_LIST, BOARD_RULES } from '~/domain/boardFilter';
import { readRows, sortBoard, weighRows } from '~/domain/boardList';
import { filterItems, siftItems } from '~/domain/facets';
import { parseHorizon } from '~/domain/horizon';
import { parseListState } from '~/domain/listState';
import { toStub } from '~/domain/view';
import { buildBoardRow, buildLine } from './buildRows';

const SIZE = 10_000;
const MOST_MS = 2000;
const DAY = '2024-06-30';
const ROWS = Array.from({ length: SIZE }, (_, index) =>
  buildBoardRow({
    id: `c${index}`,
    name: `Name ${index}`,
    groups: [['a', 'b', 'c'][index % 3] ?? 'a'],
    evidence: [
      buildLine({ id: `c${index}.e1`, date: `202${index % 5}-0${1 + (index % 9)}-15` }),
      buildLine({ id: `c${index}.e2`, grade: 'C', side: 'against', date: `2023-0${1 + (index % 9)}` }),
    ],
  }),
);
const stateOf = (query: string) => parseListState(BOARD_LIST, new URLSearchParams(query)).state;

describe('ten thousand rows', () => {
  const read = readRows(ROWS, parseHorizon('none'));

  it.each([['group=b'], ['q=name 77'], ['sort=name'], ['moved=12m&sort=recent']])(
    'are weighed, sifted and sorted soon, and as a few would be: %s',
    (query) => {
      const state = stateOf(query);
      const began = performance.now();
      const { items, counts } = siftItems(weighRows(read, DAY), BOARD_RULES, state);
      const sorted = sortBoard(items, state);
      expect(performance.now() - began).toBeLessThan(MOST_MS);
      expect(sorted).toHaveLength(filterItems(weighRows(read, DAY), BOARD_RULES, state).length);
      expect([...(counts.get('group') ?? []).values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    },
  );
});

describe('status and series', () => {
  const dead = { id: 'shaw.status', revealedBy: ['pic.3x09'], facet: 'status' as const, value: 'dead' };
  const voyager = { id: 'shaw.voy', revealedBy: ['voy.1x01'], facet: 'series' as const, value: 'voy' };
  const row = buildBoardRow({
    id: 'shaw',
    series: ['pic'],
    facts: [dead, voyager].map((fact) => ({ ...toStub(fact), facet: fact.facet })),
  });
  const countAt = (seen: string, facet: 'status' | 'series') => {
    const rows = weighRows(readRows([row], parseHorizon(seen), { facts: [dead, voyager] }), DAY);
    return [...(siftItems(rows, BOARD_RULES, stateOf('')).counts.get(facet) ?? [])];
  };

  it.each<[string, 'status' | 'series', [string, number][], string]>([
    ['none', 'status', [], 'a masked fate counts under nothing'],
    ['pic.3x08', 'status', [], 'until its episode was seen'],
    ['pic.3x09', 'status', [['dead', 1]], 'then it counts'],
    ['none', 'series', [['pic', 1]], 'a series that is safe always does'],
    [
      'voy.1x01',
      'series',
      [
        ['pic', 1],
        ['voy', 1],
      ],
      'the other once it was seen',
    ],
  ])('to a reader at %s, %s is %j: %s', (seen, facet, expected) => expect(countAt(seen, facet)).toEqual(expected));
});

describe('moved', () => {
  it('goes by the day on which the reader stands', () => {
    const read = readRows(
      [buildBoardRow({ id: 'x', evidence: [buildLine({ id: 'x.e1', date: '2023-04-20' })] })],
      parseHorizon('none'),
    );
    const stepsOn = (day: string) => weighRows(read, day)[0]?.moved;
    expect(stepsOn('2023-05-01')).toContain('3m');
    expect(stepsOn('2024-02-01')).toEqual(['12m']);
    expect(stepsOn('2026-01-01')).toEqual(['older']);
    expect(stepsOn('2023-04-19')).toEqual([]);
  });
});
