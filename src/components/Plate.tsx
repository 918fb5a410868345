/** A portrait drawn from the record, with the same in words. */
import type { Plate as Drawing } from '~/domain/plate';

interface PlateProps {
  readonly plate: Drawing;
  readonly monogram: string;
  /** Says what is drawn. */
  readonly text: string;
  /** Under this id the drawing can be shown once more on the page. */
  readonly id?: string;
}

const VIEW_BOX = '-210 -210 420 420';
/** Hairs a quarter of a year apart, longer ones for years, the longest for five. */
const GRADES = [1, 4, 20];

export function Plate({ plate, monogram, text, id }: PlateProps) {
  return (
    <svg className="plate" role="img" aria-label={text} viewBox={VIEW_BOX}>
      <g id={id}>
        {GRADES.map((step) => (
          <path key={step} className={`p-ring p-ring-${step}`} d={plate.ring} pathLength={plate.quarters / step} />
        ))}
        {plate.marks.map(([kind, d]) => (
          <path key={kind} className={`p-${kind}`} d={d} />
        ))}
        {plate.labels.map(([x, y, label]) => (
          <text key={`${x} ${y}`} className="p-label" x={x} y={y} dy="3.5">
            {label}
          </text>
        ))}
        <text className={monogram.length > 1 ? 'p-monogram' : 'p-monogram p-single'} dy=".34em">
          {monogram}
        </text>
      </g>
    </svg>
  );
}

/** The drawing that stands elsewhere on the page under this id. */
export function PlateAgain({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <svg className="plate" role="img" aria-label={text} viewBox={VIEW_BOX}>
      <use href={`#${id}`} />
    </svg>
  );
}
