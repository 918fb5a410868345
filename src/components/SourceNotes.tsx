/** Sources that were read for a page without a mark in what is open of its text. */
import { useContext } from 'react';
import type { Note, SafeNote } from '~/domain/article';
import type { Seen } from '~/domain/view';
import { NotesContext } from './NotesContext';
import { NoteText } from './NoteText';

/** @param notes all notes of the page: those with a number are left to the list of notes. */
export function SourceNotes({ notes }: { readonly notes: readonly Seen<Note, SafeNote>[] }) {
  const numbered = useContext(NotesContext);
  const rest = notes.filter((seen) => {
    const { id, type } = seen.open ? seen.fact : seen.stub;
    return type === 'source' && !numbered.has(id);
  });
  if (rest.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      {numbered.size > 0 ? <h3 id="sources">Also read</h3> : <h2 id="sources">Sources</h2>}
      <ul className="also-read">
        {rest.map((seen) => (
          <li key={seen.open ? seen.fact.id : seen.stub.id}>
            <NoteText seen={seen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
