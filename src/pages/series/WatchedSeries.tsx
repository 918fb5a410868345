/** How far the reader has watched this series or film, and boxes for the whole of it and for each season. */
import { Tick } from '~/components/Tick';
import { hasSeen } from '~/domain/horizon';
import { useReader } from '~/components/ReaderContext';
import { episodeBefore, formatWatched, isWhole } from '~/domain/ladder';
import type { SeriesFile } from '~/domain/works';
import { useLadder } from '../useLadder';

export function WatchedSeries({ series: { code, short, type } }: { readonly series: SeriesFile }) {
  const { horizon } = useReader();
  const { watched, set, sizesOf } = useLadder();
  const sizes = sizesOf(code);
  const upTo = watched(code);
  return (
    <fieldset className="watched">
      <legend>Have you watched it?</legend>
      <p role="status">{formatWatched(upTo, sizes)}</p>
      <div>
        <Tick
          name={type === 'film' ? `Seen: ${short}` : `Watched all of ${short}`}
          isTicked={isWhole(upTo, sizes)}
          onChange={(isTicked) => set(code, isTicked ? 'all' : undefined)}
        >
          {type === 'film' ? 'Seen' : `All of ${short}`}
        </Tick>
        {sizes.length > 1 &&
          sizes.map((size, index) => {
            const season = index + 1;
            return (
              <Tick
                key={season}
                name={`Watched ${short} to the end of season ${season}`}
                isTicked={hasSeen(horizon, `${code}.${season}x${size}`)}
                onChange={(isTicked) =>
                  set(
                    code,
                    isTicked
                      ? { series: code, season, number: size }
                      : episodeBefore({ series: code, season, number: 1 }, sizes),
                  )
                }
              >
                Season {season}
              </Tick>
            );
          })}
      </div>
    </fieldset>
  );
}
