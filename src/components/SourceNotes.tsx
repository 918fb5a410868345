/** Sources that were read for a page without a mark in its text. */
import type { Note, SafeNote } from '~/domain/article';
import type { Seen } from '~/domain/view';
import { NoteText } from './NoteText';

interface SourceNotesProps {
  readonly notes: readonly Seen<Note, SafeNote>[];
  readonly title?: string;
}

export function SourceNotes({ notes, title = 'Sources' }: SourceNotesProps) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{title}</h2>
      <ul className="also-read">
        {notes.map((seen) => (
          <li key={seen.open ? seen.fact.id : seen.stub.id}>
            <NoteText seen={seen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
