/** The notes of a quotation as this reader sees them on his day: what was published later is not there yet. */
import type { Note, SafeNote } from '~/domain/article';
import { type Epoch, isKnownOn, type Seen } from '~/domain/view';

export type SeenNote = Seen<Note, SafeNote>;

const safeOf = (seen: SeenNote): SafeNote => (seen.open ? seen.fact : seen.stub);

export function notesById(notes: readonly SeenNote[], epoch: Epoch): ReadonlyMap<string, SeenNote> {
  return new Map(
    notes
      .filter((seen) => {
        const { published } = safeOf(seen);
        return !published || isKnownOn({ date: published }, epoch);
      })
      .map((seen) => [seen.open ? seen.fact.id : seen.stub.id, seen]),
  );
}
