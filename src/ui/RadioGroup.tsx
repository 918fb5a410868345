/** One of several, each with a line that says what it means; drawn as a ladder. */
import { type ReactNode, useId } from 'react';

interface RadioGroupProps {
  readonly legend: string;
  /** Keeps two of these on one page apart. */
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What belongs to the choice and follows it. */
  readonly children?: ReactNode;
}

export function RadioGroup({ legend, name, options, value: chosen, onChange, children }: RadioGroupProps) {
  const id = useId();
  return (
    <fieldset className="presets">
      <legend>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            aria-label={label}
            aria-describedby={id + value}
            onChange={() => onChange(value)}
          />
          <span>
            {label}
            <small id={id + value}>{hint}</small>
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
