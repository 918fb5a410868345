/** The curve of a case as a drawing: for above one axis, against below it, the words along the top, the lines on their days. */
import type { CurveEvent, CurvePoint } from './caseCurve.ts';
import { daysBetween } from './dates.ts';
import { formatVerdict, type Side, type WeighedLine } from './evidence.ts';
import type { Epoch } from './view.ts';

/** Places across are hundredths of the width; places down are points, for above 0. */
export interface CurveChart<T extends WeighedLine> {
  /** What the drawing holds above and below its axis, in whole steps. */
  readonly reach: Readonly<Record<Side, number>>;
  readonly path: Readonly<Record<Side, readonly (readonly [x: number, points: number])[]>>;
  /** Points at which a graduation stands: for above 0, against below. */
  readonly steps: readonly number[];
  readonly years: readonly (readonly [x: number, year: number])[];
  readonly words: readonly CurveWord[];
  readonly marks: readonly CurveMark<T>[];
  /** How many rows the marks of each side need. */
  readonly rows: Readonly<Record<Side, number>>;
  /** The day to compare with, where it is on the chart. */
  readonly from: number | null;
}

export interface CurveWord {
  /** Where it begins to hold. */
  readonly x: number;
  readonly text: string;
  readonly row: number;
  /** Ends at the right edge instead of beginning at its day. */
  readonly isLast: boolean;
  /** Where there is no room it is left to the table; `wide`: only on a wide chart. */
  readonly room: 'all' | 'wide' | 'none';
}

export interface CurveMark<T extends WeighedLine> {
  readonly line: T;
  readonly x: number;
  /** The sum of its side on that day, on the curve. */
  readonly points: number;
  /** Rows of a side are counted from the curve outwards. */
  readonly row: number;
}

/** Widths in hundredths of a chart of 350 px, the least, and of one of 700. */
const MARK_WIDTH = 9;
const YEAR_WIDTH = 11;
const LETTER_WIDTH = { all: 2.15, wide: 1.1 };
const WORD_GAP = { all: 3, wide: 1.5 };
const WORD_ROWS = [0, 1];

/** @param curve from the first day of the chart to the last, with at least one point. */
export function drawCurve<T extends WeighedLine>(
  curve: readonly CurvePoint[],
  events: readonly CurveEvent<T>[],
  from: Epoch | null = null,
): CurveChart<T> {
  const first = curve[0]?.day ?? '';
  const last = curve.at(-1)?.day ?? first;
  const span = Math.max(1, daysBetween(first, last));
  const place = (day: Epoch): number => Math.round((daysBetween(first, day) / span) * 1000) / 10;
  const most = { for: Math.max(...curve.map((point) => point.for)), against: Math.max(...curve.map((p) => p.against)) };
  const step = stepOf(most.for + most.against);
  const reach = { for: reachOf(most.for, step), against: reachOf(most.against, step) };
  const marks = placeMarks(events, place);
  return {
    reach,
    path: {
      for: curve.map((point) => [place(point.day), point.for]),
      against: curve.map((point) => [place(point.day), point.against]),
    },
    steps: Array.from({ length: (reach.for + reach.against) / step + 1 }, (_, index) => reach.for - index * step),
    years: yearsWithin(first, last)
      .map((year) => [place(`${year}-01-01`), year] as const)
      .filter(([x]) => x <= 100 - YEAR_WIDTH),
    words: placeWords(curve, events, place),
    marks,
    rows: { for: rowsOf(marks, 'for'), against: rowsOf(marks, 'against') },
    from: from === null || from < first || from > last ? null : place(from),
  };
}

/** So that there are two to six graduations. */
function stepOf(height: number): number {
  return [1, 2, 5, 10, 20].find((step) => height / step <= 6) ?? 50;
}

const reachOf = (points: number, step: number): number => Math.max(1, Math.ceil(points / step)) * step;

function yearsWithin(first: Epoch, last: Epoch): number[] {
  const from = Number(first.slice(0, 4)) + Number(first.slice(4) !== '-01-01');
  return Array.from({ length: Math.max(0, Number(last.slice(0, 4)) - from + 1) }, (_, index) => from + index);
}

function placeMarks<T extends WeighedLine>(
  events: readonly CurveEvent<T>[],
  place: (day: Epoch) => number,
): CurveMark<T>[] {
  const marks: CurveMark<T>[] = [];
  for (const { point, lines } of events) {
    for (const line of lines) {
      const x = place(point.day);
      const isFree = (row: number): boolean =>
        marks.every((other) => other.line.side !== line.side || other.row !== row || x - other.x >= MARK_WIDTH);
      let row = 0;
      while (!isFree(row)) row += 1;
      marks.push({ line, x, points: point[line.side], row });
    }
  }
  return marks;
}

function rowsOf(marks: readonly CurveMark<WeighedLine>[], side: Side): number {
  return Math.max(0, ...marks.filter(({ line }) => line.side === side).map(({ row }) => row + 1));
}

/** The word of the first day and each that took its place, in the first row with room. */
function placeWords(
  curve: readonly CurvePoint[],
  events: readonly CurveEvent<WeighedLine>[],
  place: (day: Epoch) => number,
): CurveWord[] {
  const turns = [...curve.slice(0, 1), ...events.filter(({ isTurn }) => isTurn).map(({ point }) => point)];
  const taken = { all: [] as Span[], wide: [] as Span[] };
  // The newest first: of words that stand too close, what holds longest now is kept.
  return turns
    .map(({ day, verdict }) => ({ x: place(day), text: formatVerdict(verdict) }))
    .toReversed()
    .map(({ x, text }): CurveWord => {
      const isLast = x + text.length * LETTER_WIDTH.wide > 100;
      for (const room of ['all', 'wide'] as const) {
        for (const row of WORD_ROWS) {
          const width = text.length * LETTER_WIDTH[room] + WORD_GAP[room];
          const isFlush = isLast || (room === 'all' && x + width > 100);
          const from = isFlush ? 100 - width : x;
          const span = { row, from, to: from + width };
          if (from < 0 || taken[room].some((other) => isOver(other, span))) continue;
          taken[room].push(span);
          if (room === 'all') taken.wide.push({ row, from: isLast ? from : x, to: from + width });
          return { x, text, row, isLast: isFlush, room };
        }
      }
      return { x, text, row: 0, isLast, room: 'none' };
    })
    .toReversed();
}

interface Span {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

const isOver = (a: Span, b: Span): boolean => a.row === b.row && a.from < b.to && b.from < a.to;
