/** What moved on the board between two days, and what only grew older. */
import type { BoardLine } from './board.ts';
import type { ScoredRow } from './boardList.ts';
import { type CaseDiff, diffCase, hasMoved } from './caseDiff.ts';
import { hasArrivals, hasEchoes, sumOn } from './dayLedger.ts';
import { dayNumber } from './dates.ts';
import { verdictOf, type Verdict } from './evidence.ts';
import type { Epoch } from './view.ts';

export interface RowMove {
  readonly scored: ScoredRow;
  /** Points for less points against, later less earlier. */
  readonly shift: number;
  readonly earlier: { readonly for: number; readonly against: number; readonly verdict: Verdict };
  /** Whether a line or a word changed; false for what age alone did. */
  readonly hasMoved: boolean;
}

export interface BoardMoves {
  readonly from: Epoch;
  readonly to: Epoch;
  /** Every row by the id of its case. */
  readonly byCase: ReadonlyMap<string, RowMove>;
  /** Those that moved, the farthest first; equals from A to Z. */
  readonly moved: readonly RowMove[];
  /** The most that age alone took from a row, in either direction; 0 where it took nothing. */
  readonly mostByAge: number;
}

export function moveBoard(rows: readonly ScoredRow[], from: Epoch, to: Epoch): BoardMoves {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  const byCase = new Map<string, RowMove>();
  let mostByAge = 0;
  for (const scored of rows) {
    const sums = sumOn(scored.ledger, start);
    const earlier = { ...sums, verdict: verdictOf(sums.for, sums.against) };
    const shift = scored.score.for - scored.score.against - (sums.for - sums.against);
    const isMoved =
      earlier.verdict !== scored.score.verdict ||
      hasArrivals(scored.ledger, start, end) ||
      (hasEchoes(scored.ledger) && hasMoved(diffCase(scored.open, from, to)));
    if (!isMoved) mostByAge = Math.max(mostByAge, Math.abs(shift));
    byCase.set(scored.row.id, { scored, shift, earlier, hasMoved: isMoved });
  }
  const moved = [...byCase.values()]
    .filter((move) => move.hasMoved)
    .sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift) || a.scored.place - b.scored.place);
  return { from, to, byCase, moved, mostByAge };
}

/** Which lines moved a row, and what age did meanwhile. */
export function explainMove({ scored }: RowMove, { from, to }: Pick<BoardMoves, 'from' | 'to'>): CaseDiff<BoardLine> {
  return diffCase(scored.open, from, to);
}

/** "+1.20", "−0.35", "0.00": a true minus. */
export function formatShift(shift: number): string {
  const points = Math.abs(shift).toFixed(2);
  if (points === '0.00') return points;
  return `${shift < 0 ? '\u2212' : '+'}${points}`;
}
