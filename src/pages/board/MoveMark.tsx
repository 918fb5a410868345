/** Beside a row: how far it moved since the day of comparison; quiet where only age moved it. */
import { formatShift, type RowMove } from '~/domain/boardMoves';

export function MoveMark({ move }: { readonly move: RowMove | undefined }) {
  if (!move) return null;
  const side = move.shift < 0 ? 'against' : 'for';
  return (
    <span className={`move-mark mono ${move.hasMoved ? side : 'quiet'}`}>
      {move.hasMoved && <span aria-hidden="true">{move.shift < 0 ? '▼ ' : '▲ '}</span>}
      <span className="visually-hidden">Moved by </span>
      {formatShift(move.shift)}
      {!move.hasMoved && ' by age'}
    </span>
  );
}
