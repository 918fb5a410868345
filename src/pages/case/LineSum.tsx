/** Grade × directness × age of one line, step by step, and who else reported it. */
import { useContext } from 'react';
import { GRADE_NAMES } from '~/components/evidenceNames';
import { NotesContext } from '~/components/NotesContext';
import { NoteText } from '~/components/NoteText';
import { useReader } from '~/components/ReaderContext';
import type { EvidenceLine } from '~/domain/board';
import { ageInMonths, type CountedLine, EVIDENCE } from '~/domain/evidence';
import { Disclosure } from '~/ui/Disclosure';

interface LineSumProps {
  readonly entry: CountedLine<EvidenceLine>;
  /** Ids of lines of this case that repeat it, joined by spaces. */
  readonly echoedBy: string;
}

export function LineSum({ entry: { line, points }, echoedBy }: LineSumProps) {
  const { epoch } = useReader();
  const notes = useContext(NotesContext);
  const base = EVIDENCE.points[line.grade];
  const age = (points / (base * line.directness)).toFixed(2);
  const repeats = echoedBy.split(' ').filter(Boolean);
  const count = line.echoes.length + repeats.length;
  const echoes = count === 0 ? '' : count === 1 ? ', 1 echo' : `, ${count} echoes`;
  const isAgeless = EVIDENCE.ageless.includes(line.grade);
  return (
    <Disclosure
      className="line-sum"
      summary={
        <>
          Grade <b>{base}</b> × directness <b>{line.directness}</b> × age <b>{age}</b>
          {echoes}
        </>
      }
    >
      <dl className="line-steps">
        <dt>
          Grade {line.grade}, {GRADE_NAMES[line.grade]}
        </dt>
        <dd>{base}</dd>
        <dt>{line.directness === EVIDENCE.directness.direct ? 'Directly about this' : 'About the show or a group'}</dt>
        <dd>× {line.directness}</dd>
        <dt>{isAgeless ? 'Does not age' : `${ageInMonths(line.date, epoch).toFixed(1)} months old`}</dt>
        <dd>× {age}</dd>
        <dt>Weight</dt>
        <dd>= {points.toFixed(2)}</dd>
      </dl>
      {count > 0 && (
        <>
          <p>Reported again, and counted once:</p>
          <ul className="line-echoes">
            {repeats.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>Line {id}</a>
              </li>
            ))}
            {line.echoes.map((id) => {
              const note = notes.get(id);
              return note ? (
                <li key={id}>
                  <NoteText seen={note.seen} />
                </li>
              ) : null;
            })}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
