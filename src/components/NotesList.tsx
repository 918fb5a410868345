/** All notes of a page in their order. */
import { useContext } from 'react';
import { NotesContext } from './NotesContext';
import { NoteText } from './NoteText';

export function NotesList({ title = 'Notes' }: { readonly title?: string }) {
  const notes = [...useContext(NotesContext).values()];
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{title}</h2>
      <ol className="notes">
        {notes.map(({ id, seen }) => (
          <li key={id}>
            <NoteText seen={seen} />
          </li>
        ))}
      </ol>
    </section>
  );
}
