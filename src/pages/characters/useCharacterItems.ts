/** The rows of the index as this reader may filter them, with the verdicts of the board from what he may see. */
import { useMemo } from 'react';
import { useReader } from '~/components/ReaderContext';
import { articlesQuery, boardQuery } from '~/data/queries';
import { useSealed } from '~/data/useSealed';
import type { ArticleRow } from '~/domain/article';
import type { BoardRow } from '~/domain/board';
import { scoreRows, verdictsOf } from '~/domain/boardList';
import { type CharacterItem, viewCharacters } from '~/domain/characterList';
import { unseal } from '~/domain/view';

export function useCharacterItems(rows: readonly ArticleRow[], board: readonly BoardRow[]): readonly CharacterItem[] {
  const { horizon, epoch } = useReader();
  const sealed = useSealed(
    articlesQuery('characters'),
    rows.flatMap(({ facts }) => facts),
    horizon,
  );
  const sealedBoard = useSealed(
    boardQuery(),
    board.flatMap(({ masked }) => masked),
    horizon,
  );
  return useMemo(() => {
    const whole = rows.map((row) => ({ ...row, facts: unseal(row.facts, sealed) }));
    return viewCharacters(whole, horizon, epoch, verdictsOf(scoreRows(board, horizon, epoch, sealedBoard)));
  }, [rows, board, sealed, sealedBoard, horizon, epoch]);
}
