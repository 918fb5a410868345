/** The mark of a note: opens the note beside it, without a script. */
import { useContext, useId } from 'react';
import { NotesContext } from './NotesContext';
import { NoteText } from './NoteText';

interface NoteMarkProps {
  readonly id: string;
  /** Whether it follows another mark, with no word between. */
  readonly isNext: boolean;
}

export function NoteMark({ id, isNext }: NoteMarkProps) {
  const note = useContext(NotesContext).get(id);
  const popover = useId();
  if (!note) return null;
  return (
    <>
      <sup className={isNext ? 'note-mark is-next' : 'note-mark'}>
        <button type="button" popoverTarget={popover} aria-label={`Note ${note.number}`}>
          {note.number}
        </button>
      </sup>
      <span popover="auto" id={popover} className="note-pop" role="note">
        <span className="note-number">{note.number}</span> <NoteText seen={note.seen} />
      </span>
    </>
  );
}
