/**
 * The open lines of a case made ready to be summed on any day: the same arithmetic as `scoreLines`, without a new object for each
 * line. A board of ten thousand cases is weighed anew for each day that a reader asks for, and each curve for each of its months.
 */
import { dayNumber, lastDay } from './dates.ts';
import { EVIDENCE, fade, fullPoints, type Side, type WeighedLine } from './evidence.ts';

interface Entry {
  /** Number of the day from which the line counts. */
  readonly from: number;
  readonly points: number;
  readonly isAgeless: boolean;
  readonly side: Side;
  /** Whether the next entry has the same origin and side: of those only the best counts. */
  isEchoed: boolean;
}

export type DayLedger = readonly Entry[];

export interface Sums {
  readonly for: number;
  readonly against: number;
}

export function openLedger(lines: readonly WeighedLine[]): DayLedger {
  const groups = new Map<string, Entry[]>();
  for (const line of lines) {
    const key = `${line.side} ${line.origin}`;
    const entry: Entry = {
      from: dayNumber(lastDay(line.date)),
      points: fullPoints(line),
      isAgeless: EVIDENCE.ageless.includes(line.grade),
      side: line.side,
      isEchoed: false,
    };
    const group = groups.get(key);
    const before = group?.at(-1);
    if (before) before.isEchoed = true;
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].flat();
}

/** Both sides on a day, echoes counted once. @param day its number. */
export function sumOn(ledger: DayLedger, day: number): Sums {
  const sums = { for: 0, against: 0 };
  let best = 0;
  for (const entry of ledger) {
    if (entry.from <= day) best = Math.max(best, entry.points * (entry.isAgeless ? 1 : fade(day - entry.from)));
    if (entry.isEchoed) continue;
    sums[entry.side] += best;
    best = 0;
  }
  return sums;
}

/** Whether some line of the ledger comes to be known after one day and by another. @param from @param to numbers of days. */
export function hasArrivals(ledger: DayLedger, from: number, to: number): boolean {
  return ledger.some((entry) => entry.from > from && entry.from <= to);
}

/** Whether some statement is reported twice: then one report may take the place of another as both age. */
export function hasEchoes(ledger: DayLedger): boolean {
  return ledger.some(({ isEchoed }) => isEchoed);
}
