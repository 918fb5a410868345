/** The address that is shared: the view as it stands, without what is the reader's own. */
import { AS_OF } from './asOf.ts';
import type { SpoilerKind } from './fact.ts';
import { DEFAULT_HIDE } from './horizon.ts';
import type { Epoch } from './view.ts';

export interface SharedPlace {
  /** Path without the base. */
  readonly path: string;
  /** The query of the view; of a list the one that it writes itself. */
  readonly search: string;
  readonly hash: string;
  /** The day on which the reader stands; null for today. */
  readonly day: Epoch | null;
}

/** What the sender has set, if he wants it in the link. */
export interface SharedHorizon {
  readonly seen: string;
  readonly hide: readonly SpoilerKind[];
}

/** The reader's own, and what others hang on links to follow people. All else belongs to the view. */
const PRIVATE = /^(?:seen|kinds|as-of|utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|si|ref)$/;

/** @param root origin and base path, without the last slash. */
export function formatShareLink(root: string, place: SharedPlace, horizon: SharedHorizon | null): string {
  const query = new URLSearchParams(place.search);
  for (const name of new Set(query.keys())) if (PRIVATE.test(name)) query.delete(name);
  if (place.day !== null) query.set(AS_OF, place.day);
  if (horizon) {
    query.set('seen', horizon.seen);
    // Who hides what everybody hides at first leaves the choice to the other.
    if (horizon.hide.join() !== DEFAULT_HIDE.join()) query.set('kinds', horizon.hide.join(',') || 'none');
  }
  const search = query.toString().replaceAll('%2C', ',');
  // The link that skips the frame leaves its mark in the address.
  const hash = place.hash === '#main' ? '' : place.hash;
  return `${root}${place.path}${search === '' ? '' : `?${search}`}${hash}`;
}
