/** "Moved in the last three, six, twelve months": fixed steps back from the day on which the reader stands. */
import { dayNumber, lastDay } from './dates.ts';
import type { Epoch } from './view.ts';

/** In the URL; who moved in the last three months also moved in the last six. */
export const MOVED_STEPS = ['3m', '6m', '12m', 'older'] as const;
export type MovedStep = (typeof MOVED_STEPS)[number];

const WITHIN: readonly (readonly MovedStep[])[] = [['3m', '6m', '12m'], ['6m', '12m'], ['12m'], ['older']];
const NEVER: readonly MovedStep[] = [];

/** @returns the steps for the number of the day on which a row moved last; none for one that never did. */
export function movedSteps(epoch: Epoch): (last: number | undefined) => readonly MovedStep[] {
  const starts = [3, 6, 12].map((months) => dayNumber(monthsBefore(epoch, months)));
  return (last) => {
    if (last === undefined) return NEVER;
    const step = starts.findIndex((start) => last >= start);
    return WITHIN[step < 0 ? starts.length : step] ?? NEVER;
  };
}

/** The same day so many months earlier, or the last of that month where it is shorter. */
export function monthsBefore(day: Epoch, months: number): Epoch {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const month = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
  const last = lastDay(month);
  const same = `${month}-${day.slice(8)}`;
  return same > last ? last : same;
}
