/** A link to one entry of the timeline: what of it this reader meets, whatever the filters say. */
import { isSlug } from './paths.ts';
import { idOf, type SeenEntry } from './timelineList.ts';

export type LinkedEntry =
  /** It stands in the list. */
  | { readonly is: 'shown'; readonly id: string; readonly seen: SeenEntry }
  /** The filters leave it out. */
  | { readonly is: 'left-out'; readonly id: string; readonly seen: SeenEntry }
  /** On the day on which the reader stands nothing of it was on record. */
  | { readonly is: 'later'; readonly id: string }
  | { readonly is: 'unknown'; readonly id: string };

/** Years, months, the link that skips the frame. */
const OTHER_PLACES = /^(?:main|[a-z]?\d{4}(?:-\d{2})?)$/;

/**
 * @param hash of the address, with its sign. @param shown what passes the filters. @param all what exists for this reader on this day.
 * @param known every entry of the record.
 * @returns null where the address names no entry.
 */
export function findLinked(
  hash: string,
  shown: readonly SeenEntry[],
  all: readonly SeenEntry[],
  known: readonly { readonly id: string }[],
): LinkedEntry | null {
  const id = hash.slice(1);
  if (!isSlug(id) || OTHER_PLACES.test(id)) return null;
  const seen = all.find((entry) => idOf(entry) === id);
  if (seen) return { is: shown.includes(seen) ? 'shown' : 'left-out', id, seen };
  return { is: known.some((entry) => entry.id === id) ? 'later' : 'unknown', id };
}

/** What stands in the list: what passes the filters, in its order, and what the address leads to. */
export function withLinked(
  shown: readonly SeenEntry[],
  all: readonly SeenEntry[],
  linked: LinkedEntry | null,
): readonly SeenEntry[] {
  if (linked?.is !== 'left-out') return shown;
  const standing = new Set([...shown, linked.seen]);
  return all.filter((entry) => standing.has(entry));
}

/** What of an address stays when its filters go: order and day. */
const KEPT: readonly string[] = ['sort', 'dir', 'view', 'as-of'];

/** A query without filters, with its question mark. */
export function withoutFilters(search: string): string {
  const kept = new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => KEPT.includes(name))).toString();
  return kept === '' ? '' : `?${kept}`;
}
