/** The presets of the horizon as radios, and a list of series for those who choose themselves. */
import { useState } from 'react';
import { countOpens } from '~/domain/countOpens';
import { formatHorizon, parseHorizon } from '~/domain/horizon';
import { RadioGroup } from '~/ui/RadioGroup';
import { SeriesChoices } from './SeriesChoices';
import { useSite } from './SiteContext';

const CHOOSE = 'choose';

interface HorizonPresetsProps {
  /** Keeps two of these on one page apart. */
  readonly name: string;
  readonly seen: string;
  readonly onChange: (seen: string) => void;
  /** The episodes of each mask on the present page: each choice says how many it opens. */
  readonly masks?: readonly string[];
}

export function HorizonPresets({ name, seen, onChange, masks = [] }: HorizonPresetsProps) {
  const { presets } = useSite();
  const [isChoosing, setChoosing] = useState(false);
  const text = formatHorizon(parseHorizon(seen));
  const preset = presets.find((candidate) => formatHorizon(parseHorizon(candidate.seen)) === text);
  const choosing = isChoosing || !preset;
  const opens = (choice: string): string => {
    const count = countOpens(masks, choice);
    return count ? ` Opens ${count} masked ${count === 1 ? 'fact' : 'facts'} on this page.` : '';
  };
  return (
    <RadioGroup
      legend="How far have you watched?"
      name={name}
      options={[
        ...presets.map((one) => ({ value: one.id, label: one.label, hint: one.hint + opens(one.seen) })),
        { value: CHOOSE, label: 'Choose', hint: `Each series and film by itself.${choosing ? opens(seen) : ''}` },
      ]}
      value={choosing ? CHOOSE : preset.id}
      onChange={(value) => {
        const chosen = presets.find(({ id }) => id === value);
        setChoosing(!chosen);
        if (chosen) onChange(chosen.seen);
      }}
    >
      {choosing && <SeriesChoices seen={seen} onChange={onChange} />}
    </RadioGroup>
  );
}
