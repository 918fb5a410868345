/** A case that a fact has closed, shown on one of the board: by a line like any other, not by a rule of its own. */
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import type { ScoredRow } from '~/domain/boardList';
import { EVIDENCE, formatVerdict, linePoints } from '~/domain/evidence';
import { casePath } from '~/domain/paths';
import { findClosed } from '~/domain/workedExample';
import { shortId } from './shortId';

export function ClosedCase({ rows }: { readonly rows: readonly ScoredRow[] }) {
  const { epoch } = useReader();
  const found = findClosed(rows, epoch);
  return (
    <>
      <p>
        Nobody shuts a case by hand. Where an actor has died, that is a line against, of grade A, with its source and
        its day; where a story has shown a death with no way back, it is a line of grade {EVIDENCE.ageless.join(', ')},
        which does not age. Such lines are weighed, dated and switched off like all others, and the word follows from
        the sums.
      </p>
      {found && (
        <p>
          So it is with <SiteLink to={casePath(found.scored.row.id)}>{found.scored.row.name}</SiteLink>: line{' '}
          <SiteLink to={`${casePath(found.scored.row.id)}#${shortId(found.line.id)}`}>
            {shortId(found.line.id)} <span className="visually-hidden">of {found.scored.row.name}</span>
          </SiteLink>{' '}
          weighs {linePoints(found.line, epoch).toFixed(2)} against, of {found.scored.score.against.toFixed(2)} on that
          side and {found.scored.score.for.toFixed(2)} on the other, and the word is{' '}
          <i className="v">{formatVerdict(found.scored.score.verdict)}</i>.
        </p>
      )}
    </>
  );
}
