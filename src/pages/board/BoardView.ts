/** What each view of the board is given: the same rows. */
import type { CurveScale } from '~/domain/boardCurve';
import type { ScoredRow } from '~/domain/boardList';
import type { RowMove } from '~/domain/boardMoves';
import type { Epoch } from '~/domain/view';

export interface BoardItem {
  readonly scored: ScoredRow;
  /** Undefined where the board is not compared with an earlier day. */
  readonly move: RowMove | undefined;
  /** The day of comparison. */
  readonly from: Epoch | null;
  readonly scale: CurveScale;
}

export interface BoardViewProps {
  /** Those that stand here, in their order. */
  readonly items: readonly BoardItem[];
  /** How many there are. */
  readonly total: number;
}
