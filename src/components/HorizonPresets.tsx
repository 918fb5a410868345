/** The presets of the horizon as radios, and a list of series for those who choose themselves. */
import { useEffect, useState } from 'react';
import { formatHorizon, parseHorizon } from '~/domain/horizon';
import { RadioGroup } from '~/ui/RadioGroup';
import { useSite } from './SiteContext';

// Few readers set each series by itself: that part comes when it is asked for.
const loadChoices = () => import('./SeriesChoices');
const CHOOSE = 'choose';
type Choices = Awaited<ReturnType<typeof loadChoices>>;

interface HorizonPresetsProps {
  /** Keeps two of these on one page apart. */
  readonly name: string;
  readonly seen: string;
  readonly onChange: (seen: string) => void;
}

export function HorizonPresets({ name, seen, onChange }: HorizonPresetsProps) {
  const { presets } = useSite();
  const [isChoosing, setChoosing] = useState(false);
  const text = formatHorizon(parseHorizon(seen));
  const preset = presets.find((candidate) => formatHorizon(parseHorizon(candidate.seen)) === text);
  const choosing = isChoosing || !preset;
  const [parts, setParts] = useState<Choices | 'failed'>();
  useEffect(() => {
    // Not React.lazy, which would remember a failure.
    if (choosing) void loadChoices().then(setParts, () => setParts('failed'));
  }, [choosing]);
  return (
    <RadioGroup
      legend="How far have you watched?"
      name={name}
      options={[
        ...presets.map(({ id, label, hint }) => ({ value: id, label, hint })),
        { value: CHOOSE, label: 'Choose', hint: 'Each series and film by itself.' },
      ]}
      value={choosing ? CHOOSE : preset.id}
      onChange={(value) => {
        const chosen = presets.find(({ id }) => id === value);
        setChoosing(!chosen);
        if (chosen) onChange(chosen.seen);
      }}
    >
      {choosing && parts === 'failed' && <p>The list of series could not be loaded. Choose again to try once more.</p>}
      {choosing && typeof parts === 'object' && <parts.SeriesChoices seen={seen} onChange={onChange} />}
    </RadioGroup>
  );
}
