import { describe, expect, it } from 'vitest';
import type { Ballot } from '~/domain/ballot';
import {
  findBallotCode,
  formatBallotCode,
  formatBallotHash,
  MAX_CODE_LENGTH,
  parseBallotCode,
  pickOf,
  type Refusal,
} from '~/domain/ballotCode';
import { formatRefusal } from '~/domain/refusalWords';

const crew: Ballot = {
  posts: new Map([
    ['h', 'abc'],
    ['c', 'A1z'],
  ]),
  ranks: ['abc', '000'],
};
const code = formatBallotCode(crew);
const pickAt = (index: number): string => `p${String(index).padStart(2, '0')}`;

describe('pickOf', () => {
  it('gives an id the same three letters or digits for ever', () => {
    expect(['seven-of-nine', 'liam-shaw', 'worf', ''].map(pickOf)).toEqual(['2bj', 'UQq', 'Aut', 'szd']);
  });
});

describe('formatBallotCode', () => {
  it('is the same for ever, and for the same ballot in any order', () => {
    expect(code).toBe('12cA1zhabcabc000dIsm');
    expect(formatBallotCode({ ...crew, posts: new Map([...crew.posts].toReversed()) })).toBe(code);
  });

  it('is short: 30 picks in at most 120 characters, however they are spread', () => {
    const keys = [...'abcdefghijklmnop'];
    for (const filled of [0, 10, 16]) {
      const ballot: Ballot = {
        posts: new Map(keys.slice(0, filled).map((key, index) => [key, pickAt(index)])),
        ranks: Array.from({ length: 30 - filled }, (_, index) => pickAt(50 + index)),
      };
      expect(formatBallotCode(ballot).length, `${filled} posts`).toBeLessThanOrEqual(120);
      expect(parseBallotCode(formatBallotCode(ballot))).toEqual({ ok: true, ballot });
    }
  });

  it('is nothing for a ballot with nothing on it', () => {
    const empty: Ballot = { posts: new Map(), ranks: [] };
    expect([formatBallotCode(empty), formatBallotHash(empty)]).toEqual(['', '']);
  });
});

describe('parseBallotCode', () => {
  it('reads back what was written', () => {
    const read = parseBallotCode(code);
    expect(read.ok && formatBallotCode(read.ballot)).toBe(code);
  });

  it.each<[string, Refusal, string]>([
    ['', 'empty', 'nothing at all'],
    ['1', 'damaged', 'a version alone'],
    [code.slice(0, -1), 'damaged', 'the end is missing'],
    [code.slice(1), 'newer', 'the start is missing'],
    [`${code}0`, 'damaged', 'something hangs on it'],
    [code.replace('A1z', 'A1y'), 'damaged', 'another pick'],
    [code.replace('abcabc', 'abc'), 'damaged', 'a pick is missing'],
    [code.replace('hab', 'hba'), 'damaged', 'two letters have changed places'],
    [code.toLowerCase(), 'damaged', 'somebody wrote it small'],
    [code.replace('1', '2'), 'newer', 'a version that is not known'],
    [code.replace('A', '%41'), 'damaged', 'signs of an address'],
    ['1é', 'damaged', 'letters of other alphabets'],
    ['1'.repeat(MAX_CODE_LENGTH + 1), 'too-long', 'longer than 4 KiB'],
    ['N4IgLglmA2CmIC4QBUBOBDA5gWgA4E4B2ANxABoQBnAVwCNY', 'newer', 'a packed code of another site'],
  ])('refuses %j as %s: %s', (text, why) => {
    expect(parseBallotCode(text)).toEqual({ ok: false, why });
    expect(formatRefusal(why)).not.toBe('');
  });

  it.each([
    ['12habccA1z', 'posts out of order'],
    ['12cabccA1z', 'a post twice'],
    ['10abcabc', 'a character ranked twice'],
    ['10', 'nothing on it'],
    ['19cabc', 'fewer posts than it says'],
  ])('refuses %s although its sum is right: %s', (body) => {
    // The only way to a right sum from outside is to try all of them.
    expect(parseBallotCode(withSum(body)).ok).toBe(false);
  });
});

/** The sum of a code, said once more in the plainest words. */
function withSum(body: string): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let sum = 1n;
  for (const sign of body) sum = (sum * 1_000_003n + BigInt(digits.indexOf(sign)) + 1n) % 14_776_331n;
  let end = '';
  for (let place = 0; place < 4; place += 1, sum /= 62n) end = (digits[Number(sum % 62n)] ?? '') + end;
  return body + end;
}

it('agrees with the sum of these tests', () => expect(withSum(code.slice(0, -4))).toBe(code));

describe('findBallotCode', () => {
  it.each<[string, string | undefined, string]>([
    [`#b=${code}`, code, 'a link as it is made'],
    [`#b=${code}&x=1`, code, 'with something behind it'],
    [`#x=1&b=${code}`, code, 'with something before it'],
    ['#b=', '', 'a sign without a code'],
    ['#e01', undefined, 'another anchor'],
    ['', undefined, 'no hash'],
    ['#bb=1', undefined, 'another name'],
  ])('of %s is %s: %s', (hash, expected) => expect(findBallotCode(hash)).toBe(expected));
});
