/** How a quotation reached us: said, printed, copied, quoted, archived; each step second hand is marked. */
import { DateText } from '~/components/DateText';
import { NoteText } from '~/components/NoteText';
import { OutLink } from '~/components/OutLink';
import { OutletLink } from '~/components/OutletLink';
import { useSite } from '~/components/SiteContext';
import { formatDate } from '~/domain/dates';
import type { QuoteFile, QuoteStep } from '~/domain/timeline';
import type { SeenNote } from './notesById';

interface ChainProps {
  readonly file: QuoteFile;
  readonly notes: ReadonlyMap<string, SeenNote>;
}

const STEPS: Record<QuoteStep['step'], string> = {
  said: 'Said to',
  printed: 'Printed by',
  copied: 'Copied by',
  reported: 'Reported by',
  quoted: 'Quoted by',
};

export function Chain({ file, notes }: ChainProps) {
  const { name } = useSite();
  const steps = file.chain.filter(({ note }) => note === null || notes.has(note));
  return (
    <section className="blk" aria-labelledby="chain">
      <div className="sec">
        <h2 id="chain">How it reached us</h2>
        {steps.some(({ isSecondHand }) => isSecondHand) && <span>dashed: second hand</span>}
      </div>
      <ol className="chain">
        {steps.map((step) => (
          <li key={step.step} className={step.isSecondHand ? 'hop' : undefined}>
            <Step step={step} file={file} seen={notes.get(step.note ?? '')} />
          </li>
        ))}
        <li>
          <b>Archived</b>
          <Archived notes={[...notes.values()]} />
        </li>
        <li>
          <b>{name}</b>
          Copied character for character
        </li>
      </ol>
    </section>
  );
}

interface StepProps {
  readonly step: QuoteStep;
  readonly file: QuoteFile;
  readonly seen: SeenNote | undefined;
}

function Step({ step: { step, isSecondHand, isRead }, file, seen }: StepProps) {
  const ofOutlet = step === 'said' || step === 'printed';
  return (
    <>
      <b>
        {STEPS[step]}
        {isRead && ', and read at'}
        {ofOutlet && !isRead && (
          <>
            {' '}
            <OutletLink outlet={file.outlet} />
          </>
        )}
      </b>
      {isSecondHand && 'Second hand: '}
      {seen && <NoteText seen={seen} />}
      {step === 'printed' && !seen && 'A page of its own was not found.'}
      {step === 'said' && (
        <>
          {file.speaker.name}
          <span className="mono">
            <DateText date={file.date} precision={file.datePrecision} />
          </span>
        </>
      )}
    </>
  );
}

/** Copies in public archives; the address of a page can give its title away, so only of those that are open. */
function Archived({ notes }: { readonly notes: readonly SeenNote[] }) {
  const kept = notes.flatMap((seen) =>
    seen.open && seen.fact.archived ? [{ ...seen.fact.archived, of: seen.fact.outlet ?? seen.fact.title }] : [],
  );
  if (kept.length === 0) return 'No copy in a public archive is on record.';
  return kept.map(({ url, date, of }) => (
    <span key={url} className="archived">
      <OutLink href={url}>The page of {of}</OutLink>
      <span className="mono"> · {formatDate(date)}</span>
    </span>
  ));
}
