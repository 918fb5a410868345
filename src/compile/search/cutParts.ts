/** Cuts the index into parts by the first letters of words, so that none is larger than one reader should wait for. */
import { MAX_PARTS, partsOf, type SearchEntry } from '../../domain/searchIndex.ts';
import { SEARCH_KINDS } from '../../domain/searchKinds.ts';
import { keyWords, splitWords } from '../../domain/searchWords.ts';

/** Characters of JSON in one part: about 3 kB once packed. */
const MAX_SIZE = 13_000;
/** Entries in a head: more than one screen, and a part's worth of bytes at most. */
const HEAD_SIZE = 24;

/** One word of one entry. */
export interface Posting {
  readonly word: string;
  /** The smaller, the better the word stands for the entry. */
  readonly rank: number;
  readonly entry: SearchEntry;
}

export interface CutIndex {
  /** Where each part begins; see `SearchFile`. */
  readonly from: readonly string[];
  /** The words of each part, in order. */
  readonly parts: readonly (readonly Posting[])[];
  /** Beginnings of words that more than `MAX_PARTS` parts share, with the best of each. */
  readonly heads: readonly (readonly [string, readonly SearchEntry[]])[];
}

/** The same entries give the same parts, in whatever order they come. */
export function cutParts(entries: readonly SearchEntry[], maxSize = MAX_SIZE): CutIndex {
  const postings = entries.flatMap(postingsOf).toSorted(byWord);
  const parts: Posting[][] = [];
  const from: string[] = [];
  let size = Number.POSITIVE_INFINITY;
  let inPart = new Set<SearchEntry>();
  for (const posting of postings) {
    const { word, entry } = posting;
    if (!inPart.has(entry)) {
      const more = JSON.stringify(entry).length + 1;
      if (size + more > maxSize) {
        from.push(beginningOf(word, parts.at(-1)?.at(-1)?.word));
        parts.push([]);
        inPart = new Set();
        size = 0;
      }
      inPart.add(entry);
      size += more;
    }
    parts.at(-1)?.push(posting);
  }
  return { from, parts, heads: headsOf(postings, from) };
}

/** What a part holds: each entry once, in the order of its first word. */
export function entriesOf(part: readonly Posting[]): SearchEntry[] {
  return [...new Set(part.map(({ entry }) => entry))];
}

/** Every word that an entry is found by. */
export function wordsOfEntry({ name, aliases, text }: SearchEntry): Set<string> {
  return new Set([name, ...aliases, text].flatMap((field) => keyWords(splitWords(field))));
}

function postingsOf(entry: SearchEntry): Posting[] {
  const best = new Map<string, number>();
  const kind = SEARCH_KINDS.indexOf(entry.kind);
  const take = (field: string, base: number): void =>
    keyWords(splitWords(field)).forEach((word, place) => {
      const rank = base + Math.min(place, 9) * 10 + kind;
      if (rank < (best.get(word) ?? Number.POSITIVE_INFINITY)) best.set(word, rank);
    });
  take(entry.name, 0);
  for (const alias of entry.aliases) take(alias, 100);
  take(entry.text, 200);
  return Array.from(best, ([word, rank]) => ({ word, rank, entry }));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byRank = (a: Posting, b: Posting): number =>
  a.rank - b.rank ||
  a.entry.name.length - b.entry.name.length ||
  order(a.entry.path, b.entry.path) ||
  order(a.entry.id, b.entry.id);
const byWord = (a: Posting, b: Posting): number => order(a.word, b.word) || byRank(a, b);

/** The shortest beginning that sets a word apart from the last one of the part before; with a space if it is the same word. */
function beginningOf(word: string, last: string | undefined): string {
  if (last === undefined) return '';
  if (word === last) return `${word} `;
  let length = 1;
  while (word.slice(0, length) <= last) length += 1;
  return word.slice(0, length);
}

function headsOf(postings: readonly Posting[], from: readonly string[]): CutIndex['heads'] {
  const found = new Map<string, Posting[]>();
  const isShared = new Map<string, boolean>();
  for (const posting of postings) {
    for (let length = 1; length <= posting.word.length; length += 1) {
      const beginning = posting.word.slice(0, length);
      if (!isShared.has(beginning)) isShared.set(beginning, partsOf(from, beginning).length > MAX_PARTS);
      if (!isShared.get(beginning)) break;
      const list = found.get(beginning);
      if (list) list.push(posting);
      else found.set(beginning, [posting]);
    }
  }
  return Array.from(found, ([beginning, list]) => [beginning, entriesOf(list.toSorted(byRank)).slice(0, HEAD_SIZE)]);
}
