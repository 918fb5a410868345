/** The table of shortcuts: what a key asks for, what is gone when letters and signs are off, and how keys are named. */
import { describe, expect, it } from 'vitest';
import {
  askedBy,
  BALLOT_KEYS,
  findAct,
  GO_KEY,
  GO_MS,
  HELP_KEY,
  isSingleWay,
  nameKey,
  PLACES,
  ROW_KEYS,
  SEARCH_KEY,
  SHORTCUTS,
  ZOOM_KEYS,
} from '~/domain/shortcuts';

const ways = SHORTCUTS.flatMap(({ lines }) => lines.flatMap((line) => line.ways.map((way) => way.join(' '))));

describe('the table', () => {
  it.each(
    [ROW_KEYS, ZOOM_KEYS, BALLOT_KEYS]
      .flatMap((keys) => Object.values<readonly string[]>(keys).flat())
      .concat(SEARCH_KEY, HELP_KEY),
  )('lists %s, which a handler obeys', (key) => expect(ways).toContain(key));

  it('lists every place that the keys lead to', () => {
    expect(ways.filter((way) => way.startsWith(`${GO_KEY} `))).toEqual(Object.keys(PLACES).map((key) => `g ${key}`));
  });

  it('names no way twice in one group', () => {
    for (const { where, lines } of SHORTCUTS) {
      const all = lines.flatMap((line) => line.ways.map((way) => way.join(' ')));
      expect(new Set(all).size, where).toBe(all.length);
    }
  });

  it('does not take the key that begins a way for one that ends it', () => {
    expect(Object.keys(PLACES)).not.toContain(GO_KEY);
    expect(Object.keys(PLACES)).not.toContain(HELP_KEY);
  });
});

describe('askedBy', () => {
  type Press = Parameters<typeof askedBy>[0];
  const g: Press = { key: 'g', at: 1000 };
  it.each<[Press, Press | null, unknown, string]>([
    [{ key: '?', at: 1000 }, null, 'help', 'the help'],
    [{ key: '?', at: 1000 }, g, 'help', 'the help, whatever came before'],
    [{ key: 'b', at: 1000 + GO_MS }, g, { path: '/board/' }, 'a place soon after'],
    [{ key: 'b', at: 1001 + GO_MS }, g, null, 'no place, too late'],
    [{ key: 'b', at: 1001 }, null, null, 'nothing by itself'],
    [{ key: 'b', at: 1001 }, { key: 'x', at: 1000 }, null, 'nothing after another key'],
    [g, null, null, 'nothing yet'],
    [{ key: 'toString', at: 1001 }, g, null, 'nothing that the table merely inherits'],
    [{ key: 'B', at: 1001 }, g, null, 'nothing in capitals: that is another key'],
  ])('takes %j after %j for %j: %s', (press, before, asked) => expect(askedBy(press, before)).toEqual(asked));
});

describe('findAct', () => {
  it.each([
    ['j', true, 'next'],
    ['j', false, undefined],
    ['ArrowDown', false, 'next'],
    ['k', true, 'previous'],
    ['End', false, 'last'],
    ['x', true, undefined],
  ])('takes %s, letters on: %s, for %s', (key, hasSingle, act) => expect(findAct(ROW_KEYS, key, hasSingle)).toBe(act));
});

it('counts a way as single only where every key of it types something', () => {
  expect([['?'], ['g', 'h'], ['Ctrl', 'k'], ['ArrowUp']].map(isSingleWay)).toEqual([true, true, false, false]);
});

it('names keys as they are printed', () => {
  expect([nameKey('ArrowUp', false), nameKey('k', true), nameKey('k', false), nameKey('Escape', false)]).toEqual([
    '↑',
    'K',
    'k',
    'Esc',
  ]);
});
