/** The weight of evidence: grade × directness × age, one origin counted once. See /board/method/. */
import { daysBetween, lastDay } from './dates.ts';
import type { DatePrecision, FactMeta } from './fact.ts';

export type Side = 'for' | 'against';
export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';
export type Verdict = 'expected' | 'likely' | 'open' | 'unlikely' | 'ruled-out' | 'too-little-evidence';

/** What the arithmetic needs of a line of evidence. */
export interface WeighedLine extends FactMeta {
  readonly side: Side;
  readonly grade: Grade;
  /** 1 about this person in this show, 0.5 about the show or a group. */
  readonly directness: 1 | 0.5;
  readonly date: string;
  readonly datePrecision: DatePrecision;
  /** The statement it goes back to: lines with the same origin and side count once. */
  readonly origin: string;
}

/** Every constant of the board, in one place; each has its reason in ./evidenceReasons.ts, and /board/method/ prints both. */
export const EVIDENCE = {
  points: { A: 5, B: 3, C: 1.5, D: 1, E: 0.25 } satisfies Record<Grade, number>,
  directness: { direct: 1, general: 0.5 },
  halfLifeMonths: 48,
  daysPerMonth: 365.25 / 12,
  ageless: ['D'] as readonly Grade[],
  /** Under this sum of both sides no verdict is given. */
  enough: 2,
  /** The least weight of a side for the strongest words. */
  strong: 4,
  /** Share of the points for, of both sides together, from which each word holds. */
  share: { expected: 0.85, likely: 0.65, open: 0.35, unlikely: 0.15 },
  /** The points at which a bar is full. */
  full: 8,
} as const;

export const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'E'];
export const VERDICTS: readonly Verdict[] = [
  'expected',
  'likely',
  'open',
  'unlikely',
  'ruled-out',
  'too-little-evidence',
];

/** Age in months of 365.25/12 days, counted from the last day of a month or a year. */
export function ageInMonths(date: string, epoch: string): number {
  return monthsOf(daysBetween(lastDay(date), epoch));
}

function monthsOf(days: number): number {
  return Math.max(0, days) / EVIDENCE.daysPerMonth;
}

/** What is left of a point after so many days, for a grade that ages. */
export function fade(days: number): number {
  return 2 ** (-monthsOf(days) / EVIDENCE.halfLifeMonths);
}

/** Points of one line on its own day. */
export function fullPoints(line: Pick<WeighedLine, 'grade' | 'directness'>): number {
  return EVIDENCE.points[line.grade] * line.directness;
}

/** Points of one line on a day, before the echo rule. */
export function linePoints(line: WeighedLine, epoch: string): number {
  const isAgeless = EVIDENCE.ageless.includes(line.grade);
  return fullPoints(line) * (isAgeless ? 1 : fade(daysBetween(lastDay(line.date), epoch)));
}

export interface CountedLine<T extends WeighedLine> {
  readonly line: T;
  /** What it would be worth alone. */
  readonly points: number;
  /** What it adds to its side: its points, or 0 for an echo. */
  readonly counted: number;
  /** For an echo: the id of the line that counts in its stead. */
  readonly echoOf?: string;
}

/** Applies the echo rule: of the lines with one origin and side only the best counts; on a tie the earlier in the list. */
export function countLines<T extends WeighedLine>(lines: readonly T[], epoch: string): CountedLine<T>[] {
  const scored = lines.map((line) => ({ line, points: linePoints(line, epoch) }));
  const best = new Map<string, { line: T; points: number }>();
  for (const entry of scored) {
    const key = `${entry.line.side} ${entry.line.origin}`;
    const leader = best.get(key);
    if (!leader || entry.points > leader.points) best.set(key, entry);
  }
  return scored.map(({ line, points }) => {
    const leader = best.get(`${line.side} ${line.origin}`)?.line ?? line;
    return leader === line ? { line, points, counted: points } : { line, points, counted: 0, echoOf: leader.id };
  });
}

export interface Score {
  readonly for: number;
  readonly against: number;
  readonly verdict: Verdict;
}

/** Sums both sides and finds the word. Lines that are not known yet on that day must have been taken out by the gate. */
export function scoreLines(lines: readonly WeighedLine[], epoch: string): Score {
  const sum = { for: 0, against: 0 };
  for (const { line, counted } of countLines(lines, epoch)) sum[line.side] += counted;
  return { ...sum, verdict: verdictOf(sum.for, sum.against) };
}

export function verdictOf(pointsFor: number, pointsAgainst: number): Verdict {
  const total = pointsFor + pointsAgainst;
  if (total < EVIDENCE.enough) return 'too-little-evidence';
  const share = pointsFor / total;
  if (share >= EVIDENCE.share.expected && pointsFor >= EVIDENCE.strong) return 'expected';
  if (share >= EVIDENCE.share.likely) return 'likely';
  if (share >= EVIDENCE.share.open) return 'open';
  if (share > EVIDENCE.share.unlikely || pointsAgainst < EVIDENCE.strong) return 'unlikely';
  return 'ruled-out';
}

const VERDICT_WORDS: Record<Verdict, string> = {
  expected: 'expected',
  likely: 'likely',
  open: 'open',
  unlikely: 'unlikely',
  'ruled-out': 'ruled out',
  'too-little-evidence': 'too little evidence',
};

export function formatVerdict(verdict: Verdict): string {
  return VERDICT_WORDS[verdict];
}

/** "+1.61", "−0.25": a sign for the side, two decimals. */
export function formatWeight(points: number, side: Side): string {
  return `${points === 0 ? '' : side === 'for' ? '+' : '−'}${points.toFixed(2)}`;
}
