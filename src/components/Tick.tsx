/** A rung of the ladder: a checkbox that says what it means to have watched. */
import type { ReactNode } from 'react';

interface TickProps {
  /** Whole name, as in "Watched Picard up to 3x05"; holds the words beside the box. */
  readonly name: string;
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
  /** The words beside the box, where its place does not say them. */
  readonly children?: ReactNode;
}

export function Tick({ name, isTicked, onChange, children }: TickProps) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        aria-label={name}
        checked={isTicked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {children}
    </label>
  );
}
