/** Who has to do with whom, for one reader; where it is drawn; the ways along it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GraphFile, type GraphNode, type GraphTie, otherEnd, viewGraph } from '~/domain/graph';
import { GRAPH_RULES, listTies } from '~/domain/graphList';
import { drawChords, placeOnRing, RING } from '~/domain/graphRing';
import { filterItems } from '~/domain/facets';
import { parseHorizon } from '~/domain/horizon';
import { shortestPaths } from '~/domain/shortestPaths';

const DAY = '2026-01-01';
const node = (id: string, group = 'crew', revealedBy: string[] = []): GraphNode => ({
  id,
  revealedBy,
  name: id.toUpperCase(),
  path: `/characters/${id}/`,
  groups: [group],
  series: [],
});
const tie = (from: string, to: string, words = 'Parent of', revealedBy: string[] = []): GraphTie => ({
  id: `${from}-${words}-${to}-${revealedBy.join('')}`,
  revealedBy,
  from,
  to,
  kind: 'family',
  words,
  back: words === 'Parent of' ? 'Child of' : `${words} (back)`,
});
const file = (nodes: GraphNode[], ties: GraphTie[]): GraphFile => ({
  licence: '',
  build: '',
  version: 1,
  kinds: [],
  nodes,
  ties,
  series: [],
  cases: [],
  dataPath: '',
});

describe('the series of a tie', () => {
  const all: GraphFile = {
    ...file(
      [{ ...node('a'), series: ['voy'] }, { ...node('b'), series: ['voy', 'tng'] }, node('c')],
      [tie('a', 'b'), tie('b', 'c')],
    ),
    series: [
      { id: 's1', revealedBy: ['pic.1x01'], node: 'a', series: 'pic' },
      { id: 's2', revealedBy: ['pic.2x01'], node: 'b', series: 'pic' },
    ],
  };
  it.each([
    ['none', ['a b voy', 'b c '], 'those in which both are seen'],
    ['pic.1x01', ['a b voy', 'b c '], 'one of whom the reader does not know it yet'],
    ['pic.2x01', ['a b voy,pic', 'b c '], 'and later both'],
  ])('at %s are %j: %s', (seen, lines) => {
    const ties = listTies(viewGraph(all, undefined, parseHorizon(seen), DAY));
    expect(ties.map(({ tie: { from, to }, series }) => `${from} ${to} ${series.join(',')}`)).toEqual(lines);
    const found = filterItems(ties, GRAPH_RULES, { q: '', facets: new Map([['series', ['pic']]]) });
    expect(found).toHaveLength(seen === 'pic.2x01' ? 1 : 0);
  });
});

describe('viewGraph', () => {
  const all = file(
    [node('a'), node('b'), node('c', 'crew', ['pic.3x09'])],
    [tie('a', 'b'), tie('a', 'b', 'Parent of', ['pic.1x01']), tie('b', 'c'), tie('a', 'b', 'Rival of', ['pic.3x09'])],
  );
  const at = (seen: string) => viewGraph(all, undefined, parseHorizon(seen), DAY);

  it.each([
    ['none', ['a', 'b'], ['a Parent of b'], true, 'a tie to somebody unknown is not there'],
    ['pic.1x01', ['a', 'b'], ['a Parent of b'], true, 'and one that is told twice stands once'],
    ['all', ['a', 'b', 'c'], ['a Parent of b', 'b Parent of c', 'a Rival of b'], false, 'who has seen all has all'],
  ])('at %s has %j with %j, more: %s, for %s', (seen, ids, ties, hasMore) => {
    const graph = at(seen);
    expect(graph.nodes.map(({ id }) => id)).toEqual(ids);
    expect(graph.ties.map(({ from, words, to }) => `${from} ${words} ${to}`)).toEqual(ties);
    expect(graph.hasMore).toBe(hasMore);
  });

  it('says a tie from either end', () => {
    const [first] = at('none').ties;
    expect(first && otherEnd(first, 'a')).toEqual({ id: 'b', words: 'Parent of' });
    expect(first && otherEnd(first, 'b')).toEqual({ id: 'a', words: 'Child of' });
    expect(first && otherEnd(first, 'c')).toBeUndefined();
  });

  it('lists ties by name and finds them by group', () => {
    const items = listTies(at('all'));
    expect(items.map(({ from, to }) => from + to)).toEqual(['AB', 'AB', 'BC']);
    const filters = { q: 'c', facets: new Map([['group', ['crew']]]) };
    expect(filterItems(items, GRAPH_RULES, filters).map(({ to }) => to)).toContain('C');
    expect(filterItems(items, GRAPH_RULES, { q: '', facets: new Map([['kind', ['rival']]]) })).toEqual([]);
  });
});

describe('the ring', () => {
  const nodes = [node('a'), node('b'), node('c', 'other'), node('d', 'other')];

  it('puts everybody at one distance, with a gap between groups, whatever the ties are', () => {
    const places = placeOnRing(nodes);
    for (const { x, y } of places) expect(Math.hypot(x, y)).toBeCloseTo(RING.radius, 0);
    const angles = places.map(({ x, y }) => (Math.atan2(y, x) * 180) / Math.PI + 90);
    // Four places and two gaps.
    expect(angles.map((angle) => Math.round((angle + 360) % 360))).toEqual([0, 60, 180, 240]);
    expect(places.map(({ label }) => label.isLeft)).toEqual([false, false, false, true]);
  });

  it('draws a chord for each tie of two that are there, side by side where there are several', () => {
    const places = placeOnRing(nodes);
    const chords = drawChords([tie('a', 'b'), tie('b', 'a', 'Rival of'), tie('a', 'nobody')], places);
    expect(chords).toHaveLength(2);
    expect(chords[0]?.d).toMatch(/^M0 -290Q/);
    expect(chords[0]?.d.split('Q')[1]).not.toBe(chords[1]?.d.split('Q')[1]);
  });
});

describe('shortestPaths', () => {
  const ties = [tie('a', 'b'), tie('b', 'c'), tie('a', 'd', 'Commands'), tie('d', 'c'), tie('a', 'b', 'Rival of')];
  const say = (a: string, b: string, most?: number) =>
    shortestPaths(ties, a, b, most).map((path) =>
      path.map(({ from, to, words }) => `${from}>${to} ${words.join('+')}`),
    );

  it.each<[string, string, string[][], string]>([
    ['a', 'b', [['a>b Parent of+Rival of']], 'all that the two are to each other'],
    [
      'a',
      'c',
      [
        ['a>b Parent of+Rival of', 'b>c Parent of'],
        ['a>d Commands', 'd>c Parent of'],
      ],
      'every way of the same length',
    ],
    ['c', 'b', [['c>b Child of']], 'the words are of the one who comes first'],
    ['a', 'a', [[]], 'nobody is apart from himself'],
    ['a', 'x', [], 'to somebody unknown there is no way'],
    ['x', 'a', [], 'nor from him'],
  ])('from %s to %s are %j: %s', (a, b, paths) => {
    expect(say(a, b)).toEqual(paths);
  });

  it('gives no more than it is asked for', () => {
    expect(say('a', 'c', 1)).toHaveLength(1);
  });

  it('is as long back as forth, and each step is a tie', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const graph = fc.array(
      fc.tuple(ids, ids).map(([from, to]) => tie(from, to)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(graph, ids, ids, (some, a, b) => {
        const [forth, back] = [shortestPaths(some, a, b), shortestPaths(some, b, a)];
        expect(back[0]?.length).toBe(forth[0]?.length);
        for (const step of forth.flat())
          expect(some.some((one) => otherEnd(one, step.from)?.id === step.to)).toBe(true);
      }),
    );
  });
});
