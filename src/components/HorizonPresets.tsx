/** The presets of the horizon as radios, and a list of series for those who choose themselves. */
import { useEffect, useState } from 'react';
import { formatHorizon, parseHorizon } from '~/domain/horizon';
import { useSite } from './SiteContext';

// Few readers set each series by itself: that part comes when it is asked for.
const loadChoices = () => import('./SeriesChoices');
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
    <fieldset className="presets">
      <legend>How far have you watched?</legend>
      {presets.map(({ id, label, hint, seen: value }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            checked={!choosing && preset?.id === id}
            onChange={() => {
              setChoosing(false);
              onChange(value);
            }}
          />
          <span>
            {label}
            <small>{hint}</small>
          </span>
        </label>
      ))}
      <label>
        <input type="radio" name={name} checked={choosing} onChange={() => setChoosing(true)} />
        <span>
          Choose<small>Each series and film by itself.</small>
        </span>
      </label>
      {choosing && parts === 'failed' && <p>The list of series could not be loaded. Choose again to try once more.</p>}
      {choosing && typeof parts === 'object' && <parts.SeriesChoices seen={seen} onChange={onChange} />}
    </fieldset>
  );
}
