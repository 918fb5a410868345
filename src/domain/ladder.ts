/** The ladder: ticking an episode moves the horizon of its series up to there, unticking it back to the one before. */
import { type EpisodeRef, formatEpisodeNumber, formatHorizon, type Horizon, withSeries } from './horizon.ts';

/** How far a series was seen; undefined for nothing of it. */
export type Watched = EpisodeRef | 'all' | undefined;

export function watchedOf(horizon: Horizon, series: string): Watched {
  return horizon.everything ? 'all' : horizon.seen.get(series);
}

/** The episode before, over the end of a season; undefined before the first. A season of unknown size counts as long. */
export function episodeBefore(ref: EpisodeRef, seasonSizes: readonly number[]): EpisodeRef | undefined {
  if (ref.number > 1) return { ...ref, number: ref.number - 1 };
  if (ref.season <= 1) return undefined;
  return { ...ref, season: ref.season - 1, number: seasonSizes[ref.season - 2] ?? 99 };
}

/** Whether it was seen to the last episode that is known; a film is seen or not. */
export function isWhole(watched: Watched, seasonSizes: readonly number[]): boolean {
  if (typeof watched !== 'object') return watched === 'all';
  const last = seasonSizes.at(-1) ?? 0;
  return (watched.season - seasonSizes.length || watched.number - last) >= 0;
}

/** "Not seen", "Seen to 2x05", "Seen". */
export function formatWatched(watched: Watched, seasonSizes: readonly number[]): string {
  if (watched === undefined) return 'Not seen';
  return watched === 'all' || isWhole(watched, seasonSizes) ? 'Seen' : `Seen to ${formatEpisodeNumber(watched)}`;
}

/**
 * The horizon in its text form, with one series set anew.
 * @param codes every series and film: "everything" is taken apart into them, and put together again from them.
 */
export function setWatched(horizon: Horizon, codes: readonly string[], series: string, to: Watched): string {
  const start: Horizon = horizon.everything
    ? { ...horizon, everything: false, seen: new Map(codes.map((code) => [code, 'all'])) }
    : horizon;
  const next = withSeries(start, series, to);
  return formatHorizon({ ...next, everything: codes.every((code) => next.seen.get(code) === 'all') });
}
