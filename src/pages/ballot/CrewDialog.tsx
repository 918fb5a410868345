/** Chooses somebody for a post, or for the end of the ranking, from a list that can be searched. */
import { useState } from 'react';
import type { Candidate, Pick } from '~/domain/ballot';
import { Dialog } from '~/ui/Dialog';
import { TextFilter } from '~/ui/TextFilter';
import type { Crew } from './crewNames';
import { findCrew } from './findCrew';
import { PersonMark } from './PersonMark';

interface CrewDialogProps {
  /** What is being chosen; null while the dialog is shut. */
  readonly title: string | null;
  /** What one does there. */
  readonly hint: string | undefined;
  readonly people: readonly Candidate[];
  readonly crew: Crew;
  readonly noteOf: (pick: Pick) => string | undefined;
  readonly onChoose: (pick: Pick) => void;
  readonly onClose: () => void;
}

export function CrewDialog({ title, hint, people, crew, noteOf, onChoose, onClose }: CrewDialogProps) {
  return (
    <Dialog
      name={title ?? 'Choose'}
      isOpen={title !== null}
      onClose={onClose}
      done="Leave it as it is"
      className="crew-dialog"
    >
      <h2>{title}</h2>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      <Choices people={people} crew={crew} noteOf={noteOf} onChoose={onChoose} />
    </Dialog>
  );
}

function Choices({ people, crew, noteOf, onChoose }: ChoicesProps) {
  const [typed, setTyped] = useState('');
  const found = findCrew(people, typed);
  return (
    <>
      <TextFilter label="Find a character" value={typed} onChange={setTyped} />
      <ul className="crew-choices">
        {found.map(({ pick, role }) => (
          <li key={pick}>
            <button type="button" onClick={() => onChoose(pick)}>
              <PersonMark crew={crew} pick={pick} note={role} />
              {noteOf(pick) !== undefined && <span className="label">{noteOf(pick)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="quiet">Nobody on the board goes by “{typed}”.</p>}
    </>
  );
}

type ChoicesProps = Omit<CrewDialogProps, 'title' | 'hint' | 'onClose'>;
