/** How far each series was watched, and how to tick it: on the pages of series and films the horizon is a ladder. */
import { useContext } from 'react';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { ReaderStoreContext } from '~/data/ReaderStoreContext';
import { setWatched, type Watched, watchedOf } from '~/domain/ladder';

export interface Ladder {
  readonly watched: (series: string) => Watched;
  readonly set: (series: string, to: Watched) => void;
  /** Number of the last episode of each season. */
  readonly sizesOf: (series: string) => readonly number[];
}

export function useLadder(): Ladder {
  const { horizon } = useReader();
  const { series: all } = useSite();
  const store = useContext(ReaderStoreContext);
  const codes = all.map(({ code }) => code);
  return {
    watched: (series) => watchedOf(horizon, series),
    set: (series, to) => store?.set({ seen: setWatched(horizon, codes, series, to) }),
    sizesOf: (series) => all.find(({ code }) => code === series)?.seasonSizes ?? [],
  };
}
