/** Dark, light, stronger, or as the device has it. */
import { type Theme, THEMES } from '~/data/readerStore';
import { RadioGroup } from '~/ui/RadioGroup';

const CHOICES: readonly { readonly value: Theme | 'device'; readonly label: string; readonly hint: string }[] = [
  { value: 'device', label: 'As the device', hint: 'Follows what your system is set to.' },
  { value: 'dark', label: 'Dark', hint: 'Always.' },
  { value: 'light', label: 'Light', hint: 'Always.' },
  { value: 'contrast', label: 'High contrast', hint: 'Dark or light as the device, with colours further apart.' },
];

interface ThemeChoiceProps {
  readonly theme: Theme | null;
  readonly onChange: (theme: Theme | null) => void;
}

export function ThemeChoice({ theme, onChange }: ThemeChoiceProps) {
  return (
    <RadioGroup
      legend="Light or dark"
      name="theme"
      options={CHOICES}
      value={theme ?? 'device'}
      onChange={(value) => onChange(THEMES.find((known) => known === value) ?? null)}
    />
  );
}
