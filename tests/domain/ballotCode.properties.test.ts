/** What holds for every ballot and for whatever somebody may put into a link. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ballot } from '~/domain/ballot';
import { findBallotCode, formatBallotCode, parseBallotCode } from '~/domain/ballotCode';
import { readBallotLines } from '~/domain/ballotTally';
import { HOSTILE } from './hostileText';

const RUNS = { seed: 20_230_420, numRuns: 20_000 };
const LIMIT_MS = 50;
const DIGITS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];

const digit = fc.constantFrom(...DIGITS);
const pick = fc.string({ unit: digit, minLength: 3, maxLength: 3 });
const ballot: fc.Arbitrary<Ballot> = fc
  .record({
    posts: fc.uniqueArray(fc.tuple(digit, pick), { maxLength: 16, selector: ([key]) => key }),
    ranks: fc.uniqueArray(pick, { maxLength: 30 }),
  })
  .filter(({ posts, ranks }) => posts.length + ranks.length > 0)
  .map(({ posts, ranks }) => ({ posts: new Map(posts.toSorted(([a], [b]) => (a < b ? -1 : 1))), ranks }));

/** The best of three: what a busy machine adds is not the code's. */
function took(read: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    read();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('the code of a ballot', () => {
  it('reads back as the same ballot, and is written the same', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(ballot, (given) => {
        const code = formatBallotCode(given);
        expect(parseBallotCode(code)).toEqual({ ok: true, ballot: given });
        expect(code).toMatch(/^[0-9A-Za-z]+$/);
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });

  it('is refused after any change of one of its characters', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(ballot, fc.nat(), fc.oneof(digit, fc.string({ minLength: 1, maxLength: 1 })), (given, at, sign) => {
        const code = formatBallotCode(given);
        const index = at % code.length;
        fc.pre(code[index] !== sign);
        return !parseBallotCode(code.slice(0, index) + sign + code.slice(index + 1)).ok;
      }),
      RUNS,
    );
  });

  it('is refused after every change of every character of one code', () => {
    const code = formatBallotCode({ posts: new Map([['c', 'a1B']]), ranks: ['zzz', '000'] });
    const passed = [...code].flatMap((own, index) =>
      DIGITS.filter((sign) => sign !== own && parseBallotCode(code.slice(0, index) + sign + code.slice(index + 1)).ok),
    );
    expect(passed).toEqual([]);
  });

  it('would not be refused by its shape alone: the sum is what holds', () => {
    const code = formatBallotCode({ posts: new Map([['c', 'a1B']]), ranks: ['zzz', '000'] });
    expect(code.replace('a1B', 'a1C').slice(0, -4)).toMatch(/^1\d(?:[0-9A-Za-z]{4})(?:[0-9A-Za-z]{3})*$/);
  });

  it('never throws, takes no time and leaves every prototype alone, whatever it is', { timeout: 60_000 }, () => {
    const anything = fc.oneof(
      fc.string({ maxLength: 150 }),
      fc.string({ unit: digit, maxLength: 150 }),
      fc.string({ unit: 'binary', maxLength: 150 }),
      fc.constantFrom(...HOSTILE),
    );
    const start = performance.now();
    fc.assert(
      fc.property(anything, (text) => {
        parseBallotCode(text);
        parseBallotCode(findBallotCode(`#b=${text}`) ?? '');
      }),
      RUNS,
    );
    expect((performance.now() - start) / RUNS.numRuns).toBeLessThan(LIMIT_MS / 10);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    ['64 kB of one letter', '1'.repeat(65_536)],
    ['a million signs that begin a code', `#b=`.repeat(333_333)],
    ['4 KiB of letters', `1${'a'.repeat(4095)}`],
    ['4 KiB that promise posts', `1z${'0'.repeat(4094)}`],
    ['a code that a packer would make a million characters of', 'N4IgLglmA2CmIC4QBUA'.repeat(119)],
  ])('is refused at once when it is %s', (_, text) => {
    expect(took(() => parseBallotCode(findBallotCode(`#b=${text}`) ?? ''))).toBeLessThan(LIMIT_MS);
    expect(parseBallotCode(findBallotCode(`#b=${text}`) ?? '').ok).toBe(false);
  });

  it('accepts a ballot as long as 4 KiB allow', () => {
    const ranks = Array.from({ length: 1363 }, (_, index) => index.toString(36).padStart(3, '0').toUpperCase());
    const code = formatBallotCode({ posts: new Map(), ranks });
    expect(code).toHaveLength(4095);
    expect(parseBallotCode(code).ok).toBe(true);
    expect(took(() => parseBallotCode(code))).toBeLessThan(LIMIT_MS);
  });

  it('is found among any words of a line', { timeout: 60_000 }, () => {
    const words = fc.string({ maxLength: 40 }).map((text) => text.replaceAll(/[\n\r]|b=/g, ' '));
    fc.assert(
      fc.property(ballot, words, words, (given, before, after) => {
        const line = `${before} https://wiki.example/ballot/#b=${formatBallotCode(given)} ${after}`;
        expect(readBallotLines(line).ballots).toEqual([given]);
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });
});
