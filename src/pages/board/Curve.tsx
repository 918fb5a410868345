/** A row's curve: for above the axis, against below it. Its words name the peaks; the sums of today stand beside it. */
import { useMemo } from 'react';
import { type CurveScale, CURVE, drawCurve, type Peak } from '~/domain/boardCurve';
import type { DayLedger } from '~/domain/dayLedger';
import { nameStop } from '~/domain/timeStops';
import type { Epoch } from '~/domain/view';

interface CurveProps {
  readonly ledger: DayLedger;
  readonly scale: CurveScale;
  /** The day of comparison. */
  readonly from: Epoch | null;
}

const name = (side: string, peak: Peak | null): string =>
  peak ? `${side} at most ${peak.points.toFixed(2)}, ${nameStop(peak.day)}` : `nothing ${side.toLowerCase()}`;

export function Curve({ ledger, scale, from }: CurveProps) {
  const curve = useMemo(() => drawCurve(ledger, scale), [ledger, scale]);
  const now = scale.samples.at(-1)?.x ?? 0;
  const height = 2 * CURVE.half;
  return (
    <svg
      className="curve"
      role="img"
      aria-label={`${name('For', curve.peaks.for)}; ${name('against', curve.peaks.against)}`}
      width={CURVE.width}
      height={height}
      viewBox={`0 0 ${CURVE.width} ${height}`}
    >
      {curve.against && <path className="curve-against" d={curve.against} />}
      {curve.for && <path className="curve-for" d={curve.for} />}
      <path className="curve-axis" d={`M0 ${CURVE.half}H${CURVE.width}`} />
      {from !== null && from > scale.start && <path className="curve-from" d={`M${scale.place(from)} 0V${height}`} />}
      {now < CURVE.width && <path className="curve-now" d={`M${now} 0V${height}`} />}
    </svg>
  );
}
