/** The search itself, with its library: reads the parts that the words need, and ranks what they hold. */
import type { QueryClient } from '@tanstack/react-query';
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { searchPartQuery, searchQuery, searchWordsQuery, sealedQuery } from '~/data/queries';
import type { FactMeta } from '~/domain/fact';
import { groupBy } from '~/domain/groupBy';
import type { Horizon } from '~/domain/horizon';
import { nearWords } from '~/domain/nearWords';
import type { SearchAnswer, SearchHit } from '~/domain/searchHit';
import { planParts, type SealedGate, sealedPartsOf, type SealedWords, type SearchEntry } from '~/domain/searchIndex';
import { SEARCH_KINDS } from '~/domain/searchKinds';
import { keyWords, splitWords } from '~/domain/searchWords';
import { foldText } from '~/domain/textMatch';
import { type Epoch, openFacts, opensAny } from '~/domain/view';

/** Answers as often as it knows more; throws where a file does not come. */
export type Ask = (query: string) => AsyncGenerator<SearchAnswer>;

/** So many are enough to stop reading where all words are frequent. */
const ENOUGH = 8;
const MAX_WORDS = 8;
/** Ways to read a query anew that are tried at most. */
const MAX_GUESSES = 6;

const ALL: SearchOptions = { combineWith: 'AND' };
const ANY: SearchOptions = { combineWith: 'OR' };
/** Only for what has been read, where the list of all words does not come. */
const ALL_NEAR: SearchOptions = { combineWith: 'AND', fuzzy: (term) => (term.length > 3 ? 0.35 : false) };

