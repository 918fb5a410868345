/** How much a horizon would open of what is masked on a page. */
import { hasSeen, parseHorizon } from './horizon.ts';

/**
 * @param masks the episodes of each mask, with spaces between them, as the masks on the page name them.
 * @param seen the candidate in its text form.
 */
export function countOpens(masks: readonly string[], seen: string): number {
  const horizon = parseHorizon(seen);
  return masks.filter((ids) => ids.split(' ').every((id) => hasSeen(horizon, id))).length;
}
