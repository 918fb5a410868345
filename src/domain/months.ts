/** The months of the record, `yyyy-mm`, each with a page of its own. */
import { lastDay } from './dates.ts';
import type { RecordDates } from './reference.ts';

/** Every month from the first turn of the record to the day of the check; none where nothing turned. */
export function monthsOfRecord({ milestones }: Pick<RecordDates, 'milestones'>, checked: string): string[] {
  const first = milestones[0];
  if (!first) return [];
  const from = countMonths(lastDay(first.date));
  return Array.from({ length: Math.max(0, countMonths(checked) - from + 1) }, (_, index) => {
    const month = from + index;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** The month in which an entry stands: that of the day from which it counts. */
export function monthOf(date: string): string {
  return lastDay(date).slice(0, 7);
}

function countMonths(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
