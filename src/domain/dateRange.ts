/** `since` and `until` in an address: a stretch of the record. Either end may be missing, or be a month or a year. */
import { lastDay } from './dates.ts';

/** The first day of the period that a date names: `2023-02` → `2023-02-01`. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** A month or a year that reaches into the stretch is in it: it may have been said there. */
export function isSince(date: string, since: string): boolean {
  return lastDay(date) >= firstDay(since);
}

/** See `isSince`. */
export function isUntil(date: string, until: string): boolean {
  return firstDay(date) <= lastDay(until);
}
