/** How much was said in each month: the strip above the timeline, by which one jumps to a month. */
import type { Direction } from './listSpec.ts';
import { safePart, type SeenEntry } from './timelineList.ts';

export interface MonthDensity {
  /** `2023-04`. */
  readonly month: string;
  readonly count: number;
  /** 0 to 1, of the month with most. */
  readonly share: number;
}

export interface YearDensity {
  readonly year: string;
  /** All of the year, those known to the year alone among them. */
  readonly count: number;
  /** From January to December. */
  readonly months: readonly MonthDensity[];
}

/** Every year with an entry, in the order of the list. A month or a year with its own precision counts where it stands on the axis. */
export function measureDensity(entries: readonly SeenEntry[], dir: Direction): YearDensity[] {
  const counts = new Map<string, number>();
  const add = (period: string): void => void counts.set(period, (counts.get(period) ?? 0) + 1);
  for (const entry of entries) {
    const { date } = safePart(entry);
    add(date.slice(0, 4));
    if (date.length > 4) add(date.slice(0, 7));
  }
  const years = [...counts.keys()].filter((period) => period.length === 4).sort();
  if (dir === 'desc') years.reverse();
  const most = Math.max(1, ...[...counts].flatMap(([period, count]) => (period.length > 4 ? [count] : [])));
  return years.map((year) => ({
    year,
    count: counts.get(year) ?? 0,
    months: Array.from({ length: 12 }, (_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`;
      const count = counts.get(month) ?? 0;
      return { month, count, share: count / most };
    }),
  }));
}
