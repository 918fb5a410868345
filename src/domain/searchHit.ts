/** What the search has found, and why. */
import { groupBy } from './groupBy.ts';
import type { SearchEntry, TitleRow } from './searchIndex.ts';
import { formatSearchKind } from './searchKinds.ts';
import { splitWords } from './searchWords.ts';
import { foldText, textMatcher } from './textMatch.ts';
import { type Epoch, isKnownOn } from './view.ts';

export interface SearchHit {
  readonly entry: Pick<SearchEntry, 'path' | 'kind' | 'name' | 'text'>;
  /** Folded words of the entry that the query found. */
  readonly words: ReadonlySet<string>;
  /** The other name under which it was found, where its own name was not. */
  readonly alias: string | null;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** False where more may fit than was read: a beginning that very many words share. */
  readonly isWhole: boolean;
  /** The words that were looked for in the place of what nothing goes by. */
  readonly instead: readonly string[] | null;
}

/** Beyond this nobody reads on: the words should be narrower. */
export const MAX_HITS = 60;

export interface HitGroup {
  readonly kind: string;
  readonly name: string;
  readonly hits: readonly SearchHit[];
}

/** The best hits by kind; the kind with the best of all comes first. */
export function groupHits(hits: readonly SearchHit[], most = MAX_HITS): HitGroup[] {
  return [...groupBy(hits.slice(0, most), ({ entry }) => entry.kind)].map(([kind, grouped]) => ({
    kind,
    name: formatSearchKind(kind),
    hits: grouped,
  }));
}

export function countKinds(hits: readonly SearchHit[]): ReadonlyMap<string, number> {
  return new Map([...groupBy(hits, ({ entry }) => entry.kind)].map(([kind, { length }]) => [kind, length]));
}

/** Pages whose title holds every word of the query, in the order of the file. */
export function searchTitles(titles: readonly TitleRow[], query: string, epoch: Epoch): SearchAnswer {
  const matches = textMatcher(query);
  const asked = splitWords(query);
  const hits = titles
    .filter((row) => isKnownOn(row, epoch) && matches([row.name]))
    .map(({ path, kind, name }) => ({
      entry: { path, kind, name, text: '' },
      words: new Set(splitWords(name).filter((word) => asked.some((part) => word.includes(part)))),
      alias: null,
    }));
  return { hits, isWhole: true, instead: null };
}

/** What is said of a number of results. */
export function describeHits(count: number, isWhole: boolean): string {
  if (count === 0) return 'Nothing found.';
  if (!isWhole) return `The best ${Math.min(count, MAX_HITS)}; more letters narrow them.`;
  return count === 1 ? '1 result' : `${count} results`;
}

const LONGEST = 170;
const BEFORE = 60;

/** A long text from a little before the place where most of the words stand together; the whole of a short one. */
export function excerptOf(text: string, words: ReadonlySet<string>): string {
  if (text.length <= LONGEST) return text;
  const places = Array.from(text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu))
    .filter(([word]) => words.has(foldText(word)))
    .map(({ index }) => index);
  const near = (place: number): number =>
    places.filter((other) => other >= place && other < place + LONGEST - BEFORE * 1.5).length;
  const [best = 0] = places.toSorted((a, b) => near(b) - near(a) || a - b);
  const from = Math.max(0, best - BEFORE);
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const cut = text.slice(start, start + LONGEST);
  const isCut = start + LONGEST < text.length;
  return `${start > 0 ? '… ' : ''}${isCut ? `${cut.slice(0, cut.lastIndexOf(' '))} …` : cut}`;
}
