/** The curve of a case in words: each day on which something happened. */
import { DateText } from '~/components/DateText';
import type { EvidenceLine } from '~/domain/board';
import type { CurveEvent } from '~/domain/caseCurve';
import { formatVerdict } from '~/domain/evidence';
import { Table } from '~/ui/Table';

interface CurveTableProps {
  readonly name: string;
  readonly events: readonly CurveEvent<EvidenceLine>[];
}

export function CurveTable({ name, events }: CurveTableProps) {
  return (
    <Table caption={`How the case of ${name} stood, day by day`} className="curve-table">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">What happened</th>
          <th scope="col">For</th>
          <th scope="col">Against</th>
          <th scope="col">Word</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event, index) => (
          <tr key={event.point.day}>
            <th scope="row">
              <DateText date={event.point.day} isShort />
            </th>
            <td>{event.lines.length > 0 ? <Arrived event={event} /> : sayQuiet(event, index)}</td>
            <td className="num">{event.point.for.toFixed(2)}</td>
            <td className="num">{event.point.against.toFixed(2)}</td>
            <td>{event.isTurn ? <b>{formatVerdict(event.point.verdict)}</b> : formatVerdict(event.point.verdict)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Arrived({ event: { lines } }: { readonly event: CurveEvent<EvidenceLine> }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.id}>
          <a href={`#${line.id}`} className="mono">
            {line.id}
          </a>
          , {line.side}: {line.who}
        </li>
      ))}
    </ul>
  );
}

function sayQuiet({ isTurn }: CurveEvent<EvidenceLine>, index: number): string {
  if (index === 0) return 'The curve begins';
  return isTurn ? 'Age alone' : 'As it stands';
}
