/** Which cases of the board show its method best: one worked through, one that a fact has closed. */
import type { BoardLine } from './board.ts';
import type { ScoredRow } from './boardList.ts';
import { countLines, EVIDENCE, linePoints } from './evidence.ts';
import type { Epoch } from './view.ts';

/** The case in whose sum most rules are at work; of equals the first. @param rows in the order of the board. */
export function findExample(rows: readonly ScoredRow[], epoch: Epoch): ScoredRow | undefined {
  const countRules = ({ open }: ScoredRow): number =>
    [
      countLines(open, epoch).some(({ echoOf }) => echoOf !== undefined),
      open.some(({ side }) => side === 'for') && open.some(({ side }) => side === 'against'),
      open.some(({ grade }) => EVIDENCE.ageless.includes(grade)),
      open.some(({ directness }) => directness === EVIDENCE.directness.general),
    ].filter(Boolean).length;
  return rows.reduce<ScoredRow | undefined>(
    (best, row) => (best && countRules(best) >= countRules(row) ? best : row),
    undefined,
  );
}

/** The case that a fact stands against, such as a death: the heaviest line of the highest grade on that side. */
export function findClosed(
  rows: readonly ScoredRow[],
  epoch: Epoch,
): { readonly scored: ScoredRow; readonly line: BoardLine } | undefined {
  const closed = rows.flatMap((scored) =>
    scored.open
      .filter(({ side, grade }) => side === 'against' && grade === 'A')
      .map((line) => ({ scored, line, points: linePoints(line, epoch) })),
  );
  return closed.toSorted((a, b) => b.points - a.points)[0];
}

/** What if another page repeated the heaviest line as a rumour? The lines with that report, which must add nothing. */
export function withRepeat(lines: readonly BoardLine[], epoch: Epoch): readonly BoardLine[] {
  const heaviest = lines.toSorted((a, b) => linePoints(b, epoch) - linePoints(a, epoch))[0];
  return heaviest ? [...lines, { ...heaviest, id: `${heaviest.id} again`, grade: 'E' }] : lines;
}
