/** The words that no file without `.sealed.` in its name may hold, each with the fact it came from. */
import type { EpisodeId } from '../../domain/fact.ts';
import { ARTICLE_KINDS, slugify } from '../../domain/paths.ts';
import type { Content } from '../content.ts';
import type { AnyArticle } from '../write/things.ts';
import { contentTexts, type ContentText } from './contentTexts.ts';
import { SHORTEST, TermFinder } from './termFinder.ts';
import { canonical } from './textViews.ts';

export interface SpoilerTerm {
  readonly text: string;
  /** File and field, as in `characters/worf.md status.text`. */
  readonly origin: string;
  readonly revealedBy: readonly EpisodeId[];
  /** Declared by an author, a name that is a spoiler, or taken from a gated text. */
  readonly sort: 'declared' | 'name' | 'derived';
}

export interface SpoilerTerms {
  readonly terms: readonly SpoilerTerm[];
  /** Gated sentences that are no terms of their own. */
  readonly dropped: { readonly short: number; readonly open: number };
}

/**
 * A gated sentence is a term if it has this many characters, some of them letters in a row, and stands in no open text of
 * the content. "Captain" or "Alive" is a spoiler of one character and said openly of the next: finding it proves
 * nothing. What must be found although it is short is for authors to declare.
 */
const LONG_ENOUGH = 10;
/** So many characters agree by no chance: whoever says them openly says what is masked elsewhere, so they are a term all the same. */
const TOO_LONG_FOR_CHANCE = 40;
/** But for our remarks on how a source was read, which recur word for word. */
const isRemark = ({ file, field }: ContentText): boolean => file.startsWith('sources/') && field === 'note';
const WORDS = /\p{L}{3}/u;
const SENTENCES = /(?<=[.?!;:])\s+/;
/** Signs round a sentence, which may stand elsewhere without them. */
const EDGES = /^[\s"'“”‘’(]+|[\s"'“”‘’),.;:?!]+$/g;
/** An address is cut here: that of a longer text would be found where another begins alike. */
const LONGEST_SLUG = 80;

export function spoilerTerms(content: Content): SpoilerTerms {
  const texts = contentTexts(content);
  const terms = new Map<string, SpoilerTerm>();
  const add = (term: SpoilerTerm): void => {
    const key = canonical(term.text);
    if (key.length >= SHORTEST && !terms.has(key)) terms.set(key, term);
  };
  for (const term of [...declared(content), ...names(content)]) add(term);
  const { derived, dropped } = derive(texts);
  for (const term of derived) add(term);
  return { terms: [...terms.values()], dropped };
}

export function countTerms(terms: readonly SpoilerTerm[]): { declared: number; names: number; derived: number } {
  const of = (sort: SpoilerTerm['sort']): number => terms.filter((term) => term.sort === sort).length;
  return { declared: of('declared'), names: of('name'), derived: of('derived') };
}

/** How a term may stand in a file: as it is, and as an address or a query has it. */
function spellings({ text }: Pick<SpoilerTerm, 'text'>): string[] {
  const plain = canonical(text);
  const joined =
    plain.length <= LONGEST_SLUG ? [slugify(text), ...['_', '+'].map((by) => plain.replaceAll(' ', by))] : [];
  return [...new Set([plain, ...joined])].filter((spelling) => spelling.length >= SHORTEST);
}

export function createFinder(terms: readonly SpoilerTerm[]): TermFinder<SpoilerTerm> {
  return new TermFinder(terms.flatMap((term) => spellings(term).map((text) => [text, term] as const)));
}

const articlesOf = (content: Content): AnyArticle[] =>
  ARTICLE_KINDS.flatMap((kind): readonly AnyArticle[] => content[kind]);

function declared(content: Content): SpoilerTerm[] {
  return [...articlesOf(content), ...content.answers].flatMap(({ file, data }) =>
    data.spoilerTerms.map((term, index) => ({
      text: typeof term === 'string' ? term : term.text,
      origin: `${file} spoilerTerms.${index}`,
      revealedBy: typeof term === 'string' ? [] : term.by,
      sort: 'declared' as const,
    })),
  );
}

function names(content: Content): SpoilerTerm[] {
  const sort = 'name' as const;
  return [
    ...articlesOf(content).flatMap(({ file, data: { name, revealedBy, hiddenAliases } }) => [
      ...(revealedBy.length > 0 ? [{ text: name, origin: `${file} name`, revealedBy, sort }] : []),
      ...hiddenAliases.map((alias, index) => ({
        text: alias.name,
        origin: `${file} hiddenAliases.${index}.name`,
        revealedBy: alias.revealedBy,
        sort,
      })),
    ]),
    ...content.series.flatMap(({ file, data }) =>
      data.episodes
        .filter(({ titleRevealedBy }) => titleRevealedBy.length > 0)
        .map(({ id, title, titleRevealedBy }) => ({
          text: title,
          origin: `${file} ${id} title`,
          revealedBy: titleRevealedBy,
          sort,
        })),
    ),
  ];
}

function derive(texts: readonly ContentText[]): { derived: SpoilerTerm[]; dropped: SpoilerTerms['dropped'] } {
  const found = new Map<string, SpoilerTerm>();
  const short = new Set<string>();
  const certain = new Set<string>();
  for (const gated of texts) {
    const { text, file, field, revealedBy } = gated;
    if (revealedBy.length === 0) continue;
    for (const part of [text, ...text.split(SENTENCES)]) {
      const sentence = part.replace(EDGES, '');
      const key = canonical(sentence);
      if (key.length < LONG_ENOUGH || !WORDS.test(key)) short.add(key);
      else if (!found.has(key))
        found.set(key, { text: sentence, origin: `${file} ${field}`, revealedBy, sort: 'derived' });
      if (key.length >= TOO_LONG_FOR_CHANCE && !isRemark(gated)) certain.add(key);
    }
  }
  const open = texts.filter(({ revealedBy }) => revealedBy.length === 0).map(({ text }) => canonical(text));
  const doubtful = [...found].filter(([key]) => !certain.has(key)).map(([, term]) => term);
  const inOpen = new Set(
    createFinder(doubtful)
      .find(open.join('\n'))
      .map(({ value }) => value),
  );
  return {
    derived: [...found.values()].filter((term) => !inOpen.has(term)),
    dropped: { short: short.size, open: inOpen.size },
  };
}
