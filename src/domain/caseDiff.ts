/** What moved in a case between two days, by how much, and because of which line. */
import { countLines, type Score, scoreLines, type Side, type WeighedLine } from './evidence.ts';
import { type Epoch, isKnownOn } from './view.ts';

export interface LineMove<T extends WeighedLine> {
  readonly line: T;
  /** What the line added to its side on the earlier day; 0 for a line not known then, and for an echo. */
  readonly before: number;
  /** What it adds on the later day. */
  readonly after: number;
}

export interface CaseDiff<T extends WeighedLine> {
  readonly before: Score;
  readonly after: Score;
  /** Points for less points against, later less earlier: above 0 it moved towards "in it". */
  readonly shift: number;
  /** Lines that were not known on the earlier day, the heaviest first; an echo among them adds 0. */
  readonly arrived: readonly LineMove<T>[];
  /** Lines that counted before and are echoes of a better report now. */
  readonly displaced: readonly LineMove<T>[];
  /** What age alone took from each side: 0 or less. */
  readonly aged: Readonly<Record<Side, number>>;
}

/**
 * The parts add up: each side's change is what arrived, less what was displaced, less what age took.
 * @param lines what this reader may know of the case on the later day. @param from on or before `to`.
 */
export function diffCase<T extends WeighedLine>(lines: readonly T[], from: Epoch, to: Epoch): CaseDiff<T> {
  const early = lines.filter((line) => isKnownOn(line, from));
  const earlier = new Map(countLines(early, from).map(({ line, counted }) => [line.id, counted]));
  const arrived: LineMove<T>[] = [];
  const displaced: LineMove<T>[] = [];
  const aged = { for: 0, against: 0 };
  for (const { line, counted, echoOf } of countLines(lines, to)) {
    const before = earlier.get(line.id);
    const move = { line, before: before ?? 0, after: counted };
    if (before === undefined) arrived.push(move);
    else if (before > 0 && echoOf !== undefined) displaced.push(move);
    else aged[line.side] += counted - before;
  }
  const before = scoreLines(early, from);
  const after = scoreLines(lines, to);
  return {
    before,
    after,
    shift: after.for - after.against - (before.for - before.against),
    arrived: arrived.toSorted((a, b) => b.after - a.after || a.line.id.localeCompare(b.line.id)),
    displaced,
    aged,
  };
}

/** Whether more than age moved the case: a new line, or another word. */
export function hasMoved(diff: CaseDiff<WeighedLine>): boolean {
  return diff.arrived.length > 0 || diff.displaced.length > 0 || diff.before.verdict !== diff.after.verdict;
}
