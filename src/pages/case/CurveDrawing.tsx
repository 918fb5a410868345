/** The drawing of a curve. What is written is not scaled with it, so it stays legible on a phone. */
import type { EvidenceLine } from '~/domain/board';
import { sayLine } from '~/domain/caseWords';
import type { CurveChart, CurveMark } from '~/domain/curveChart';
import type { Side } from '~/domain/evidence';

interface CurveDrawingProps {
  readonly chart: CurveChart<EvidenceLine>;
  /** The whole of it in one sentence. */
  readonly name: string;
}

const PLOT = 200;
const WORD_ROW = 22;
const WORDS = 2 * WORD_ROW + 6;
const MARK_ROW = 28;
const YEARS = 24;
/** A mark further right, in hundredths of the width, is written to the left of its day. */
const LAST_MARK = 95;

export function CurveDrawing({ chart, name }: CurveDrawingProps) {
  const { reach, path, steps, years, words, marks, rows, from } = chart;
  const height = reach.for + reach.against;
  const top = WORDS + rows.for * MARK_ROW;
  const bottom = top + PLOT;
  const total = bottom + rows.against * MARK_ROW + YEARS;
  /** Where so many points stand, above 0 for, below 0 against. */
  const level = (points: number): number => top + ((reach.for - points) / height) * PLOT;
  const markY = (side: Side, row: number): number =>
    side === 'for' ? top - (row + 1) * MARK_ROW : bottom + row * MARK_ROW;
  const signed = (side: Side, points: number): number => (side === 'for' ? points : -points);
  const draw = (side: Side): string =>
    path[side].map(([x, points]) => `${x},${(reach.for - signed(side, points)).toFixed(3)}`).join(' ');
  const axis = reach.for.toFixed(3);

  const topOf = (mark: CurveMark<EvidenceLine>): number => markY(mark.line.side, mark.row);
  return (
    <div className="curve-chart">
      <svg role="img" aria-label={name} width="100%" height={total}>
        {years.map(([x, year]) => (
          <g key={year}>
            <line className="curve-grid" x1={`${x}%`} x2={`${x}%`} y1={top} y2={total} />
            <text className="curve-figure" x={`${x}%`} dx="4" y={total - 6}>
              {year}
            </text>
          </g>
        ))}
        {steps.map((step) => (
          <g key={step}>
            <line className="curve-grid" x1="0" x2="100%" y1={level(step)} y2={level(step)} />
            <text className="curve-figure" x="0" y={level(step)} dy={step > 0 ? 13 : -4}>
              {step === 0 ? '' : Math.abs(step)}
            </text>
          </g>
        ))}
        {words.map(({ x, row, room }) => (
          <line
            key={x}
            className={`curve-turn curve-${room}`}
            x1={`${x}%`}
            x2={`${x}%`}
            y1={row * WORD_ROW + 2}
            y2={bottom}
          />
        ))}
        {words.map(({ x, text, row, isLast, room }) => (
          <text
            key={x}
            className={`curve-word curve-${room}`}
            x={isLast ? '100%' : `${x}%`}
            dx={isLast ? 0 : 5}
            y={row * WORD_ROW + 16}
            textAnchor={isLast ? 'end' : 'start'}
          >
            {text}
          </text>
        ))}
        <svg
          aria-hidden="true"
          y={top}
          width="100%"
          height={PLOT}
          viewBox={`0 0 100 ${height}`}
          preserveAspectRatio="none"
        >
          <polygon className="curve-area-for" points={`0,${axis} ${draw('for')} 100,${axis}`} />
          <polygon className="curve-area-against" points={`0,${axis} ${draw('against')} 100,${axis}`} />
          <polyline className="curve-for" points={draw('for')} />
          <polyline className="curve-against" points={draw('against')} />
          <line className="curve-axis" x1="0" x2="100" y1={axis} y2={axis} />
        </svg>
        {from !== null && <line className="curve-from" x1={`${from}%`} x2={`${from}%`} y1={WORDS} y2={bottom} />}
        {marks.map(({ line, x, points, row }) => (
          <line
            key={line.id}
            className="curve-thread"
            x1={`${x}%`}
            x2={`${x}%`}
            y1={markY(line.side, row) + 22}
            y2={level(signed(line.side, points))}
          />
        ))}
        {marks.map(({ line, x, points }) => (
          <circle
            key={line.id}
            className={`curve-dot is-${line.side}`}
            cx={`${x}%`}
            cy={level(signed(line.side, points))}
            r="4"
          />
        ))}
      </svg>
      {/* A picture holds no links: they lie over it, read from the top down. */}
      <svg role="group" aria-label="The lines on their days" width="100%" height={total}>
        {marks
          .toSorted((a, b) => topOf(a) - topOf(b) || a.x - b.x)
          .map((mark) => {
            const { line, x } = mark;
            const isEnd = x > LAST_MARK;
            return (
              <a key={line.id} href={`#${line.id}`} aria-label={`${line.id}, ${line.side}: ${sayLine(line)}`}>
                <rect
                  x={`${x}%`}
                  y={topOf(mark) + 1}
                  width={MARK_ROW}
                  height={MARK_ROW - 4}
                  transform={`translate(${isEnd ? -MARK_ROW : -MARK_ROW / 2} 0)`}
                />
                <text x={`${x}%`} y={topOf(mark) + 18} textAnchor={isEnd ? 'end' : 'middle'}>
                  {line.id}
                </text>
              </a>
            );
          })}
      </svg>
    </div>
  );
}
