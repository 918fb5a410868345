/** The notes of a page: their numbers follow the order in which this reader meets them. */
import { createContext } from 'react';
import type { Note, SafeNote } from '~/domain/article';
import { type Block, collectNotes } from '~/domain/richText';
import type { Seen } from '~/domain/view';

export interface NumberedNote {
  readonly id: string;
  readonly number: number;
  readonly seen: Seen<Note, SafeNote>;
}

export const NotesContext = createContext<ReadonlyMap<string, NumberedNote>>(new Map());

/** Numbers the notes of the text that is open; the others have no number, see SourceNotes. */
export function numberNotes(
  blocks: readonly Seen<Block>[],
  notes: readonly Seen<Note, SafeNote>[],
): ReadonlyMap<string, NumberedNote> {
  const byId = new Map(notes.map((seen) => [seen.open ? seen.fact.id : seen.stub.id, seen]));
  const used = blocks.flatMap((block) => (block.open ? collectNotes(block.fact.rich) : []));
  const numbered = new Map<string, NumberedNote>();
  for (const id of used) {
    const seen = byId.get(id);
    if (seen && !numbered.has(id)) numbered.set(id, { id, number: numbered.size + 1, seen });
  }
  return numbered;
}
