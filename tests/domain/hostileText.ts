/** What nobody would type and somebody will send; and a seeded source of more. */

/** Mulberry32: the same seed gives the same numbers on every machine. */
export function buildRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const HOSTILE: readonly string[] = [
  '',
  '%',
  '%E0%A4%A',
  '%00',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\uDC00x',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__proto__[x]',
  'constructor.prototype',
  '[]',
  '{}',
  ';',
  '&',
  '=',
  '+',
  '#',
  ',',
  ',,,',
  ' ',
  '\t\n',
  'NaN',
  '-0',
  '1e309',
  'null',
  'undefined',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  "' OR 1=1",
  '𝓼𝓱𝓪𝔀',
  'İ',
  'ﬁ',
  'Ünïcödé',
  '\u202Eabc',
  'x'.repeat(8192),
  '💥'.repeat(2048),
  ','.repeat(8192),
];

export function pick<T>(random: () => number, from: readonly [T, ...T[]] | readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('pick: the list is empty');
  return found;
}
