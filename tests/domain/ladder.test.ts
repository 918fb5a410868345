import { describe, expect, it } from 'vitest';
import { type EpisodeRef, formatHorizon, parseHorizon } from '~/domain/horizon';
import { episodeBefore, formatWatched, isWhole, setWatched, type Watched, watchedOf } from '~/domain/ladder';

const SIZES = [10, 10, 10];
const CODES = ['tng', 'nem', 'pic'];
const at = (season: number, number: number): EpisodeRef => ({ series: 'pic', season, number });

describe('episodeBefore', () => {
  it.each<[EpisodeRef, readonly number[], EpisodeRef | undefined, string]>([
    [at(3, 5), SIZES, at(3, 4), 'within the season'],
    [at(3, 1), SIZES, at(2, 10), 'the last one of the season before'],
    [at(1, 1), SIZES, undefined, 'there is none'],
    [at(2, 1), [], at(1, 99), 'nobody knows how long the season was: all of it'],
  ])('of %j in seasons of %j is %j: %s', (ref, sizes, before) => expect(episodeBefore(ref, sizes)).toEqual(before));
});

describe('what has been watched', () => {
  it.each<[Watched, readonly number[], string, boolean, string]>([
    [undefined, SIZES, 'Not seen', false, 'nothing'],
    ['all', SIZES, 'Seen', true, 'all'],
    [at(2, 5), SIZES, 'Seen to 2x05', false, 'half of it'],
    [at(2, 10), SIZES, 'Seen to 2x10', false, 'two seasons of three'],
    [at(3, 10), SIZES, 'Seen', true, 'the last episode that is known'],
    [at(4, 1), SIZES, 'Seen', true, 'one that came out since'],
    [at(0, 0), [], 'Seen', true, 'a film'],
    ['all', [], 'Seen', true, 'a film, in short'],
  ])('of %j in seasons of %j is "%s", whole: %s (%s)', (watched, sizes, words, whole) => {
    expect(formatWatched(watched, sizes)).toBe(words);
    expect(isWhole(watched, sizes)).toBe(whole);
  });

  it('is all of everything', () => {
    expect(watchedOf(parseHorizon('all'), 'pic')).toBe('all');
    expect(watchedOf(parseHorizon('pic.2x05'), 'pic')).toEqual(at(2, 5));
    expect(watchedOf(parseHorizon('pic.2x05'), 'tng')).toBeUndefined();
  });
});

describe('setWatched', () => {
  it.each<[string, Watched, string, string]>([
    ['none', at(3, 5), 'pic.3x05', 'ticking an episode goes up to it'],
    ['pic.3x09', at(3, 4), 'pic.3x04', 'unticking the next one goes back to it'],
    ['tng.all,pic.1x01', undefined, 'tng.all', 'unticking the first leaves the others alone'],
    ['pic.1x01', undefined, 'none', 'or nothing'],
    ['all', at(3, 9), 'tng.all,nem.all,pic.3x09', 'everything is taken apart'],
    ['tng.all,nem.all,pic.3x09', 'all', 'all', 'and put together again'],
  ])('of %s with Picard at %j is %s: %s', (seen, to, expected) =>
    expect(setWatched(parseHorizon(seen), CODES, 'pic', to)).toBe(expected),
  );

  it('keeps the kinds of spoiler apart from it', () => {
    expect(formatHorizon(parseHorizon(setWatched(parseHorizon('pic.1x01', ['casting']), CODES, 'nem', 'all')))).toBe(
      'pic.1x01,nem.all',
    );
  });
});
