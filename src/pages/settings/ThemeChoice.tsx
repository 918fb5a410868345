/** Dark, light, or as the device has it. */
import type { Theme } from '~/data/readerStore';

const CHOICES: readonly { readonly theme: Theme | null; readonly label: string; readonly hint: string }[] = [
  { theme: null, label: 'As the device', hint: 'Follows what your system is set to.' },
  { theme: 'dark', label: 'Dark', hint: 'Always.' },
  { theme: 'light', label: 'Light', hint: 'Always.' },
];

interface ThemeChoiceProps {
  readonly theme: Theme | null;
  readonly onChange: (theme: Theme | null) => void;
}

export function ThemeChoice({ theme: chosen, onChange }: ThemeChoiceProps) {
  return (
    <fieldset className="presets">
      <legend>Light or dark</legend>
      {CHOICES.map(({ theme, label, hint }) => (
        <label key={label}>
          <input
            type="radio"
            name="theme"
            checked={theme === chosen}
            aria-label={label}
            onChange={() => onChange(theme)}
          />
          <span>
            {label}
            <small>{hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
