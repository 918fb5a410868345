/** The days at which the board can be stopped on its way through time: the first of the record, each end of a month, the last. */
import { monthEnds } from './caseCurve.ts';
import { formatDate, lastDay } from './dates.ts';
import type { Epoch } from './view.ts';

export function timeStops(since: Epoch, checked: Epoch): readonly Epoch[] {
  return monthEnds(since, checked);
}

/** The stop at which a day stands, or the last one before it. */
export function stopOf(stops: readonly Epoch[], day: Epoch): number {
  return Math.max(
    0,
    stops.findLastIndex((stop) => stop <= day),
  );
}

/** "May 2023" for the end of a month, else the day itself. */
export function nameStop(day: Epoch): string {
  const month = day.slice(0, 7);
  return formatDate(lastDay(month) === day ? month : day);
}
