/** The index of the search as files: parts by the first letters of words, and which of them a word needs. See decision 0021. */
import type { FileStamp } from './article.ts';
import type { FactMeta, Stub } from './fact.ts';

/** A page as it can be found by one set of names. A name that is a spoiler is an entry of its own, with the same path. */
export interface SearchEntry extends FactMeta {
  readonly path: string;
  readonly kind: string;
  readonly name: string;
  readonly text: string;
  /** Other names, and wrong spellings on record. */
  readonly aliases: readonly string[];
}

/** What the search reads first. It grows by a few bytes for each part. */
export interface SearchFile extends FileStamp {
  /**
   * Where each part begins, in order: part `s0` holds what has a word from the first to before the second. A space at the end
   * says that the part before holds some of that very word too.
   */
  readonly from: readonly string[];
  /** Beginnings of words that more parts share than one would fetch; the best of each are in `h0`, `h1` … */
  readonly heads: readonly string[];
  /** The gates of what is masked, without a word of it: whether the sealed twin is to be fetched. */
  readonly gates: readonly Stub[];
}

/** Of one gate: the sealed parts that hold something behind it. */
export interface SealedGate extends FactMeta {
  readonly parts: readonly SealedPart[];
}

export interface SealedPart {
  /** Name of the part, as in `x0`. */
  readonly key: string;
  /** The first and the last word behind this gate that is in it. */
  readonly from: string;
  readonly to: string;
}

export interface SearchPartFile extends FileStamp {
  readonly entries: readonly SearchEntry[];
}

/** Every word that pages go by, for words that are not among them. */
export interface SearchWordsFile extends FileStamp {
  /** Folded, sorted, with a space between. */
  readonly words: string;
  /** As in `SearchFile`. */
  readonly gates: readonly Stub[];
}

/** The sealed words of one gate. */
export interface SealedWords extends FactMeta {
  readonly words: string;
}

/** A page by its name alone, for when the index does not come. */
export interface TitleRow {
  readonly path: string;
  readonly kind: string;
  readonly name: string;
  readonly date?: string;
}

export interface TitlesFile extends FileStamp {
  readonly titles: readonly TitleRow[];
}

/** So many parts are read for one word; a beginning that more of them share has a head. */
export const MAX_PARTS = 3;

const AFTER_ALL = '\uffff';

/** Numbers of the parts that hold words which begin so. @param from as in the file. */
export function partsOf(from: readonly string[], word: string): number[] {
  const first = from.findIndex((_, index) => (from[index + 1] ?? AFTER_ALL) > word);
  const parts: number[] = [];
  for (let index = Math.max(first, 0); index < from.length; index += 1) {
    if ((from[index] ?? '') > word + AFTER_ALL) break;
    parts.push(index);
  }
  return parts;
}

/** Names of the parts to be read for these words, the first ones first. */
export interface PartPlan {
  readonly keys: readonly string[];
  /** Whether nothing that fits all words can stand in another part. */
  readonly isWhole: boolean;
}

/** All words must fit, so the parts of the one with the fewest are enough. */
export function planParts({ from, heads }: Pick<SearchFile, 'from' | 'heads'>, words: readonly string[]): PartPlan {
  const [best] = words
    .map((word) => ({ word, parts: partsOf(from, word) }))
    .toSorted((a, b) => a.parts.length - b.parts.length || b.word.length - a.word.length);
  if (!best) return { keys: [], isWhole: true };
  const parts = best.parts.map((part) => `s${part}`);
  if (parts.length <= MAX_PARTS) return { keys: parts, isWhole: true };
  const head = heads.indexOf(best.word);
  const rest = words.length > 1 ? parts.slice(0, MAX_DEEP) : [];
  return { keys: [...(head < 0 ? [] : [`h${head}`]), ...rest], isWhole: rest.length === parts.length };
}

/** Several words that are all frequent: so many parts may be read until something fits. */
const MAX_DEEP = 12;

/** Names of the sealed parts that hold words which begin so, among those of the open gates. */
export function sealedPartsOf(gates: readonly SealedGate[], words: readonly string[]): string[] {
  const found = gates
    .flatMap(({ parts }) => parts)
    .filter(({ from, to }) => words.some((word) => from <= word + AFTER_ALL && to >= word));
  return [...new Set(found.map(({ key }) => key))].slice(0, MAX_PARTS * 2);
}
