/** What moved since an earlier day, by how much and because of which line; what only grew older is said apart. */
import { useState } from 'react';
import { DateText } from '~/components/DateText';
import { GRADE_NAMES } from '~/components/evidenceNames';
import { SiteLink } from '~/components/SiteLink';
import type { BoardLine } from '~/domain/board';
import { type BoardMoves, explainMove, formatShift, type RowMove } from '~/domain/boardMoves';
import type { LineMove } from '~/domain/caseDiff';
import { formatVerdict } from '~/domain/evidence';
import { casePath } from '~/domain/paths';
import { Button } from '~/ui/Button';
import { Chip } from '~/ui/Chip';

const FIRST = 8;

interface MovedListProps {
  readonly moves: BoardMoves;
  readonly onClear: () => void;
}

export function MovedList({ moves, onClear }: MovedListProps) {
  const [isWhole, setWhole] = useState(false);
  const { moved, byCase, from, mostByAge } = moves;
  const aged = byCase.size - moved.length;
  const listed = isWhole ? moved : moved.slice(0, FIRST);
  return (
    <section className="moved" aria-labelledby="moved">
      <h2 id="moved">
        Moved since <DateText date={from} />
      </h2>
      <Chip hint="Stop comparing with" onRemove={onClear}>
        since <DateText date={from} />
      </Chip>
      {moved.length === 0 && <p>No evidence came and no verdict changed between the two days.</p>}
      <ol>
        {listed.map((move) => (
          <MovedRow key={move.scored.row.id} move={move} moves={moves} />
        ))}
      </ol>
      {moved.length > listed.length && (
        <Button isSmall onClick={() => setWhole(true)}>
          Show all {moved.length}
        </Button>
      )}
      {aged > 0 && (
        <p className="quiet">
          {moved.length === 0 ? 'All' : 'The other'} {aged === 1 ? 'one' : aged} moved by age alone: evidence fades, by{' '}
          {mostByAge.toFixed(2)} at most.
        </p>
      )}
    </section>
  );
}

function MovedRow({ move, moves }: { readonly move: RowMove; readonly moves: BoardMoves }) {
  const { row, score } = move.scored;
  const { arrived, displaced, aged } = explainMove(move, moves);
  const fading = aged.for - aged.against;
  const isOther = move.earlier.verdict !== score.verdict;
  return (
    <li>
      <span className={`mono ${move.shift < 0 ? 'against' : 'for'}`}>{formatShift(move.shift)}</span>
      <div>
        <p>
          <SiteLink to={casePath(row.id)}>{row.name}</SiteLink>{' '}
          <span className="v">
            {isOther && <>from {formatVerdict(move.earlier.verdict)} to </>}
            {isOther ? formatVerdict(score.verdict) : `still ${formatVerdict(score.verdict)}`}
          </span>
        </p>
        <ul>
          {arrived.map((line) => (
            <li key={line.line.id}>
              <LineReason caseId={row.id} move={line} />
            </li>
          ))}
          {displaced.map((line) => (
            <li key={line.line.id}>
              <LineReason caseId={row.id} move={line} /> counts as an echo now
            </li>
          ))}
          {Math.abs(fading) >= 0.005 && (
            <li>
              Age: <span className="mono">{formatShift(fading)}</span>
            </li>
          )}
        </ul>
      </div>
    </li>
  );
}

function LineReason({ caseId, move }: { readonly caseId: string; readonly move: LineMove<BoardLine> }) {
  const { line, before, after } = move;
  const change = (after - before) * (line.side === 'for' ? 1 : -1);
  return (
    <>
      <SiteLink to={`${casePath(caseId)}#${line.id.slice(caseId.length + 1)}`}>
        {line.who}, <DateText date={line.date} precision={line.datePrecision} />
      </SiteLink>
      : {line.side}, {line.grade} {GRADE_NAMES[line.grade]}, <span className="mono">{formatShift(change)}</span>
      {after === 0 && before === 0 && ' (an echo)'}
    </>
  );
}
