/** Who else has the same statement, and how the words differ there. */
import { NoteText } from '~/components/NoteText';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { contradictionsPath } from '~/domain/paths';
import type { QuoteFile } from '~/domain/timeline';
import { isKnownOn } from '~/domain/view';
import type { SeenNote } from './notesById';

interface ReportsProps {
  readonly file: QuoteFile;
  readonly notes: ReadonlyMap<string, SeenNote>;
  /** Whether the words are: a disagreement about them is masked in the register as long as they are. */
  readonly isOpen: boolean;
}

export function Reports({ file: { reports, disputes }, notes, isOpen }: ReportsProps) {
  const { epoch } = useReader();
  const known = reports.flatMap((report) => {
    const seen = notes.get(report.note);
    return seen ? [{ ...report, seen }] : [];
  });
  return (
    <section className="blk" aria-labelledby="reports">
      <div className="sec">
        <h2 id="reports">Other reports of it</h2>
      </div>
      {known.length === 0 && <p className="second q-none">No other report of this statement is on record.</p>}
      <ul className="q-list">
        {known.map(({ seen, wording, other }) => (
          <li key={wording}>
            <p>{wording}</p>
            <p className="src">
              <NoteText seen={seen} />
              {other && isKnownOn(other, epoch) && (
                <>
                  {' · '}
                  <SiteLink to={other.path}>{other.title}</SiteLink>
                </>
              )}
            </p>
          </li>
        ))}
        {isOpen && disputes.length > 0 && (
          <li>
            <p>Sources disagree on this:</p>
            {disputes.map(({ id, label }) => (
              <p key={id} className="src q-go">
                <SiteLink to={`${contradictionsPath()}#${id}`}>{label}</SiteLink>
              </p>
            ))}
          </li>
        )}
      </ul>
    </section>
  );
}
