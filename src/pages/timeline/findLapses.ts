/** Where the record is silent, in whole calendar months. */
import { compareDates } from '~/domain/dates';
import { idOf, safePart, type SeenEntry } from '~/domain/timelineList';

/** Shorter silences are no news. */
const LEAST = 2;

/** For entries in the order of the axis, either way: id of the entry after which a silence stands → its months. */
export function findLapses(entries: readonly SeenEntry[]): ReadonlyMap<string, number> {
  const lapses = new Map<string, number>();
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    if (!before) return;
    const [a, b] = [safePart(before).date, safePart(entry).date];
    const [older, newer] = compareDates(a, b) <= 0 ? [a, b] : [b, a];
    const months = monthOf(newer, 1) - monthOf(older, 12) - 1;
    if (months >= LEAST) lapses.set(idOf(before), months);
  });
  return lapses;
}

/** Months since the year 0. @param unknown the month that stands for a year without one. */
function monthOf(date: string, unknown: number): number {
  const [year = 0, month = unknown] = date.split('-').map(Number);
  return year * 12 + month;
}
