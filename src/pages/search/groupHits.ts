import { groupBy } from '~/domain/groupBy';
import type { SearchHit } from './createSearch';

/** What the kinds of entries are called. */
const KINDS: Readonly<Record<string, string>> = {
  characters: 'Characters',
  people: 'People',
  ships: 'Ships',
  works: 'Series, films and episodes',
  topics: 'Topics',
  names: 'Names that several share',
  answers: 'Answers',
  board: 'The board',
  quotes: 'Quotations',
  sources: 'Sources',
  about: 'About the wiki',
};

/** Beyond this nobody reads on: the words should be narrower. */
export const MAX_HITS = 60;

export interface HitGroup {
  readonly kind: string;
  readonly name: string;
  readonly hits: readonly SearchHit[];
}

/** The best hits by kind; the kind with the best of all comes first. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  return [...groupBy(hits.slice(0, MAX_HITS), ({ entry }) => entry.kind)].map(([kind, grouped]) => ({
    kind,
    name: KINDS[kind] ?? kind,
    hits: grouped,
  }));
}
