import { describe, expect, it } from 'vitest';
import { allowedSlips, countSlips, nearWords } from '~/domain/nearWords';

describe('slips between two words', () => {
  it.each([
    ['worf', 'worf', 0, 'the same'],
    ['wrof', 'worf', 0.9, 'two letters that changed places'],
    ['wolf', 'worf', 1, 'a wrong letter'],
    ['wor', 'worf', 1, 'a letter left out'],
    ['worrf', 'worf', 1, 'a letter too many'],
    ['sevn', 'seven', 1, 'inside the word'],
    ['abcd', 'wxyz', 3, 'more than the limit'],
  ])('%s → %s: %d, %s', (typed, word, slips) => {
    expect(countSlips(typed, word, 2)).toBe(slips);
  });

  it('do not count how an unfinished word goes on', () => {
    expect(countSlips('capti', 'captain', 1, true)).toBe(1);
    expect(countSlips('capti', 'captain', 1)).toBe(2);
  });
});

describe('the nearest words', () => {
  const WORDS = ['caption', 'captain', 'captains', 'laforge', 'picard', 'q', 'seven', 'shaw', 'sydney'];
  it.each([
    ['captian', true, ['captain', 'caption'], 'a swap is likelier than a wrong letter'],
    ['picrad', false, ['picard'], ''],
    ['sevn', false, ['seven'], ''],
    ['shaw', true, [], 'a word that exists is no slip'],
    ['sha', true, [], 'nor is the beginning of one'],
    ['qq', true, [], 'too short to guess'],
    ['zzzzzz', true, [], 'nothing is near'],
  ])('%s (last: %s): %j %s', (typed, isLast, found) => {
    expect(nearWords(typed, WORDS, isLast).slice(0, 2)).toEqual(found);
  });

  it('finds an unfinished word with a slip only where it may be unfinished', () => {
    expect(nearWords('lafroge', WORDS, false)).toEqual(['laforge']);
    expect(nearWords('piacr', WORDS, true)).toEqual(['picard']);
    expect(nearWords('piacr', WORDS, false)).toEqual([]);
  });

  it('leaves out no word that a closer look at all of them would find', () => {
    const slow = (typed: string): string[] =>
      WORDS.filter((word) => countSlips(typed, word, allowedSlips(typed.length)) <= allowedSlips(typed.length));
    for (const typed of ['captian', 'xaptain', 'captainn', 'sidney', 'sevxn', 'picrd', 'sahw'])
      expect(nearWords(typed, WORDS, false).toSorted(), typed).toEqual(slow(typed).toSorted());
  });
});

it('forgives no slip in short words, one in words of four letters, two in words of eight', () => {
  expect([3, 4, 7, 8].map(allowedSlips)).toEqual([0, 1, 1, 2]);
});
