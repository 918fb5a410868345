/** Two side by side: what stands in one row, and what both share. */
import { describe, expect, it } from 'vitest';
import type { Appearance, InfoRow } from '~/domain/article';
import { comparedOf, compareRows, sharedSeries } from '~/domain/comparison';
import type { GraphFile } from '~/domain/graph';
import type { Seen } from '~/domain/view';

const row = (term: string, words: string): Seen<InfoRow> => ({
  open: true,
  fact: { id: words, revealedBy: [], term, rich: [words] },
});
const masked = (label: string): Seen<InfoRow> => ({
  open: false,
  stub: { id: label, sealed: true, revealedBy: ['pic.3x09'], label },
});

describe('comparedOf', () => {
  it('offers every character that is known, and every case of a group', () => {
    const known = { id: 'a', revealedBy: [], name: 'A', path: '/characters/a/', groups: [], series: [] };
    const offered = comparedOf({ nodes: [known], ties: [], hasMore: false }, {
      cases: [{ id: 'crew', name: 'The crew' }],
    } as unknown as GraphFile);
    expect(offered).toEqual([
      { id: 'a', name: 'A', path: '/characters/a/', isCase: false },
      { id: 'crew', name: 'Case: The crew', path: '/board/crew/', isCase: true },
    ]);
  });
});

describe('compareRows', () => {
  it('puts what has one term into one row, masked or not, and keeps the order of the first', () => {
    const rows = compareRows(
      [row('Species', 'Klingon'), row('Ships', 'one'), row('Ships', 'two')],
      [row('Rank', 'Captain'), masked('Ships'), row('Species', 'Human')],
    );
    expect(rows.map(({ term, sides }) => [term, sides[0].length, sides[1].length])).toEqual([
      ['Species', 1, 1],
      ['Ships', 2, 1],
      ['Rank', 0, 1],
    ]);
    expect(rows[1]?.sides[1][0]?.open).toBe(false);
  });
});

describe('sharedSeries', () => {
  const seen = (series: string, end: 'first' | 'last' = 'first', open = true): Seen<Appearance> => {
    const fact = { id: `${series}-${end}`, revealedBy: [], series, seriesName: series, episode: `${series}.1x01` };
    return open
      ? { open: true, fact: { ...fact, title: '', aired: '', end } }
      : { open: false, stub: { id: fact.id, sealed: true, revealedBy: ['pic.1x01'] } };
  };
  it.each<[string, Seen<Appearance>[], Seen<Appearance>[], string[], string]>([
    ['both', [seen('tng'), seen('pic')], [seen('pic')], ['pic'], 'what both are seen in'],
    ['a last one', [seen('tng', 'last')], [seen('tng')], [], 'counts once, by the first'],
    ['a masked one', [seen('pic', 'first', false)], [seen('pic')], [], 'is shared with nobody yet'],
  ])('of %s gives %4$s', (_, a, b, names) => {
    expect(sharedSeries(a, b).map(({ name }) => name)).toEqual(names);
  });
});
