/** What moved since an earlier day: by how much, because of which line, and what age took by itself. */
import { memo } from 'react';
import { DateText } from '~/components/DateText';
import type { EvidenceLine } from '~/domain/board';
import { diffCase, type LineMove } from '~/domain/caseDiff';
import { sayMoved } from '~/domain/caseWords';
import { formatDate } from '~/domain/dates';
import { formatVerdict, type Side } from '~/domain/evidence';
import type { Epoch } from '~/domain/view';
import { Button } from '~/ui/Button';
import { Table } from '~/ui/Table';
import { Sentence } from './Sentence';

interface CaseMovedProps {
  /** The lines that count for this reader. */
  readonly lines: readonly EvidenceLine[];
  readonly since: Epoch;
  readonly epoch: Epoch;
  readonly from: Epoch | null;
  readonly onCompare: (from: Epoch | null) => void;
}

export const CaseMoved = memo(function CaseMoved({ lines, since, epoch, from, onCompare }: CaseMovedProps) {
  return (
    <section aria-labelledby="moved">
      <h2 id="moved">{from === null ? 'What has moved' : `What moved since ${formatDate(from)}`}</h2>
      {from !== null && <Moves lines={lines} from={from} epoch={epoch} />}
      <form
        className="day-form"
        onSubmit={(event) => {
          event.preventDefault();
          const day = new FormData(event.currentTarget).get('from');
          if (typeof day === 'string' && day !== '') onCompare(day);
        }}
      >
        <label>
          <span className="label">Compare with how it stood on</span>
          <input key={from} type="date" name="from" required min={since} max={epoch} defaultValue={from ?? undefined} />
        </label>
        <Button type="submit">Compare</Button>
        {from !== null && (
          <Button look="link" onClick={() => onCompare(null)}>
            Stop comparing
          </Button>
        )}
      </form>
    </section>
  );
});

function Moves({ lines, from, epoch }: { readonly from: Epoch } & Pick<CaseMovedProps, 'lines' | 'epoch'>) {
  const diff = diffCase(lines, from, epoch);
  const { before, after, arrived, displaced, aged } = diff;
  return (
    <>
      <p>
        <Sentence parts={sayMoved(diff, from)} />
      </p>
      <Table caption={`From ${formatDate(from)} to ${formatDate(epoch)}`} className="moved-table">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">For</th>
            <th scope="col">Against</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              It stood at “{formatVerdict(before.verdict)}” on <DateText date={from} />
            </th>
            <td className="num">{before.for.toFixed(2)}</td>
            <td className="num">{before.against.toFixed(2)}</td>
          </tr>
          {arrived.map((move) => (
            <MoveRow key={move.line.id} move={move} what={move.after === 0 ? 'new, an echo' : 'new'} />
          ))}
          {displaced.map((move) => (
            <MoveRow key={move.line.id} move={move} what="now an echo of a better report" />
          ))}
          <tr>
            <th scope="row">Age</th>
            <td className="num">{formatChange(aged.for)}</td>
            <td className="num">{formatChange(aged.against)}</td>
          </tr>
          <tr className="is-sum">
            <th scope="row">
              It stands at “{formatVerdict(after.verdict)}” on <DateText date={epoch} />
            </th>
            <td className="num">{after.for.toFixed(2)}</td>
            <td className="num">{after.against.toFixed(2)}</td>
          </tr>
        </tbody>
      </Table>
    </>
  );
}

function MoveRow({
  move: { line, before, after },
  what,
}: {
  readonly move: LineMove<EvidenceLine>;
  readonly what: string;
}) {
  const cell = (side: Side) => (side === line.side ? formatChange(after - before) : '');
  return (
    <tr>
      <th scope="row">
        <a href={`#${line.id}`} className="mono">
          {line.id}
        </a>
        , {what}: {line.who}, <DateText date={line.date} precision={line.datePrecision} />
      </th>
      <td className="num">{cell('for')}</td>
      <td className="num">{cell('against')}</td>
    </tr>
  );
}

function formatChange(points: number): string {
  const text = Math.abs(points).toFixed(2);
  return text === '0.00' ? text : `${points > 0 ? '+' : '−'}${text}`;
}
