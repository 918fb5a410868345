/** In a row of the list: how far the reader has watched it, and a box for all of it. */
import { Tick } from '~/components/Tick';
import { formatWatched, isWhole } from '~/domain/ladder';
import type { WorkRow } from '~/domain/works';
import { useLadder } from '../useLadder';

export function WatchedWork({ row: { code, short, type } }: { readonly row: WorkRow }) {
  const { watched, set, sizesOf } = useLadder();
  const sizes = sizesOf(code);
  const upTo = watched(code);
  const isFilm = type === 'film';
  const words = isFilm ? 'Seen' : 'All of it';
  return (
    <div className="watched">
      <Tick
        name={`${words}: ${short}`}
        isTicked={isWhole(upTo, sizes)}
        onChange={(isTicked) => set(code, isTicked ? 'all' : undefined)}
      >
        {words}
      </Tick>
      {!isFilm && <span>{formatWatched(upTo, sizes)}</span>}
    </div>
  );
}
