/** `as-of` in an address: the day on which the reader stands. */
import { isPartialDate, lastDay } from './dates.ts';
import type { Epoch } from './view.ts';

export const AS_OF = 'as-of';

/** The day that a text names, kept within the record: a month or a year is its last day. Undefined for what names none. */
export function parseAsOf(text: string, since: Epoch, checked: Epoch): Epoch | undefined {
  if (!isPartialDate(text)) return undefined;
  const day = lastDay(text);
  return day < since ? since : day > checked ? checked : day;
}

/** An address, or a query alone, with this day in the place of any other; null for none. */
export function withAsOf(to: string, day: Epoch | null): string {
  const url = new URL(to, 'x:/');
  if (day === null) url.searchParams.delete(AS_OF);
  else url.searchParams.set(AS_OF, day);
  return (to.split(/[?#]/, 1)[0] ?? to) + url.search.replaceAll('%2C', ',') + url.hash;
}
