/** Everybody who can be chosen: a column to drag from on desks, a tray at the thumb on phones. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
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

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(last, index + 1),
  ArrowRight: (index, last) => Math.min(last, index + 1),
  ArrowUp: (index) => Math.max(0, index - 1),
  ArrowLeft: (index) => Math.max(0, index - 1),
  Home: () => 0,
  End: (_, last) => last,
};

export function Roster({ people, crew, isPressed, noteOf, hint, grab, onPress }: RosterProps) {
  // It sticks to the foot of a phone: what the focus comes to is scrolled clear of it.
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.roster = '';
    return () => void delete dataset.roster;
  }, []);
  const [typed, setTyped] = useState('');
  // One stop of the Tab key for all of them: the arrows go from one to the next.
  const [stop, setStop] = useState<Pick | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const found = findCrew(people, typed);
  const stopped = found.some(({ pick }) => pick === stop) ? stop : found[0]?.pick;
  const go = (event: KeyboardEvent, index: number): void => {
    const next = STEPS[event.key]?.(index, found.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <section className="roster" aria-labelledby="roster" data-drop="roster">
      <div className="roster-head">
        <h2 id="roster">Characters</h2>
        <p className="quiet">{hint}</p>
        <TextFilter label="Find a name" value={typed} onChange={setTyped} />
      </div>
      <ul className="roster-list" ref={list}>
        {found.map(({ pick }, index) => {
          const note = noteOf(pick);
          return (
            <li key={pick}>
              <button
                type="button"
                className={note === undefined ? 'roster-card' : 'roster-card is-placed'}
                aria-pressed={isPressed(pick)}
                tabIndex={pick === stopped ? 0 : -1}
                onFocus={() => setStop(pick)}
                onKeyDown={(event) => go(event, index)}
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
