/** The horizon: how far a reader has watched, per series. Text form as in the URL: `pic.3x07,voy.all`, `all`, `none`. */
import type { EpisodeId, SpoilerKind } from './fact.ts';

export interface EpisodeRef {
  readonly series: string;
  /** Zero for a film. */
  readonly season: number;
  readonly number: number;
}

export interface Horizon {
  /** Everything of every series has been seen. */
  readonly everything: boolean;
  /** The last episode seen of each series, or `all`. */
  readonly seen: ReadonlyMap<string, EpisodeRef | 'all'>;
  /** The kinds of spoiler to hide when they lie above the horizon. */
  readonly hide: readonly SpoilerKind[];
  /** Ids of single facts that the reader has opened on this page. */
  readonly opened?: ReadonlySet<string>;
}

export const DEFAULT_HIDE: readonly SpoilerKind[] = ['plot'];
export const NOTHING_SEEN: Horizon = { everything: false, seen: new Map(), hide: DEFAULT_HIDE };
export const EVERYTHING_SEEN: Horizon = { everything: true, seen: new Map(), hide: DEFAULT_HIDE };

const EPISODE = /^([a-z0-9]{1,12})\.(\d{1,2})x(\d{1,2})$/;
const CODE = /^[a-z0-9]{1,12}$/;
const MAX_TERMS = 80;

/** Parses `pic.3x09` or a film's `nem`; undefined for anything else. */
export function parseEpisodeId(id: EpisodeId): EpisodeRef | undefined {
  const match = EPISODE.exec(id);
  if (match) return { series: match[1] ?? '', season: Number(match[2]), number: Number(match[3]) };
  return CODE.test(id) ? { series: id, season: 0, number: 0 } : undefined;
}

export function formatEpisodeNumber(ref: EpisodeRef): string {
  return `${ref.season}x${String(ref.number).padStart(2, '0')}`;
}

/** Total: whatever it cannot read counts as not seen, so damage can only hide. */
export function parseHorizon(text: string, hide: readonly SpoilerKind[] = DEFAULT_HIDE): Horizon {
  const seen = new Map<string, EpisodeRef | 'all'>();
  let everything = false;
  for (const term of text
    .toLowerCase()
    .split(',', MAX_TERMS)
    .map((part) => part.trim())) {
    if (term === 'all') everything = true;
    const whole = /^([a-z0-9]{1,12})\.all$/.exec(term);
    if (whole?.[1]) seen.set(whole[1], 'all');
    const match = EPISODE.exec(term);
    if (match) {
      const ref = parseEpisodeId(term);
      if (ref && seen.get(ref.series) !== 'all') seen.set(ref.series, ref);
    }
  }
  return { everything, seen, hide };
}

/** Where a reader stands: what he has set himself, as far as a link leaves it for this visit. */
export function readerHorizon(
  settings: { readonly seen: string; readonly hide: readonly SpoilerKind[] },
  visit: { readonly apply: (mine: Horizon) => Horizon } | null = null,
): Horizon {
  const mine = parseHorizon(settings.seen, settings.hide);
  return visit ? visit.apply(mine) : mine;
}

export function formatHorizon(horizon: Horizon): string {
  if (horizon.everything) return 'all';
  const terms = [...horizon.seen].map(([series, upTo]) =>
    upTo === 'all' ? `${series}.all` : `${series}.${formatEpisodeNumber(upTo)}`,
  );
  return terms.length > 0 ? terms.join(',') : 'none';
}

/** Facts name the same few episodes again and again. The same id always reads the same, so this changes no answer. */
const read = new Map<EpisodeId, EpisodeRef | undefined>();
const MAX_READ = 4000;

/** An id that cannot be read has not been seen. */
export function hasSeen(horizon: Horizon, id: EpisodeId): boolean {
  if (horizon.everything) return true;
  let episode = read.get(id);
  if (!episode) {
    episode = parseEpisodeId(id);
    if (read.size < MAX_READ) read.set(id, episode);
  }
  if (!episode) return false;
  const upTo = horizon.seen.get(episode.series);
  if (upTo === undefined) return false;
  if (upTo === 'all') return true;
  return episode.season < upTo.season || (episode.season === upTo.season && episode.number <= upTo.number);
}

/** The same horizon with one series set anew; `undefined` means nothing of it was seen. */
export function withSeries(horizon: Horizon, series: string, upTo: EpisodeRef | 'all' | undefined): Horizon {
  const seen = new Map(horizon.seen);
  if (upTo === undefined) seen.delete(series);
  else seen.set(series, upTo);
  return { everything: false, seen, hide: horizon.hide };
}
