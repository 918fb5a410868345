/** The notes of the text, and the sources that were read for the page without being cited in what is open. */
import { useContext } from 'react';
import { NotesContext } from '~/components/NotesContext';
import { NotesList } from '~/components/NotesList';
import { NoteText } from '~/components/NoteText';
import type { Note, SafeNote } from '~/domain/article';
import type { Seen } from '~/domain/view';

export function Sources({ notes }: { readonly notes: readonly Seen<Note, SafeNote>[] }) {
  const numbered = useContext(NotesContext);
  const rest = notes.filter((seen) => {
    const { id, type } = seen.open ? seen.fact : seen.stub;
    return type === 'source' && !numbered.has(id);
  });
  return (
    <>
      <NotesList />
      {rest.length > 0 && (
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
      )}
    </>
  );
}
