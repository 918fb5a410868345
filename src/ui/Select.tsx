/** The platform's own list to choose one from, with its label before it. */
import type { ReactNode } from 'react';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Options and groups of options. */
  readonly children: ReactNode;
}

export function Select({ label, value, onChange, children }: SelectProps) {
  return (
    <label>
      <span>{label}</span>{' '}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </label>
  );
}
