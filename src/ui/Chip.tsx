/** Something chosen, small enough for a row of its kind: the whole chip is the button that lets go of it. */
import type { ReactNode } from 'react';

interface ChipProps {
  /** Heard before the words, as in "Remove group". */
  readonly hint?: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

export function Chip({ hint, onRemove, children }: ChipProps) {
  return (
    <button type="button" className="chip" onClick={onRemove}>
      {hint && <span className="visually-hidden">{hint}</span>} <span>{children}</span>{' '}
      <span className="chip-sign" aria-hidden="true">
        ×
      </span>
    </button>
  );
}
