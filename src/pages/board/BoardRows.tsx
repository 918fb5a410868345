/** The rows in the view that was chosen; of very many the first, and more as the reader goes on. */
import { memo, useLayoutEffect, useMemo } from 'react';
import type { CurveScale } from '~/domain/boardCurve';
import type { ScoredRow } from '~/domain/boardList';
import type { BoardMoves } from '~/domain/boardMoves';
import type { ListState } from '~/domain/listState';
import { isLong } from '~/domain/longList';
import { stageItems } from '~/domain/stageItems';
import { Button } from '~/ui/Button';
import { arriveRows } from '../moveRows';
import { useFollowing } from '../useFollowing';
import { useGrowing } from '../useGrowing';
import { moveThrough } from '../moveThrough';
import { useKeys } from '../useKeys';
import { BoardCards } from './BoardCards';
import { BoardTable } from './BoardTable';
import { BoardTiers } from './BoardTiers';
import type { BoardItem } from './BoardView';
import { useNear } from './useNear';

interface BoardRowsProps {
  readonly rows: readonly ScoredRow[];
  readonly state: ListState;
  readonly moves: BoardMoves | null;
  readonly scale: CurveScale;
}

const idOf = ({ scored }: BoardItem): string => scored.row.id;

export const BoardRows = memo(function BoardRows({ rows, state, moves, scale }: BoardRowsProps) {
  const { limit, end, more } = useGrowing(rows.length, state);
  const isTiers = state.view === 'tiers';
  const next = useMemo(
    () =>
      // Tiers are counted, so they need all.
      rows.slice(0, isTiers ? rows.length : limit).map((scored): BoardItem => ({
        scored,
        move: moves?.byCase.get(scored.row.id),
        from: moves?.from ?? null,
        scale,
      })),
    [rows, isTiers, limit, moves, scale],
  );
  // What is out of sight follows a moment later, when nobody waits for it.
  const last = useFollowing(next);
  const near = useNear();
  const hasKeys = useKeys();
  const items = isTiers ? next : stageItems(next, last, near, idOf);
  useLayoutEffect(() => arriveRows('[data-case]'));
  return (
    // The links inside keep their own place in the order of Tab.
    <div
      onKeyDown={(event) => moveThrough(event, { hasLetters: hasKeys(), stops: '[data-case] a' })}
      role="presentation"
      className={isLong(rows) ? 'is-long' : undefined}
    >
      {state.view === 'table' && <BoardTable items={items} total={rows.length} sort={state.sort} dir={state.dir} />}
      {state.view === 'cards' && <BoardCards items={items} total={rows.length} />}
      {isTiers && <BoardTiers items={items} limit={limit} />}
      {limit < rows.length && (
        <p ref={end} className="board-end">
          <Button onClick={more}>Show more of {rows.length} cases</Button>
        </p>
      )}
    </div>
  );
});
