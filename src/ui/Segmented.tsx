/** Two to four ways to see the same things, side by side; one of them holds. */
interface SegmentedProps<T extends string> {
  /** Name of the choice, heard and not seen. */
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

export function Segmented<T extends string>({ legend, options, value: chosen, onChange }: SegmentedProps<T>) {
  return (
    <fieldset className="seg">
      <legend className="visually-hidden">{legend}</legend>
      {options.map(({ value, label }) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChange(value)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
