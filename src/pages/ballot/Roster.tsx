/** Everybody who can be chosen: a column to drag from on desks, a tray at the thumb on phones. */
import { useState } from 'react';
import type { Candidate, Pick } from '~/domain/ballot';
import { TextFilter } from '~/ui/TextFilter';
import type { Crew } from './crewNames';
import { findCrew } from './findCrew';
import { PersonMark } from './PersonMark';

interface RosterProps {
  readonly people: readonly Candidate[];
  readonly crew: Crew;
  /** Whose button is down. */
  readonly isPressed: (pick: Pick) => boolean;
  /** Where somebody stands on the ballot already. */
  readonly noteOf: (pick: Pick) => string | undefined;
  readonly hint: string;
  readonly grab: (pick: Pick) => React.PointerEventHandler<HTMLElement>;
  readonly onPress: (pick: Pick) => void;
}

export function Roster({ people, crew, isPressed, noteOf, hint, grab, onPress }: RosterProps) {
  const [typed, setTyped] = useState('');
  const found = findCrew(people, typed);
  return (
    <section className="roster" aria-labelledby="roster" data-drop="roster">
      <div className="roster-head">
        <h2 id="roster">Characters</h2>
        <p className="quiet">{hint}</p>
        <TextFilter label="Find a name" value={typed} onChange={setTyped} />
      </div>
      <ul className="roster-list">
        {found.map(({ pick }) => {
          const note = noteOf(pick);
          return (
            <li key={pick}>
              <button
                type="button"
                className={note === undefined ? 'roster-card' : 'roster-card is-placed'}
                aria-pressed={isPressed(pick)}
                onPointerDown={grab(pick)}
                onClick={() => onPress(pick)}
              >
                <PersonMark crew={crew} pick={pick} note={note} />
              </button>
            </li>
          );
        })}
      </ul>
      {found.length === 0 && <p className="quiet">Nobody on the board goes by “{typed}”.</p>}
    </section>
  );
}
