/** What the search has found, and why. */
import { groupBy } from './groupBy.ts';
import type { SearchEntry, TitleRow } from './searchIndex.ts';
import { formatSearchKind } from './searchKinds.ts';
import { splitWords } from './searchWords.ts';
import { textMatcher } from './textMatch.ts';
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
