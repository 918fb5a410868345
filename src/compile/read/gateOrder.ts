/** Which of two gates is the stricter one. */
import type { EpisodeId, SpoilerKind } from '../../domain/fact.ts';
import { parseEpisodeId } from '../../domain/horizon.ts';

export interface Gate {
  readonly revealedBy: readonly EpisodeId[];
  readonly spoiler: SpoilerKind;
}

export const OPEN_GATE: Gate = { revealedBy: [], spoiler: 'plot' };

/**
 * Whether nobody can pass `outer` who could not pass `inner`: each episode of `inner` is one of `outer`'s or comes before one
 * of the same series. A casting or production fact is shown by default, so it never covers a plot spoiler.
 */
export function isAtLeastAsStrict(outer: Gate, inner: Gate): boolean {
  if (inner.revealedBy.length === 0) return true;
  if (outer.spoiler !== inner.spoiler && outer.spoiler !== 'plot') return false;
  return inner.revealedBy.every((needed) => outer.revealedBy.some((given) => isSameOrLater(given, needed)));
}

/** A fact inside a masked article stands behind both gates; plot wins, because it hides by default. */
export function bothGates(a: Gate, b: Gate): Gate {
  if (a.revealedBy.length === 0) return b;
  if (b.revealedBy.length === 0) return a;
  const spoiler = a.spoiler === 'plot' || b.spoiler === 'plot' ? 'plot' : a.spoiler;
  return { revealedBy: [...new Set([...a.revealedBy, ...b.revealedBy])], spoiler };
}

function isSameOrLater(given: EpisodeId, needed: EpisodeId): boolean {
  const a = parseEpisodeId(given);
  const b = parseEpisodeId(needed);
  if (!a || !b || a.series !== b.series) return false;
  return a.season > b.season || (a.season === b.season && a.number >= b.number);
}
