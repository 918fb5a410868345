/** How a quotation reached us: said, carried, copied; each step second hand is marked. */
import { DateText } from '~/components/DateText';
import { NoteText } from '~/components/NoteText';
import { OutletLink } from '~/components/OutletLink';
import { useSite } from '~/components/SiteContext';
import type { Note, SafeNote } from '~/domain/article';
import { compareDates } from '~/domain/dates';
import type { QuoteFile } from '~/domain/timeline';
import type { Seen } from '~/domain/view';

interface ChainProps {
  readonly file: QuoteFile;
  readonly notes: readonly Seen<Note, SafeNote>[];
}

const safeOf = (seen: Seen<Note, SafeNote>): SafeNote => (seen.open ? seen.fact : seen.stub);
const idOf = (seen: Seen<Note, SafeNote>): string => (seen.open ? seen.fact.id : seen.stub.id);

export function Chain({ file, notes }: ChainProps) {
  const { name } = useSite();
  const steps = notes
    .map((seen) => ({ seen, isHop: isSecondHand(file.outlet, safeOf(seen).outlet) }))
    .toSorted((a, b) => compareDates(safeOf(a.seen).published ?? '9999', safeOf(b.seen).published ?? '9999'));
  const hops = steps.filter(({ isHop }) => isHop).length;
  return (
    <section className="blk" aria-labelledby="chain">
      <div className="sec">
        <h2 id="chain">How it reached us</h2>
        {hops > 0 && <span>dashed: second hand</span>}
      </div>
      <ol className="chain">
        <li>
          <b>
            Said to <OutletLink outlet={file.outlet} />
          </b>
          {file.speaker.name}
          <span className="mono">
            <DateText date={file.date} precision={file.datePrecision} />
          </span>
        </li>
        {steps.map(({ seen, isHop }) => (
          <li key={idOf(seen)} className={isHop ? 'hop' : undefined}>
            <b>{nameStep(file, idOf(seen))}</b>
            {isHop && 'Second hand: '}
            <NoteText seen={seen} />
          </li>
        ))}
        <li>
          <b>{name}</b>
          Copied character for character
        </li>
      </ol>
    </section>
  );
}

/** "Variety (copy)" is still Variety. */
function isSecondHand(outlet: string, carrier: string | undefined): boolean {
  return carrier !== undefined && carrier !== outlet && !carrier.startsWith(`${outlet} (`);
}

function nameStep({ quotedIn, readAt }: QuoteFile, id: string): string {
  if (id === quotedIn) return id === readAt ? 'Quoted by, and read at' : 'Quoted by';
  return 'Read at';
}
