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
  const [, path, query, hash] = /^([^?#]*)\??([^#]*)(.*)/.exec(to) as unknown as [string, string, string, string];
  const params = new URLSearchParams(query);
  if (day === null) params.delete(AS_OF);
  else params.set(AS_OF, day);
  const text = params.toString().replaceAll('%2C', ',');
  return path + (text && `?${text}`) + hash;
}
