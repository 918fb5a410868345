/** How far each series and film has been watched, one by one. */
import { formatHorizon, parseHorizon, withSeries } from '~/domain/horizon';
import { Select } from '~/ui/Select';
import { useSite } from './SiteContext';

interface SeriesChoicesProps {
  readonly seen: string;
  readonly onChange: (seen: string) => void;
}

export function SeriesChoices({ seen, onChange }: SeriesChoicesProps) {
  const { series } = useSite();
  const horizon = parseHorizon(seen);
  return (
    <div className="series-choices">
      {series.map(({ code, name, seasonSizes }) => {
        const upTo = horizon.everything ? 'all' : horizon.seen.get(code);
        const value = upTo === undefined ? 'none' : upTo === 'all' ? 'all' : `${upTo.season}.${upTo.number}`;
        return (
          <Select
            key={code}
            label={name}
            value={value}
            onChange={(chosen) => {
              const [season, number] = chosen.split('.').map(Number);
              const next =
                chosen === 'none'
                  ? undefined
                  : chosen === 'all'
                    ? 'all'
                    : { series: code, season: season ?? 0, number: number ?? 0 };
              // "Everything" taken apart: all the others stay seen.
              const start = horizon.everything
                ? parseHorizon(series.map((option) => `${option.code}.all`).join(','))
                : horizon;
              onChange(formatHorizon(withSeries(start, code, next)));
            }}
          >
            <option value="none">Not seen</option>
            {seasonSizes.map((size, index) => (
              <optgroup key={index} label={`Season ${index + 1}`}>
                {Array.from({ length: size }, (_, episode) => (
                  <option key={episode} value={`${index + 1}.${episode + 1}`}>
                    {`to ${index + 1}x${String(episode + 1).padStart(2, '0')}`}
                  </option>
                ))}
              </optgroup>
            ))}
            <option value="all">All of it</option>
          </Select>
        );
      })}
    </div>
  );
}
