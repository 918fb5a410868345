/** `from` in an address: the earlier day with which the board is compared. */
import { AS_OF, parseAsOf } from './asOf.ts';
import { cleanText } from './cleanText.ts';
import type { Epoch } from './view.ts';

export const FROM = 'from';

export interface FromDay {
  readonly day: Epoch | null;
  /** What the address asks for and cannot have, and why; null where all is well. */
  readonly ignored: { readonly text: string; readonly why: 'unknown' | 'late' } | null;
}

const MAX = 40;

/** Total. A month or a year is its last day, a day before the record is its first; one that is not before the reader's own is none. */
export function parseFrom(text: string | null, since: Epoch, epoch: Epoch): FromDay {
  if (text === null || text.trim() === '') return { day: null, ignored: null };
  const day = parseAsOf(text.trim(), since, '9999-12-31');
  const why = day === undefined ? 'unknown' : day >= epoch ? 'late' : null;
  return why === null
    ? { day: day ?? null, ignored: null }
    : { day: null, ignored: { text: cleanText(text, MAX), why } };
}

/** The query with this day to compare with in the place of any other; null for none. */
export function withFrom(search: string, day: Epoch | null): string {
  return withDay(search, FROM, day);
}

/** The days of an address and what stands after them, in the order of all lists. */
const ORDER = [AS_OF, FROM, 'seen', 'kinds', 'drop'];

/** The query with a day under this name; null for none. The order of parameters is that of the lists. */
export function withDay(search: string, name: string, day: Epoch | null): string {
  const params = new URLSearchParams(search);
  if (day === null) params.delete(name);
  else params.set(name, day);
  for (const later of ORDER) {
    const value = params.get(later);
    if (value === null) continue;
    params.delete(later);
    params.append(later, value);
  }
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
