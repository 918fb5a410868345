/** The curve of a row: points for above the axis, points against below it, month by month to the day on which the reader stands. */
import { monthEnds } from './caseCurve.ts';
import { type DayLedger, sumOn } from './dayLedger.ts';
import { dayNumber } from './dates.ts';
import type { Epoch } from './view.ts';

/** The size of the drawing; `full` points fill one of its halves, as they fill a bar. */
export const CURVE = { width: 96, half: 16, full: 8 } as const;
/** Calendar years that a curve looks back, the last one included: all in which the series was talked of. */
const YEARS = 5;

/** What all curves of a board share: where they begin, and the days at which they are sampled. */
export interface CurveScale {
  readonly start: Epoch;
  /** Place across of any day between the start and the end of the record. */
  readonly place: (day: Epoch) => number;
  /** Days and their places across, up to the reader's day. */
  readonly samples: readonly { readonly day: Epoch; readonly number: number; readonly x: number }[];
}

/** The scale runs to the end of the record, so that a curve grows as the reader goes on in time and all can be compared. */
export function curveScale(since: Epoch, checked: Epoch, epoch: Epoch): CurveScale {
  const recent = `${String(Number(checked.slice(0, 4)) - YEARS + 1).padStart(4, '0')}-01-01`;
  const start = since < recent && recent < epoch ? recent : since;
  const first = dayNumber(start);
  const length = Math.max(1, dayNumber(checked) - first);
  const place = (day: Epoch): number => round(((dayNumber(day) - first) / length) * CURVE.width);
  return {
    start,
    place,
    samples: monthEnds(start, epoch).map((day) => ({ day, number: dayNumber(day), x: place(day) })),
  };
}

export interface Peak {
  readonly points: number;
  readonly day: Epoch;
}

export interface Curve {
  /** Outlines of both areas; empty where there was never a point. */
  readonly for: string;
  readonly against: string;
  /** The most points that each side had at one of the days. */
  readonly peaks: { readonly for: Peak | null; readonly against: Peak | null };
}

export function drawCurve(ledger: DayLedger, { samples }: CurveScale): Curve {
  const sums = samples.map(({ number }) => sumOn(ledger, number));
  const draw = (side: 'for' | 'against'): { path: string; peak: Peak | null } => {
    const first = sums.findIndex((sum) => sum[side] > 0);
    if (first < 0) return { path: '', peak: null };
    let peak: Peak | null = null;
    let path = `M${samples[first]?.x ?? 0} ${CURVE.half}`;
    for (let index = first; index < samples.length; index += 1) {
      const points = sums[index]?.[side] ?? 0;
      const sample = samples[index];
      if (!sample) continue;
      if (!peak || points > peak.points) peak = { points, day: sample.day };
      const height = (Math.min(points, CURVE.full) / CURVE.full) * CURVE.half;
      path += `L${sample.x} ${round(side === 'for' ? CURVE.half - height : CURVE.half + height)}`;
    }
    return { path: `${path}L${samples.at(-1)?.x ?? 0} ${CURVE.half}Z`, peak };
  };
  const [pro, con] = [draw('for'), draw('against')];
  return { for: pro.path, against: con.path, peaks: { for: pro.peak, against: con.peak } };
}

/** A tenth of a pixel is enough. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
