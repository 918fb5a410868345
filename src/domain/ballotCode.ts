/**
 * A ballot as a short code for a link: `#b=` and letters and digits only, which no chat and no mail changes or breaks.
 * `1`, the number of posts, each post with its pick (1 + 3), the ranking (3 each), a sum over all of it (4). Nothing is
 * packed, so no code grows when it is read; decision 0016 says why it is so.
 */
import { type Ballot, isEmptyBallot, type Pick } from './ballot.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const VERSION = '1';
const PICK_LENGTH = 3;
const SUM_LENGTH = 4;
/** The largest prime below 62⁴: any one character that changes changes the sum. */
const SUM_PRIME = 14_776_331;
const SUM_FACTOR = 1_000_003;
/** 4 KiB. */
export const MAX_CODE_LENGTH = 4096;

const PLAIN = /^[0-9A-Za-z]+$/;
const PICK = /^[0-9A-Za-z]{3}$/;
const KEY = /^[0-9A-Za-z]$/;

export const isPick = (value: unknown): value is Pick => typeof value === 'string' && PICK.test(value);
export const isPostKey = (value: string): boolean => KEY.test(value);

/** Why a code is refused. */
export type Refusal = 'empty' | 'too-long' | 'newer' | 'damaged';

export type ReadBallot = { readonly ok: true; readonly ballot: Ballot } | { readonly ok: false; readonly why: Refusal };

/** A number in base 62, with noughts before it. */
function toDigits(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / DIGITS.length))
    text = (DIGITS[rest % DIGITS.length] ?? '') + text;
  return text;
}

/** The short code of a character's id: FNV-1a in base 62. That no two are the same is checked when content is compiled. */
export function pickOf(id: string): Pick {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  return toDigits(hash % DIGITS.length ** PICK_LENGTH, PICK_LENGTH);
}

function sumOf(text: string): string {
  let sum = 1;
  for (let index = 0; index < text.length; index += 1)
    sum = (sum * SUM_FACTOR + DIGITS.indexOf(text[index] ?? '') + 1) % SUM_PRIME;
  return toDigits(sum, SUM_LENGTH);
}

/** Empty for an empty ballot. The same ballot always has the same code. */
export function formatBallotCode(ballot: Ballot): string {
  if (isEmptyBallot(ballot)) return '';
  const posts = [...ballot.posts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const body = `${VERSION}${DIGITS[posts.length] ?? ''}${posts.flat().join('')}${ballot.ranks.join('')}`;
  return body + sumOf(body);
}

/** Total: whatever it is given, it answers at once, and only with a ballot that is whole. */
export function parseBallotCode(code: string): ReadBallot {
  const refuse = (why: Refusal): ReadBallot => ({ ok: false, why });
  if (code === '') return refuse('empty');
  if (code.length > MAX_CODE_LENGTH) return refuse('too-long');
  if (!PLAIN.test(code)) return refuse('damaged');
  if (!code.startsWith(VERSION)) return refuse('newer');
  const body = code.slice(0, -SUM_LENGTH);
  if (body.length < 2 || sumOf(body) !== code.slice(-SUM_LENGTH)) return refuse('damaged');

  const postsEnd = 2 + DIGITS.indexOf(body[1] ?? '') * (1 + PICK_LENGTH);
  if (postsEnd > body.length || (body.length - postsEnd) % PICK_LENGTH !== 0) return refuse('damaged');
  const posts = new Map<string, Pick>();
  let last = '';
  for (let at = 2; at < postsEnd; at += 1 + PICK_LENGTH) {
    const key = body[at] ?? '';
    // In order, so each once.
    if (key <= last) return refuse('damaged');
    posts.set(key, body.slice(at + 1, at + 1 + PICK_LENGTH));
    last = key;
  }
  const ranks = new Set<Pick>();
  for (let at = postsEnd; at < body.length; at += PICK_LENGTH) ranks.add(body.slice(at, at + PICK_LENGTH));
  if (ranks.size !== (body.length - postsEnd) / PICK_LENGTH) return refuse('damaged');
  const ballot = { posts, ranks: [...ranks] };
  return isEmptyBallot(ballot) ? refuse('empty') : { ok: true, ballot };
}

/** The code in the hash of an address; undefined where there is none. */
export function findBallotCode(hash: string): string | undefined {
  return /[#&]b=([^&]*)/.exec(hash)?.[1];
}

/** The hash of a ballot's link, with its sign; empty for an empty ballot. */
export function formatBallotHash(ballot: Ballot): string {
  const code = formatBallotCode(ballot);
  return code === '' ? '' : `#b=${code}`;
}
