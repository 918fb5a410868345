/** How a case stood on each day: the same sums as the page's, reckoned again for one day after another. */
import { addDays, daysBetween, lastDay } from './dates.ts';
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

/** Where the curve of a case begins: with the year of its first line, so that no years without a word take up the room. */
export function firstDayOf(lines: readonly Pick<WeighedLine, 'date'>[], since: Epoch): Epoch | undefined {
  const [first] = lines.map(({ date }) => lastDay(date)).toSorted();
  if (first === undefined) return undefined;
  const year = `${first.slice(0, 4)}-01-01`;
  return year < since ? since : year;
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
  const eves = turns.map((day) => addDays(day, -1)).filter((day) => day >= first);
  const days = [...new Set([...monthEnds(first, last), ...turns, ...eves])].toSorted();
  return scoreOnDays(lines, days);
}

/** A day on which something happened to a case. */
export interface CurveEvent<T extends WeighedLine> {
  readonly point: CurvePoint;
  /** What came to be known on that day. */
  readonly lines: readonly T[];
  /** Whether the word is another than on the day before; never on the first. */
  readonly isTurn: boolean;
}

/** The first and the last day, each day of a line, and each day on which age alone made another word. @param curve of these lines. */
export function curveEvents<T extends WeighedLine>(lines: readonly T[], curve: readonly CurvePoint[]): CurveEvent<T>[] {
  return curve.flatMap((point, index): CurveEvent<T>[] => {
    const earlier = curve[index - 1];
    const ofDay = lines.filter(({ date }) => lastDay(date) === point.day);
    const isTurn = earlier !== undefined && earlier.verdict !== point.verdict;
    if (isTurn && ofDay.length === 0) {
      const turn = { point: findTurn(lines, earlier, point), lines: [], isTurn };
      return index === curve.length - 1 && turn.point.day < point.day
        ? [turn, { point, lines: [], isTurn: false }]
        : [turn];
    }
    const isEnd = index === 0 || index === curve.length - 1;
    return isEnd || ofDay.length > 0 ? [{ point, lines: ofDay, isTurn }] : [];
  });
}

/** The first day with another word, between two days between which only age is at work. */
function findTurn(lines: readonly WeighedLine[], earlier: CurvePoint, later: CurvePoint): CurvePoint {
  let [before, after] = [earlier.day, later];
  for (;;) {
    const middle = addDays(before, Math.floor(daysBetween(before, after.day) / 2));
    const [point] = scoreOnDays(lines, [middle]);
    if (middle === before || !point) return after;
    if (point.verdict === earlier.verdict) before = middle;
    else after = point;
  }
}
