/** The search itself; loaded with its library only on this page. */
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { SearchEntry } from '~/domain/reference';
import { foldText } from '~/domain/textMatch';

export interface SearchHit {
  readonly entry: SearchEntry;
  /** Folded words of the entry that the query found. */
  readonly words: ReadonlySet<string>;
  /** The other name under which it was found, where its own name was not. */
  readonly alias: string | null;
}

export type Search = (query: string) => readonly SearchHit[];

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(' ')
    .filter((word) => word !== '');

const slips = (share: number) => (term: string) => (term.length > 3 ? share : false);

/** Each is tried where the one before finds nothing: all words, all words with two letters swapped, any of the words. */
const PASSES: readonly SearchOptions[] = [
  { combineWith: 'AND', fuzzy: slips(0.2) },
  { combineWith: 'AND', fuzzy: slips(0.35) },
  { combineWith: 'OR', fuzzy: slips(0.2) },
];

export function createSearch(entries: readonly SearchEntry[]): Search {
  const index = new MiniSearch<{ id: number; name: string; aliases: string; text: string }>({
    fields: ['name', 'aliases', 'text'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      boost: { name: 4, aliases: 3 },
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  });
  index.addAll(entries.map(({ name, aliases, text }, id) => ({ id, name, aliases: aliases.join(' '), text })));

  return (query) => {
    const found = PASSES.reduce<SearchResult[]>(
      (hits, pass) => (hits.length > 0 ? hits : index.search(query, pass)),
      [],
    );
    return found.flatMap(({ id, terms, match }) => {
      const entry = entries[id as number];
      if (!entry) return [];
      const words = new Set(terms);
      const isByName = Object.values(match).some((fields) => fields.includes('name'));
      const isByAlias = terms.filter((term) => match[term]?.includes('aliases') && !match[term].includes('name'));
      return [
        { entry, words, alias: isByName && isByAlias.length === 0 ? null : findAlias(entry, new Set(isByAlias)) },
      ];
    });
  };
}

/** The other name that holds the most of these words. */
function findAlias(entry: SearchEntry, words: ReadonlySet<string>): string | null {
  const count = (alias: string): number => wordsOf(alias).filter((word) => words.has(word)).length;
  const [best] = [...entry.aliases].sort((a, b) => count(b) - count(a));
  return best !== undefined && count(best) > 0 ? best : null;
}
