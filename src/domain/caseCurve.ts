/** How a case stood on each day: the same sums as the page's, reckoned again for one day after another. */
import { lastDay } from './dates.ts';
import { type Score, scoreLines, type WeighedLine } from './evidence.ts';
import { type Epoch, isKnownOn } from './view.ts';

export interface CurvePoint extends Score {
  /** `yyyy-mm-dd`. */
  readonly day: Epoch;
}

/** The score on each of these days. @param lines what this reader may know of the case, of any day up to the last. */
export function scoreOnDays(lines: readonly WeighedLine[], days: readonly Epoch[]): CurvePoint[] {
  return days.map((day) => ({
    day,
    ...scoreLines(
      lines.filter((line) => isKnownOn(line, day)),
      day,
    ),
  }));
}

/** The first day, the last day of each month between, and the last day: where a small curve is sampled. */
export function monthEnds(first: Epoch, last: Epoch): Epoch[] {
  if (first >= last) return [last];
  const days: Epoch[] = [first];
  let [year = 0, month = 0] = first.split('-').map(Number);
  for (;;) {
    const end = lastDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
    if (end >= last) return [...days, last];
    if (end > first) days.push(end);
    year += Math.floor(month / 12);
    month = (month % 12) + 1;
  }
}

/** The days on which a line came to be known, within the record, each once and in order. */
export function turningDays(lines: readonly WeighedLine[], first: Epoch, last: Epoch): Epoch[] {
  const days = lines.map(({ date }) => lastDay(date)).filter((day) => day > first && day <= last);
  return [...new Set(days)].toSorted();
}

/**
 * The whole curve of a case: a point at each end of a month, and on the eve and the day of each line, so that a step is a step
 * and not a slope.
 */
export function caseCurve(lines: readonly WeighedLine[], first: Epoch, last: Epoch): CurvePoint[] {
  const turns = turningDays(lines, first, last);
  const eves = turns.map(dayBefore).filter((day) => day >= first);
  const days = [...new Set([...monthEnds(first, last), ...turns, ...eves])].toSorted();
  return scoreOnDays(lines, days);
}

function dayBefore(day: Epoch): Epoch {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