export function createSearch(client: QueryClient, horizon: Horizon, epoch: Epoch): Ask {
  const entries = new Map<string, SearchEntry>();
  const read = new Set<string>();
  let vocabulary: readonly string[] | undefined;
  const index = new MiniSearch<{ id: string; name: string; aliases: string; text: string }>({
    fields: ['name', 'aliases', 'text'],
    tokenize: splitWords,
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      boost: { name: 4, aliases: 3 },
      weights: { prefix: 0.6, fuzzy: 0.3 },
      // Of two that fit as well, the page of the thing itself comes before what leans on it.
      boostDocument: (id) => 1.5 - SEARCH_KINDS.indexOf(entries.get(id as string)?.kind ?? '') / 20,
    },
  });

  const find = (words: readonly string[], options: SearchOptions): SearchHit[] =>
    oneForEachPage(
      exactFirst(index.search(words.join(' '), options), words.join(' ')).flatMap(({ id, terms, match }) => {
        const entry = entries.get(id as string);
        if (!entry) return [];
        const isByName = Object.values(match).some((fields) => fields.includes('name'));
        const isByAlias = terms.filter((term) => match[term]?.includes('aliases') && !match[term].includes('name'));
        const alias = isByName && isByAlias.length === 0 ? null : findAlias(entry, words);
        return [{ entry, words: new Set(terms), alias }];
      }),
    );

  /** Whoever has typed a whole name means that; after it comes what has the words in this order. */
  const exactFirst = (results: SearchResult[], asked: string): SearchResult[] => {
    const distance = ({ id }: SearchResult): number => {
      const { name = '', aliases = [], text = '' } = entries.get(id as string) ?? {};
      const names = [name, ...aliases].map(foldText);
      if (names.includes(asked)) return 0;
      return asked.includes(' ') && [...names, foldText(text)].some((field) => field.includes(asked)) ? 1 : 2;
    };
    return [...groupBy(results, distance)].toSorted(([a], [b]) => a - b).flatMap(([, group]) => group);
  };

  const readPart = async (key: string): Promise<void> => {
    if (read.has(key)) return;
    const query = searchPartQuery(key);
    const found = key.startsWith('x')
      ? ((await client.ensureQueryData(sealedQuery(query))).facts as readonly SearchEntry[])
      : (await client.ensureQueryData(query)).entries;
    if (read.has(key)) return;
    read.add(key);
    const fresh = openFacts(found, horizon, epoch).filter(({ id }) => !entries.has(id));
    for (const entry of fresh) entries.set(entry.id, entry);
    index.addAll(fresh.map(({ id, name, aliases, text }) => ({ id, name, aliases: aliases.join(' '), text })));
  };

  /** What is masked for nobody but others; nothing where it does not come: the rest still stands. */
  const readSealed = async (words: readonly string[]): Promise<void> => {
    const { gates } = await client.ensureQueryData(searchQuery());
    if (!opensAny(gates, horizon)) return;
    try {
      const keys = sealedPartsOf(await openTwin<SealedGate>(searchQuery()), words);
      await Promise.all(keys.map(readPart));
    } catch {}
  };
  const openTwin = async <T extends FactMeta>(query: { readonly queryKey: readonly unknown[] }): Promise<T[]> =>
    openFacts((await client.ensureQueryData(sealedQuery(query))).facts as readonly T[], horizon, epoch);

  const readWords = async (): Promise<readonly string[]> => {
    if (vocabulary) return vocabulary;
    const { words, gates } = await client.ensureQueryData(searchWordsQuery());
    const more = opensAny(gates, horizon) ? await openTwin<SealedWords>(searchWordsQuery()).catch(() => []) : [];
    vocabulary = [words, ...more.map((one) => one.words)].flatMap((list) => list.split(' '));
    return vocabulary;
  };

  async function* findAll(words: readonly string[], instead: SearchAnswer['instead']): AsyncGenerator<SearchAnswer> {
    const telling = keyWords(words);
    const { keys, isWhole } = planParts(await client.ensureQueryData(searchQuery()), telling);
    let hits: SearchHit[] = [];
    for (const [at, key] of keys.entries()) {
      if (read.has(key) && at < keys.length - 1) continue;
      await readPart(key);
      hits = find(words, ALL);
      if (hits.length > 0 && at < keys.length - 1) yield { hits, isWhole: false, instead };
      if (keys.length > 3 && hits.length >= ENOUGH) break;
    }
    const before = entries.size;
    await readSealed(telling);
    if (keys.length === 0 || entries.size > before) hits = find(words, ALL);
    if (hits.length > 0) yield { hits, isWhole, instead };
  }

  /** Ways to read the words if those that nothing begins with were slips, the likeliest first. */
  const guess = async (words: readonly string[]): Promise<string[][]> => {
    const list = await readWords();
    const choices = words.map((word, at) => {
      const near = nearWords(word, list, at === words.length - 1);
      return near.length > 0 ? near : [word];
    });
    return choices.reduce<string[][]>(
      (ways, choice) => ways.flatMap((way) => choice.map((word) => [...way, word])).slice(0, MAX_GUESSES),
      [[]],
    );
  };

  return async function* ask(query) {
    const words = splitWords(query).slice(0, MAX_WORDS);
    let hasFound = false;
    const pass = async function* (answers: AsyncGenerator<SearchAnswer>): AsyncGenerator<SearchAnswer> {
      for await (const answer of answers) {
        hasFound = true;
        yield answer;
      }
    };
    yield* pass(findAll(words, null));
    if (hasFound) return;
    let ways: string[][];
    try {
      ways = await guess(words);
    } catch {
      yield { hits: find(words, ALL_NEAR), isWhole: false, instead: null };
      return;
    }
    for (const way of ways.filter((other) => other.join(' ') !== words.join(' '))) {
      yield* pass(
        findAll(
          way,
          way.filter((word, at) => word !== words[at]),
        ),
      );
      if (hasFound) return;
    }
    // Not all of them together: then whatever any of them finds.
    const [likeliest = words] = ways;
    if (likeliest.length > 1) for (const word of keyWords(likeliest)) for await (const _ of findAll([word], null));
    yield { hits: likeliest.length > 1 ? find(likeliest, ANY) : [], isWhole: true, instead: null };
  };
}

/** A page can be found by a name that is a spoiler and by one that is none: who may know the first sees that. */
function oneForEachPage<T extends SearchHit & { readonly entry: SearchEntry }>(hits: readonly T[]): T[] {
  const pages = new Map<string, T>();
  for (const hit of hits) {
    const known = pages.get(hit.entry.path);
    if (!known) pages.set(hit.entry.path, hit);
    else if (known.entry.revealedBy.length === 0 && hit.entry.revealedBy.length > 0) {
      const text = hit.entry.text || known.entry.text;
      pages.set(hit.entry.path, { ...hit, entry: { ...hit.entry, text } });
    }
  }
  return [...pages.values()];
}

/** The other name in which the most of these words begin one. */
function findAlias({ aliases }: SearchEntry, words: readonly string[]): string | null {
  const count = (alias: string): number => {
    const own = splitWords(alias);
    return words.filter((word) => own.some((other) => other.startsWith(word))).length;
  };
  const [best] = aliases.toSorted((a, b) => count(b) - count(a) || a.length - b.length);
  return best !== undefined && count(best) > 0 ? best : null;
}
