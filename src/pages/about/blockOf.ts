import type { Contradiction } from '~/domain/article';
import { type Block, collectNotes } from '~/domain/richText';
import type { Seen } from '~/domain/view';

/** A contradiction as text whose notes can be numbered: marks in its words first, then those of the whole. */
export function blockOf(seen: Seen<Contradiction>): Seen<Block> {
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
