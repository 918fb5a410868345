/** The sum of a case as an account book: each line, what it adds, and what its side has come to. */
import { type CountedLine, countLines, linePoints, type Score, verdictOf, type WeighedLine } from './evidence.ts';
import type { Epoch } from './view.ts';

export interface LedgerLine<T extends WeighedLine> extends CountedLine<T> {
  /** Switched off by the reader: it stays in its place and adds nothing. */
  readonly isOff: boolean;
  /** What its side has come to with this line. */
  readonly total: number;
}

export interface Ledger<T extends WeighedLine> {
  readonly lines: readonly LedgerLine<T>[];
  /** Without what is switched off. */
  readonly score: Score;
}

/** In the order of the lines. What is switched off leaves the echo rule too: the next best report of its statement counts. */
export function weighLedger<T extends WeighedLine>(
  open: readonly T[],
  off: readonly string[],
  epoch: Epoch,
): Ledger<T> {
  const on = new Map(
    countLines(
      open.filter(({ id }) => !off.includes(id)),
      epoch,
    ).map((counted) => [counted.line.id, counted]),
  );
  const sum = { for: 0, against: 0 };
  const lines = open.map((line) => {
    const counted = on.get(line.id);
    sum[line.side] += counted?.counted ?? 0;
    const alone = counted ?? { line, points: linePoints(line, epoch), counted: 0 };
    return { ...alone, isOff: counted === undefined, total: sum[line.side] };
  });
  return { lines, score: { ...sum, verdict: verdictOf(sum.for, sum.against) } };
}
