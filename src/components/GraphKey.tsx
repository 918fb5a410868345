/** Which line is which kind of tie. */
import type { GraphTie } from '~/domain/graph';
import type { NamedOption } from '~/domain/timeline';
import { tieClass } from './GraphRing';

interface GraphKeyProps {
  readonly kinds: readonly NamedOption[];
  /** The ties that are drawn: only their kinds are explained. */
  readonly ties: readonly GraphTie[];
}

export function GraphKey({ kinds, ties }: GraphKeyProps) {
  const drawn = kinds.filter(({ id }) => ties.some(({ kind }) => kind === id));
  return (
    <ul className="g-key" aria-label="Lines">
      {drawn.map(({ id, label }) => (
        <li key={id}>
          <svg viewBox="0 0 48 12" width="48" height="12" aria-hidden="true">
            <path className={tieClass(kinds, id)} d="M0 6H48" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
