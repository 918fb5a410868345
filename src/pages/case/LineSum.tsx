/** Grade × directness × age of one line, step by step. */
import { useContext } from 'react';
import { GRADE_NAMES } from '~/components/evidenceNames';
import { NotesContext } from '~/components/NotesContext';
import { NoteText } from '~/components/NoteText';
import { useReader } from '~/components/ReaderContext';
import type { EvidenceLine } from '~/domain/board';
import { ageInMonths, type CountedLine, EVIDENCE } from '~/domain/evidence';
import { Disclosure } from '~/ui/Disclosure';

export function LineSum({ entry: { line, points } }: { readonly entry: CountedLine<EvidenceLine> }) {
  const { epoch } = useReader();
  const notes = useContext(NotesContext);
  const base = EVIDENCE.points[line.grade] * line.directness;
  const count = line.echoes.length;
  const echoes = count === 0 ? '' : count === 1 ? ', 1 echo' : `, ${count} echoes`;
  const isAgeless = EVIDENCE.ageless.includes(line.grade);
  return (
    <Disclosure className="line-sum" summary={`How it is weighed${echoes}`}>
      <dl className="line-steps">
        <dt>
          Grade {line.grade}, {GRADE_NAMES[line.grade]}
        </dt>
        <dd>{EVIDENCE.points[line.grade]}</dd>
        <dt>{line.directness === 1 ? 'Directly about this' : 'About the show or a group'}</dt>
        <dd>× {line.directness}</dd>
        <dt>{isAgeless ? 'Does not age' : `${ageInMonths(line.date, epoch).toFixed(1)} months old`}</dt>
        <dd>× {(points / base).toFixed(2)}</dd>
        <dt>Weight</dt>
        <dd>= {points.toFixed(2)}</dd>
      </dl>
      {line.echoes.length > 0 && (
        <>
          <p>Reported again, and counted once:</p>
          <ul className="line-echoes">
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
