/** The rows of the board for this reader: read once for a horizon, weighed for a day. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useReader } from '~/components/ReaderContext';
import { boardQuery } from '~/data/queries';
import { useSealed } from '~/data/useSealed';
import type { BoardFile } from '~/domain/board';
import { readRows, type ScoredRow, weighRows } from '~/domain/boardList';
import type { Epoch } from '~/domain/view';
import { useFollowing } from '../useFollowing';

interface BoardRowsRead {
  readonly file: BoardFile;
  readonly scored: readonly ScoredRow[];
  /** The day for which they are weighed. */
  readonly shownDay: Epoch;
}

export function useBoardRows(day: Epoch): BoardRowsRead {
  const { data: file } = useSuspenseQuery(boardQuery());
  const { rows } = file;
  const { horizon } = useReader();
  const stubs = useMemo(() => rows.flatMap(({ masked, facts }) => [...masked, ...facts]), [rows]);
  const sealed = useSealed(boardQuery(), stubs, horizon);
  const read = useMemo(() => readRows(rows, horizon, sealed), [rows, horizon, sealed]);
  // The slider moves at once; the rows follow.
  const shownDay = useFollowing(day);
  const scored = useMemo(() => weighRows(read, shownDay), [read, shownDay]);
  return { file, scored, shownDay };
}
