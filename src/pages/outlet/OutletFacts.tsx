/** An outlet in numbers, from what this reader may see: how much, from when to when, which kinds, which grades. */
import type { ReactNode } from 'react';
import { DateText } from '~/components/DateText';
import { GRADES } from '~/domain/evidence';
import type { PartialDate } from '~/domain/fact';
import { type OutletLine, spanOf } from '~/domain/outlet';
import { SOURCE_TYPES, type SourceItem } from '~/domain/sourceList';
import { safePart, type SeenEntry } from '~/domain/timelineList';
import type { Seen } from '~/domain/view';
import { Table } from '~/ui/Table';

interface OutletFactsProps {
  readonly sources: readonly SourceItem[];
  readonly entries: readonly SeenEntry[];
  readonly lines: readonly Seen<OutletLine>[];
}

export function OutletFacts({ sources, entries, lines }: OutletFactsProps) {
  const dates = [
    ...sources.flatMap(({ row }) =>
      row.published ? { date: row.published, datePrecision: row.publishedPrecision } : [],
    ),
    ...entries.map(safePart),
  ];
  const span = spanOf(dates);
  const kinds = SOURCE_TYPES.flatMap(({ id, label }) => {
    const count = sources.filter(({ row }) => row.type === id).length;
    return count > 0 ? `${label}: ${count}` : [];
  });
  const ofKind = (kind: string): number => entries.filter((entry) => safePart(entry).kind === kind).length;
  const rows: readonly (readonly [string, ReactNode])[] = [
    ['First', span && <Day key="first" day={span.first} />],
    ['Last', span && <Day key="last" day={span.last} />],
    ['Sources', kinds.length > 0 && <Lines key="kinds" lines={kinds} />],
    ['Quoted', ofKind('quote')],
    ['Statements', ofKind('statement')],
    ['Events', ofKind('event')],
  ];
  const open = lines.flatMap((seen) => (seen.open ? seen.fact : []));
  return (
    <aside className="margin" aria-label="At a glance">
      <section aria-labelledby="facts">
        <h2 id="facts">Facts</h2>
        <dl className="facts">
          {rows.map(([term, value]) =>
            value ? (
              <div key={term} className="contents">
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </section>
      {open.length > 0 && (
        <section aria-labelledby="grades">
          <h2 id="grades">Evidence</h2>
          <GradeTable lines={open} />
          {open.length < lines.length && <p className="quiet">More lies further on in the story.</p>}
        </section>
      )}
    </aside>
  );
}

function Day({ day }: { readonly day: PartialDate }) {
  return <DateText date={day.date} precision={day.datePrecision} />;
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const SIDES = [
  ['for', 'For'],
  ['against', 'Against'],
] as const;

function GradeTable({ lines }: { readonly lines: readonly OutletLine[] }) {
  return (
    <Table caption={`${lines.length} ${lines.length === 1 ? 'line leans' : 'lines lean'} on it, by grade`}>
      <thead>
        <tr>
          <th scope="col">Side</th>
          {GRADES.map((grade) => (
            <th key={grade} scope="col" className="num">
              {grade}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SIDES.map(([side, name]) => (
          <tr key={side}>
            <th scope="row">{name}</th>
            {GRADES.map((grade) => (
              <td key={grade} className="num">
                {lines.filter((line) => line.side === side && line.grade === grade).length}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
