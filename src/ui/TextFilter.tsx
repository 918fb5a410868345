/** A text filter: keeps what is typed, tells the trimmed words, follows the URL on Back. */
import { useEffect, useId, useRef, useState } from 'react';

interface TextFilterProps {
  readonly label: string;
  /** In a form that can be sent without scripts. */
  readonly name?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function TextFilter({ label, name, value, onChange }: TextFilterProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const told = useRef(value);
  // Half a character of an input method is not a word yet.
  const isComposing = useRef(false);

  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setText(value);
  }, [value]);

  const tell = (next: string): void => {
    told.current = next.trim();
    onChange(next.trim());
  };
  return (
    <div className="find-field">
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <input
        id={id}
        type="search"
        name={name}
        className="find"
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onCompositionStart={() => (isComposing.current = true)}
        onCompositionEnd={(event) => {
          isComposing.current = false;
          tell(event.currentTarget.value);
        }}
        onChange={(event) => {
          setText(event.target.value);
          if (!isComposing.current) tell(event.target.value);
        }}
      />
    </div>
  );
}
