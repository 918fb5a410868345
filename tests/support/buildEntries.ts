/**
 * A pretend wiki of any size as the search sees it: every article has a name, other names and a line about it, as ours have, and
 * brings its share of episodes, sources and quotations along. The same size gives the same wiki.
 */
import { SEARCH_KINDS } from '~/domain/searchKinds';
import type { SearchEntry } from '~/domain/searchIndex';
import { slugify } from '~/domain/paths';

/** What each of ten articles is. */
const KINDS = [
  'characters',
  'characters',
  'characters',
  'people',
  'people',
  'people',
  'ships',
  'topics',
  'works',
  'sources',
];
const STARTS = 'b br c ch d dr f g gr h j k kl l m n p r s sh st t th tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea oo ia'.split(' ');
const ENDS = 'n r l s th m x ck nd rt'.split(' ');
const LINES =
  'captain commander engineer doctor counsellor pilot officer ambassador scientist actor writer producer composer aboard first second chief science security medical station colony fleet academy enterprise voyager titan picard season episode mirror future past borg romulan klingon vulcan human starship shuttle bridge crew'.split(
    ' ',
  );

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param count of articles. @param masked share of them that a reader who has seen nothing may not find. */
export function buildEntries(count: number, masked = 0.1): SearchEntry[] {
  const random = createRandom(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const newWord = (): string =>
    capital(
      Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(STARTS) + pick(VOWELS)).join('') +
        (random() < 0.7 ? pick(ENDS) : ''),
    );
  // Given names recur, family names hardly do.
  const given = Array.from({ length: Math.max(20, Math.round(count / 12)) }, newWord);
  const kindOf = (index: number): string => KINDS[index % KINDS.length] ?? SEARCH_KINDS[0] ?? '';
  return Array.from({ length: count }, (_, index) => {
    const kind = kindOf(index);
    const family = newWord();
    const name = `${pick(given)} ${family}`;
    const line = Array.from({ length: 7 + Math.floor(random() * 6) }, () => pick(LINES)).join(' ');
    const isMasked = random() < masked;
    return {
      id: index.toString(36),
      revealedBy: isMasked ? [`pic.${1 + Math.floor(random() * 3)}x0${1 + Math.floor(random() * 9)}`] : [],
      path: `/${kind}/${slugify(name)}-${index}/`,
      kind,
      name,
      text: `${capital(line)} of ${pick(given)}`,
      aliases: [`Captain ${family}`, ...(random() < 0.3 ? [`${pick(given)} ${family.slice(0, -1)}`] : [])],
    };
  });
}
