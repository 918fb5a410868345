import { describe, expect, it } from 'vitest';
import {
  type EpisodeRef,
  EVERYTHING_SEEN,
  formatEpisodeNumber,
  formatHorizon,
  hasSeen,
  NOTHING_SEEN,
  parseEpisodeId,
  parseHorizon,
  withSeries,
} from '~/domain/horizon';
import { buildRandom, HOSTILE, pick } from './hostileText';

describe('parseEpisodeId', () => {
  it.each<[string, EpisodeRef | undefined, string]>([
    ['pic.3x09', { series: 'pic', season: 3, number: 9 }, 'an episode'],
    ['pic.3x9', { series: 'pic', season: 3, number: 9 }, 'the zero is a habit, not a rule'],
    ['nem', { series: 'nem', season: 0, number: 0 }, 'a film has neither season nor number'],
    ['pic.3', undefined, 'a season is no episode'],
    ['PIC.3x09', undefined, 'ids in content are lower case'],
    ['pic.3x09 ', undefined, 'nothing is trimmed in an id'],
    ['pic.3x09\n', undefined, 'a line end is not part of an id'],
    ['__proto__', undefined, 'no underscore in a code'],
    ['', undefined, 'nothing is nothing'],
  ])('reads %j as %j, because %s', (id, expected) => expect(parseEpisodeId(id)).toEqual(expected));

  it('writes the number with two figures', () => {
    expect(formatEpisodeNumber({ series: 'pic', season: 3, number: 9 })).toBe('3x09');
  });
});

describe('hasSeen', () => {
  it.each([
    ['pic.3x07', 'pic.3x07', true, 'the last episode seen has been seen'],
    ['pic.3x07', 'pic.3x08', false, 'the next one has not'],
    ['pic.3x07', 'pic.2x10', true, 'an earlier season has been seen, whatever the number'],
    ['pic.2x10', 'pic.3x01', false, 'a later season has not, whatever the number'],
    ['pic.3x07', 'voy.1x01', false, 'each series stands for itself'],
    ['voy.all', 'voy.7x26', true, 'all is all'],
    ['voy.all', 'nem', false, 'a film is a series of its own'],
    ['nem.all', 'nem', true, 'a film is seen as a whole'],
    ['all', 'nem', true, 'everything has been seen'],
    ['none', 'pic.1x01', false, 'nothing has been seen'],
    ['', 'pic.1x01', false, 'no answer is nothing seen'],
    ['pic.all', 'not an id', false, 'what cannot be read has not been seen'],
    ['PIC.3X07 , voy.all', 'pic.3x07', true, 'case and spaces come from people'],
    ['pic.3x07,pic.all', 'pic.3x10', true, 'all outweighs an episode'],
    ['pic.all,pic.3x07', 'pic.3x10', true, 'in either order'],
    ['pic.99x99x1', 'pic.1x01', false, 'a damaged term only hides'],
    ['pic.3x1', 'pic.3x10', false, 'a cut term only hides'],
    ['nem', 'nem', false, 'a term without an end hides'],
  ])('with %j finds %j seen: %s, because %s', (text, id, expected) =>
    expect(hasSeen(parseHorizon(text), id)).toBe(expected),
  );
});

describe('parseHorizon and formatHorizon', () => {
  it('are each other’s inverse for a tidy text', () => {
    for (const text of ['none', 'all', 'pic.3x07,voy.all', 'nem.all,pic.1x01'])
      expect(formatHorizon(parseHorizon(text))).toBe(text);
  });

  it('read at most eighty terms, so that a long URL costs nothing', () => {
    const terms = Array.from({ length: 500 }, (_, index) => `s${index}.all`).join(',');
    expect(parseHorizon(terms).seen.size).toBe(80);
  });

  it('see nothing in hostile text, and leave every prototype alone', () => {
    for (const text of HOSTILE) {
      const horizon = parseHorizon(text);
      expect(horizon.everything).toBe(false);
      expect(horizon.seen.size).toBe(0);
      expect(hasSeen(horizon, '__proto__')).toBe(false);
    }
    for (const name of ['constructor.all', 'tostring.all']) expect(hasSeen(parseHorizon(name), 'pic.1x01')).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('keep their meaning through the URL for any mix of terms', () => {
    const random = buildRandom(20_230_420);
    const terms = [...HOSTILE, 'pic.3x07', 'pic.1x01', 'voy.all', 'nem.all', 'pic.0x00', 'tng.7x25'];
    for (let round = 0; round < 2000; round += 1) {
      const text = Array.from({ length: Math.floor(random() * 6) }, () => pick(random, terms)).join(',');
      const once = parseHorizon(text);
      expect(parseHorizon(formatHorizon(once))).toEqual(once);
    }
  });
});

describe('withSeries', () => {
  it('sets and unsets one series and leaves the others', () => {
    const set = withSeries(parseHorizon('voy.all'), 'pic', { series: 'pic', season: 2, number: 3 });
    expect(formatHorizon(set)).toBe('voy.all,pic.2x03');
    expect(formatHorizon(withSeries(set, 'voy', undefined))).toBe('pic.2x03');
  });

  it('hides rather than guesses when everything had been seen', () => {
    expect(hasSeen(withSeries(EVERYTHING_SEEN, 'pic', undefined), 'voy.1x01')).toBe(false);
  });

  it('never changes the horizon it was given', () => {
    withSeries(NOTHING_SEEN, 'pic', 'all');
    expect(NOTHING_SEEN.seen.size).toBe(0);
  });
});
