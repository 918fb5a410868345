/** What a preview of a page says, whatever the page is of, and which links have one. */
import type { WeighedLine } from './evidence.ts';
import type { EpisodeId, FactMeta } from './fact.ts';
import type { Horizon } from './horizon.ts';
import { isSlug, methodPath } from './paths.ts';
import { type Rich, richToText } from './richText.ts';
import type { ScoredCase } from './scoreCase.ts';
import type { Epoch, Seen } from './view.ts';

export interface Preview {
  /** What sort of page it is. */
  readonly kind: string;
  readonly title: string;
  /** Under the title: a role, or an outlet and a day. */
  readonly line: string;
  /** The initials of somebody or something that has a portrait. */
  readonly monogram?: string;
  /** Name of the section that the link leads to. */
  readonly part?: string;
  /** Words of the page, cut at a sentence or a word. */
  readonly text: string;
  /** The words are somebody else's, exact to the character. */
  readonly isQuoted?: boolean;
  /** The episodes behind which the words wait, where this reader may not read them yet. */
  readonly waits: readonly EpisodeId[];
  /** What the board says, from what this reader may know. */
  readonly scored?: ScoredCase<WeighedLine>;
}

/** Whose eyes a preview is for. */
export interface PreviewReader {
  readonly horizon: Horizon;
  readonly epoch: Epoch;
}

const KINDS = ['characters', 'people', 'ships', 'topics', 'board', 'quotes', 'works', 'sources', 'answers'] as const;

/** The data file behind an address, as its key: the names of the folders are those of the path. */
export interface PreviewTarget {
  readonly kind: (typeof KINDS)[number];
  readonly key: readonly string[];
}

/** @param path without the base. Null for pages that have no preview: lists, and what is no content. */
export function parsePreviewTarget(path: string): PreviewTarget | null {
  const key = path.split('/').filter(Boolean);
  const kind = KINDS.find((known) => known === key[0]);
  const depth = kind === 'works' ? 3 : 2;
  const isPage = kind && key.length >= 2 && key.length <= depth && key.every(isSlug) && path !== methodPath();
  return isPage ? { kind, key } : null;
}

const LENGTH = 260;

/** Words cut so that a preview stays one glance: after a sentence where one ends late enough, else after a word. */
export function clipWords(text: string, length = LENGTH): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const sentence = Math.max(...['. ', '! ', '? ', '.” '].map((end) => cut.lastIndexOf(end) + end.length - 1));
  if (sentence > length / 2) return cut.slice(0, sentence);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** The first of some facts that this reader may read in words; where he may read none, what the first of them waits for. */
export function firstWords<T extends FactMeta>(
  seen: readonly Seen<T>[],
  say: (fact: T) => readonly Rich[],
): Pick<Preview, 'text' | 'waits'> {
  for (const one of seen) {
    const text = one.open ? richToText(say(one.fact)) : '';
    if (text !== '') return { text: clipWords(text), waits: [] };
  }
  const masked = seen.find((one) => !one.open);
  return { text: '', waits: masked && !masked.open ? masked.stub.revealedBy : [] };
}
