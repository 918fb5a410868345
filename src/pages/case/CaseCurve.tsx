/** How a case came to stand where it stands: for above the axis, against below it, and the same as a table. */
import { memo } from 'react';
import type { EvidenceLine } from '~/domain/board';
import { caseCurve, curveEvents, firstDayOf } from '~/domain/caseCurve';
import { sayCurve } from '~/domain/caseWords';
import { drawCurve } from '~/domain/curveChart';
import type { Epoch } from '~/domain/view';
import { Disclosure } from '~/ui/Disclosure';
import { CurveDrawing } from './CurveDrawing';
import { CurveTable } from './CurveTable';

interface CaseCurveProps {
  readonly name: string;
  /** The lines that count for this reader. */
  readonly lines: readonly EvidenceLine[];
  readonly since: Epoch;
  readonly epoch: Epoch;
  /** The day to compare with, if there is one. */
  readonly from: Epoch | null;
}

export const CaseCurve = memo(function CaseCurve({ name, lines, since, epoch, from }: CaseCurveProps) {
  const first = firstDayOf(lines, since);
  if (first === undefined || first >= epoch) return null;
  const curve = caseCurve(lines, first, epoch);
  const events = curveEvents(lines, curve);
  return (
    <section aria-labelledby="curve">
      <h2 id="curve">How it came to this</h2>
      <figure className="curve">
        <CurveDrawing chart={drawCurve(curve, events, from)} name={sayCurve(name, curve)} />
        <figcaption>
          What weighed <span className="for">for</span> it, above the line, and <span className="against">against</span>{' '}
          it, below, in points on each day. A step is a new line; the slope between is age.
        </figcaption>
      </figure>
      <Disclosure className="curve-data" summary="The curve as a table" isButton>
        <CurveTable name={name} events={events} />
      </Disclosure>
    </section>
  );
});
