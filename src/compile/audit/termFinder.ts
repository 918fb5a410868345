/** Which of very many strings stand in a text, in one pass: a rolling hash of the beginning of each. */

/** The shortest string that is looked for: shorter ones stand in everything. */
export const SHORTEST = 3;
/** From here on a string is looked for anywhere; a shorter one must stand as a word of its own. */
export const LONG = 8;

const BITS = 20;
const BASE = 31;
const LETTER = /[\p{L}\p{N}]/u;

export interface Found<T> {
  readonly value: T;
  /** Where it begins in the text. */
  readonly index: number;
}

interface Pattern<T> {
  readonly text: string;
  readonly value: T;
}

/** Strings of about one length: their first `window` characters are hashed. */
class Group<T> {
  readonly #window: number;
  readonly #patterns = new Map<number, Pattern<T>[]>();
  /** A bit for each hash that begins a pattern: most of a text is dismissed here. */
  readonly #filter = new Uint8Array(1 << BITS);

  constructor(patterns: readonly Pattern<T>[], window: number) {
    this.#window = window;
    for (const pattern of patterns) {
      let hash = 0;
      for (let index = 0; index < window; index += 1)
        hash = (Math.imul(hash, BASE) + pattern.text.charCodeAt(index)) | 0;
      this.#filter[slotOf(hash)] = 1;
      this.#patterns.set(hash, [...(this.#patterns.get(hash) ?? []), pattern]);
    }
  }

  scan(text: string, report: (pattern: Pattern<T>, index: number) => void): void {
    if (this.#patterns.size === 0) return;
    const window = this.#window;
    const filter = this.#filter;
    let drop = 1;
    for (let index = 0; index < window; index += 1) drop = Math.imul(drop, BASE);
    let hash = 0;
    for (let index = 0; index < text.length; index += 1) {
      hash = (Math.imul(hash, BASE) + text.charCodeAt(index)) | 0;
      if (index >= window) hash = (hash - Math.imul(text.charCodeAt(index - window), drop)) | 0;
      if (index < window - 1 || filter[slotOf(hash)] === 0) continue;
      const start = index - window + 1;
      for (const pattern of this.#patterns.get(hash) ?? [])
        if (text.startsWith(pattern.text, start)) report(pattern, start);
    }
  }
}

const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);

export class TermFinder<T> {
  readonly #groups: readonly Group<T>[];

  /** @param patterns in the form in which texts will be given, see `canonical`. */
  constructor(patterns: Iterable<readonly [text: string, value: T]>) {
    const all = [...patterns].map(([text, value]) => ({ text, value })).filter(({ text }) => text.length >= SHORTEST);
    this.#groups = [
      new Group(
        all.filter(({ text }) => text.length < LONG),
        SHORTEST,
      ),
      new Group(
        all.filter(({ text }) => text.length >= LONG),
        LONG,
      ),
    ];
  }

  /** Each value that stands in the text, at its first place. @param isRaw bytes that are no text: chance would find short ones there. */
  find(text: string, isRaw = false): Found<T>[] {
    const found = new Map<T, number>();
    for (const group of isRaw ? this.#groups.slice(1) : this.#groups) {
      group.scan(text, (pattern, index) => {
        if (pattern.text.length < LONG && !standsAlone(text, index, pattern.text.length)) return;
        const before = found.get(pattern.value);
        if (before === undefined || index < before) found.set(pattern.value, index);
      });
    }
    return Array.from(found, ([value, index]) => ({ value, index }));
  }
}

function standsAlone(text: string, start: number, length: number): boolean {
  return !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(start + length));
}
