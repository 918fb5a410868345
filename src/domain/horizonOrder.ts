/** Which of two horizons shows more, series by series and kind by kind. Neither need be the higher one: each can go further in something. */
import type { SpoilerKind } from './fact.ts';
import type { EpisodeRef, Horizon } from './horizon.ts';
import type { SeriesOption } from './reference.ts';
import { SPOILER_KINDS } from './spoilerKinds.ts';

type UpTo = EpisodeRef | 'all';
type Series = Pick<SeriesOption, 'code' | 'seasonSizes'>;

/** What one horizon opens and another does not. */
export interface Excess {
  /** All of every series, where the other knows only some. */
  readonly everything: boolean;
  readonly seen: ReadonlyMap<string, UpTo>;
  /** Kinds that only the other hides. */
  readonly kinds: readonly SpoilerKind[];
}

const isBefore = (a: UpTo, b: UpTo): boolean =>
  a !== 'all' && (b === 'all' || a.season < b.season || (a.season === b.season && a.number < b.number));

/** What both horizons show: of each series the part that both have seen; hidden is what either hides. */
export function meetHorizons(a: Horizon, b: Horizon): Horizon {
  const hide = SPOILER_KINDS.filter((kind) => a.hide.includes(kind) || b.hide.includes(kind));
  if (a.everything) return { everything: b.everything, seen: b.seen, hide };
  if (b.everything) return { everything: false, seen: a.seen, hide };
  const seen = new Map<string, UpTo>();
  for (const [code, upTo] of a.seen) {
    const other = b.seen.get(code);
    if (other !== undefined) seen.set(code, isBefore(other, upTo) ? other : upTo);
  }
  return { everything: false, seen, hide };
}

/** What `asked` would open beyond `mine`. */
export function excessOf(asked: Horizon, mine: Horizon): Excess {
  const kinds = mine.hide.filter((kind) => !asked.hide.includes(kind));
  if (mine.everything) return { everything: false, seen: new Map(), kinds };
  if (asked.everything) return { everything: true, seen: new Map(), kinds };
  const further = [...asked.seen].filter(([code, upTo]) => {
    const own = mine.seen.get(code);
    return own === undefined || isBefore(own, upTo);
  });
  return { everything: false, seen: new Map(further), kinds };
}

export function isNoExcess({ everything, seen, kinds }: Excess): boolean {
  return !everything && seen.size === 0 && kinds.length === 0;
}

/** The same horizon with one word for one thing: the last episode of a series is all of it, and all of each series is everything. */
export function tidyHorizon(horizon: Horizon, series: readonly Series[]): Horizon {
  if (horizon.everything) return { everything: true, seen: new Map(), hide: horizon.hide };
  const seen = new Map<string, UpTo>();
  for (const { code, seasonSizes } of series) {
    const upTo = horizon.seen.get(code);
    if (upTo === undefined) continue;
    const last = { series: code, season: seasonSizes.length, number: seasonSizes.at(-1) ?? 0 };
    seen.set(code, isBefore(upTo, last) ? upTo : 'all');
  }
  const everything = series.length > 0 && series.every(({ code }) => seen.get(code) === 'all');
  return { everything, seen: everything ? new Map() : seen, hide: horizon.hide };
}
