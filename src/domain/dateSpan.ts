/** The days that a date stands for. */
import { addDays, lastDay } from './dates.ts';

export interface DateSpan {
  /** The first of its days, `yyyy-mm-dd`. */
  readonly first: string;
  /** The day after the last of them. */
  readonly until: string;
}

/** `2023-02` → 1 February to 1 March; a day is one day long. */
export function spanOf(date: string): DateSpan {
  return { first: `${date}-01-01`.slice(0, 10), until: addDays(lastDay(date), 1) };
}
