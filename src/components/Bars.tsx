/** Both sides of a case on one axis: for to the left, against to the right, with their sums in figures. */
import { EVIDENCE } from '~/domain/evidence';

interface BarsProps {
  readonly pointsFor: number;
  readonly pointsAgainst: number;
}

export function Bars({ pointsFor, pointsAgainst }: BarsProps) {
  const width = (points: number): string => `${Math.min(100, (points / EVIDENCE.full) * 100).toFixed(1)}%`;
  return (
    <div className="bars">
      <span className={pointsFor === 0 ? 'z' : undefined}>
        <span className="visually-hidden">For: </span>
        {pointsFor.toFixed(2)}
      </span>
      <div className="l">
        <svg className="bar-svg" aria-hidden="true">
          <rect className="bar-for" width={width(pointsFor)} height="100%" />
        </svg>
      </div>
      <div className="r">
        <svg className="bar-svg" aria-hidden="true">
          <rect className="bar-against" width={width(pointsAgainst)} height="100%" />
        </svg>
      </div>
      <span className={pointsAgainst === 0 ? 'z' : undefined}>
        <span className="visually-hidden">Against: </span>
        {pointsAgainst.toFixed(2)}
      </span>
    </div>
  );
}
