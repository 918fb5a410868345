/** How far each series and film has been watched, one by one. */
import { parseHorizon } from '~/domain/horizon';
import { setWatched, type Watched, watchedOf } from '~/domain/ladder';
import { Select } from '~/ui/Select';
import { useSite } from './SiteContext';

interface SeriesChoicesProps {
  readonly seen: string;
  readonly onChange: (seen: string) => void;
}

export function SeriesChoices({ seen, onChange }: SeriesChoicesProps) {
  const { series } = useSite();
  const horizon = parseHorizon(seen);
  const codes = series.map(({ code }) => code);
  return (
    <div className="series-choices">
      {series.map(({ code, name, seasonSizes }) => (
        <Select
          key={code}
          label={name}
          value={formatChoice(watchedOf(horizon, code))}
          onChange={(chosen) => onChange(setWatched(horizon, codes, code, parseChoice(code, chosen)))}
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
      ))}
    </div>
  );
}

/** `none`, `all`, or season and episode of the last one. */
function formatChoice(watched: Watched): string {
  if (watched === undefined) return 'none';
  return watched === 'all' ? 'all' : `${watched.season}.${watched.number}`;
}

function parseChoice(series: string, chosen: string): Watched {
  if (chosen === 'none') return undefined;
  const [season = 0, number = 0] = chosen.split('.').map(Number);
  return chosen === 'all' ? 'all' : { series, season, number };
}
