import { describe, expect, test } from 'vitest';
import { capitalise, formatRecorded, formatYears } from '~/domain/formatWork';

describe('formatYears', () => {
  test.each([
    [{ type: 'series', start: '1987-09-28', end: '1994-05-23' }, '1987–1994', 'first and last year'],
    [{ type: 'series', start: '2022-05-05', end: null }, '2022–', 'it still runs'],
    [{ type: 'series', start: '2020-01-01', end: '2020-03-01' }, '2020', 'all in one year'],
    [{ type: 'film', start: '2002-12-13', end: null }, '2002', 'a film does not run on'],
  ] as const)('%o → %s (%s)', (work, years, _reason) => {
    expect(formatYears(work)).toBe(years);
  });
});

describe('formatRecorded', () => {
  test.each([
    [{ type: 'series', episodes: 0 }, 'no episodes recorded here yet', 'nothing yet'],
    [{ type: 'series', episodes: 1 }, '1 episode recorded here', 'one'],
    [{ type: 'shorts', episodes: 3 }, '3 episodes recorded here', 'several'],
    [{ type: 'film', episodes: 1 }, null, 'a film is not counted'],
  ] as const)('%o → %s (%s)', (work, words, _reason) => {
    expect(formatRecorded(work)).toBe(words);
  });
});

test('raises the first letter and leaves the rest', () => {
  expect(['live-action series', 'TV film', ''].map(capitalise)).toEqual(['Live-action series', 'TV film', '']);
});
