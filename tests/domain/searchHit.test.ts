import { describe, expect, it } from 'vitest';
import { describeHits, excerptOf, groupHits, searchTitles } from '~/domain/searchHit';
import { keyWords, splitWords } from '~/domain/searchWords';

const TITLES = [
  { path: '/characters/ada/', kind: 'characters', name: 'Ada Wrén' },
  { path: '/sources/a/', kind: 'sources', name: 'Wren of the rock', date: '2020-05' },
];

describe('titles alone', () => {
  it('hold every word, whatever the accents, and mark it', () => {
    const { hits } = searchTitles(TITLES, 'wren ada', '2030-01-01');
    expect(hits.map(({ entry, words }) => [entry.path, [...words]])).toEqual([['/characters/ada/', ['ada', 'wren']]]);
  });

  it('know the day', () => {
    expect(searchTitles(TITLES, 'wren', '2020-05-30').hits).toHaveLength(1);
    expect(searchTitles(TITLES, 'wren', '2020-05-31').hits).toHaveLength(2);
  });
});

it('groups come in the order of their best hits', () => {
  const { hits } = searchTitles(TITLES.toReversed(), 'wren', '2030-01-01');
  expect(groupHits(hits).map(({ name, hits: { length } }) => [name, length])).toEqual([
    ['Sources', 1],
    ['Characters', 1],
  ]);
  expect(groupHits(hits, 1)).toHaveLength(1);
});

it.each([
  [0, true, 'Nothing found.'],
  [1, true, '1 result'],
  [7, true, '7 results'],
  [90, false, 'The best 60; more letters narrow them.'],
])('%d results, whole %s: %s', (count, isWhole, words) => {
  expect(describeHits(count, isWhole)).toBe(words);
});

it('an excerpt begins a little before what was found, between words', () => {
  const long = `${'one two three four '.repeat(12)}Legacy ${'five six seven '.repeat(20)}`;
  const cut = excerptOf(long, new Set(['legacy']));
  expect(cut).toMatch(/^… (?:\w+ )+Legacy (?:\w+ )+…$/);
  expect(cut.length).toBeLessThan(180);
  expect(excerptOf(`legacy ${long} Legacy Legacy`, new Set(['legacy']))).toMatch(/Legacy Legacy$/);
  expect(excerptOf('Short Legacy', new Set(['legacy']))).toBe('Short Legacy');
});

it('words that say nothing are looked up only where there is no other', () => {
  expect(keyWords(splitWords('The Nëxt of Generation'))).toEqual(['next', 'generation']);
  expect(keyWords(['the'])).toEqual(['the']);
});
