/** The notes of a contradiction: those that its words mark, then those of the whole. */
import type { Contradiction } from './article.ts';
import { type Block, collectNotes } from './richText.ts';
import type { Seen } from './view.ts';

/** A contradiction as text whose notes can be numbered, in the order in which the page marks them. */
export function contradictionBlock(seen: Seen<Contradiction>): Seen<Block> {
  if (!seen.open) return seen;
  const { id, revealedBy, rich } = seen.fact;
  return {
    open: true,
    fact: { id, revealedBy, rich: [...rich, ...restOfNotes(seen.fact).map((n) => ({ t: 'note' as const, n }))] },
  };
}

/** Its notes that have no mark in its words. */
export function restOfNotes({ rich, noteIds }: Pick<Contradiction, 'rich' | 'noteIds'>): string[] {
  const marked = new Set(collectNotes(rich));
  return noteIds.filter((id) => !marked.has(id));
}
