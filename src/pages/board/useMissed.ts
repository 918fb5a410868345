/** What moved since the reader was here last; known only on his device, and only once the page has been taken over. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSite } from '~/components/SiteContext';
import { noteBoardVisit, readBoardVisit } from '~/data/boardVisit';
import { findStorage } from '~/data/readerStore';
import type { ScoredRow } from '~/domain/boardList';
import { moveBoard } from '~/domain/boardMoves';
import type { Epoch } from '~/domain/view';

const never = (): (() => void) => () => {};

/** @param rows weighed for `day`. @returns null where he stands on an earlier day, or was never here. */
export function useMissed(
  rows: readonly ScoredRow[],
  day: Epoch,
): { readonly day: Epoch; readonly count: number } | null {
  const { basename, checked } = useSite();
  const base = `${basename}/`;
  const last = useSyncExternalStore(
    never,
    () => readBoardVisit(findStorage(), base, checked),
    () => null,
  );
  useEffect(() => noteBoardVisit(findStorage(), base, checked), [base, checked]);
  return useMemo(
    () => (last === null || day !== checked ? null : { day: last, count: moveBoard(rows, last, checked).moved.length }),
    [rows, day, checked, last],
  );
}
