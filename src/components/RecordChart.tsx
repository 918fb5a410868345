/** The record at a glance: a dot for each dated entry. The milestones stand below it in words for those who do not see it, and on phones. */
import { formatDate } from '~/domain/dates';
import { chartRecord } from '~/domain/recordChart';
import { timelinePath } from '~/domain/paths';
import type { RecordDates } from '~/domain/reference';
import { DateText } from './DateText';
import { SiteLink } from './SiteLink';
import { useSite } from './SiteContext';

interface RecordChartProps {
  readonly record: RecordDates;
  readonly epoch: string;
}

const FLOOR = 156;
const STACK = 6;
const ROW = 36;

export function RecordChart({ record, epoch }: RecordChartProps) {
  const chart = chartRecord(record, epoch, useSite().checked);
  if (!chart) return null;
  const { dots, years, marks, now, earlier } = chart;
  return (
    <figure className="record-chart">
      <svg
        role="img"
        width="100%"
        height="184"
        aria-label={`${dots.length} dated statements and events up to ${formatDate(epoch)}, a dot each`}
      >
        <line x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
        {/* Rectangles: the ends of a line cannot glide. */}
        <rect className="rc-past" y={FLOOR - 0.5} width={`${now}%`} height="1" />
        <rect className="rc-now" x={`${now}%`} width="2" height={FLOOR + 8} />
        {marks.map(({ x, row, isLeft, label, date, datePrecision }) => (
          <g key={label} className="rc-mark">
            <line x1={`${x}%`} x2={`${x}%`} y1={row * ROW + 4} y2={FLOOR} />
            <text x={`${x}%`} dx={isLeft ? -8 : 8} y={row * ROW + 14} textAnchor={isLeft ? 'end' : 'start'}>
              {label}
            </text>
            <text
              className="rc-date"
              x={`${x}%`}
              dx={isLeft ? -8 : 8}
              y={row * ROW + 30}
              textAnchor={isLeft ? 'end' : 'start'}
            >
              {formatDate(date, datePrecision)}
            </text>
          </g>
        ))}
        {dots.map(([x, level], index) => (
          <circle key={index} cx={`${x}%`} cy={FLOOR - 5 - level * STACK} r="2" />
        ))}
        {years.map(([x, year]) => (
          <g key={year} className="rc-year">
            <line x1={`${x}%`} x2={`${x}%`} y1={FLOOR} y2={FLOOR + 8} />
            <text x={`${x}%`} dx="6" y={FLOOR + 18}>
              {year}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        Each dot is one dated statement or event, stacked by half month
        {earlier > 0 && `; ${earlier} earlier ones are on the timeline`}.{' '}
        <SiteLink to={timelinePath()}>Timeline</SiteLink>
      </figcaption>
      <ol className="rc-list">
        {marks.map(({ label, date, datePrecision }) => (
          <li key={label}>
            <DateText date={date} precision={datePrecision} /> {label}
          </li>
        ))}
      </ol>
    </figure>
  );
}
