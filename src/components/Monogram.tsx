/** A disc with initials, in the place of a portrait; with the years and the bearing of a character where there is a plate. */
import type { SmallPlate } from '~/domain/plate';

interface MonogramProps {
  readonly letters: string;
  readonly plate?: SmallPlate | null;
  readonly size?: 40 | 56 | 160;
}

export function Monogram({ letters, plate, size = 40 }: MonogramProps) {
  return (
    <svg
      className={`monogram monogram-${size}`}
      width={size}
      height={size}
      viewBox="-20.5 -20.5 41 41"
      aria-hidden="true"
    >
      <circle r="18.4" />
      {plate ? (
        <>
          <path className="m-arcs" d={plate.arcs} />
          <path className="m-own" d={plate.own} />
        </>
      ) : (
        <circle r="15.4" className="m-ticks" />
      )}
      <text dy={plate ? '.33em' : '.34em'} className={plate ? 'm-small' : undefined}>
        {letters}
      </text>
    </svg>
  );
}
