/** What the board says of a character, from what this reader may see. */
import { Bars } from '~/components/Bars';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { boardQuery } from '~/data/queries';
import { useSealed } from '~/data/useSealed';
import type { BoardRow } from '~/domain/board';
import { scoreRow } from '~/domain/boardList';
import { formatVerdict } from '~/domain/evidence';
import { casePath } from '~/domain/paths';

export function CaseBox({ row }: { readonly row: BoardRow }) {
  const { horizon, epoch } = useReader();
  const sealed = useSealed(boardQuery(), row.masked, horizon);
  const { score, hasMore } = scoreRow(row, horizon, epoch, sealed);
  return (
    <section className="case" aria-label="The case">
      <p className="label">
        {score.verdict === 'too-little-evidence' ? `If it were made, would ${row.name} be in it?` : `If it were made, ${row.name} would be`}
      </p>
      <p className="v">{formatVerdict(score.verdict)}</p>
      <Bars pointsFor={score.for} pointsAgainst={score.against} />
      {hasMore && <p className="quiet">More is known further on in the story.</p>}
      <p><SiteLink to={casePath(row.id)}>The case, line by line</SiteLink></p>
    </section>
  );
}
