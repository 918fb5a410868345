/** The five cases with most for them. */
import { Bars } from '~/components/Bars';
import { Monogram } from '~/components/Monogram';
import { SiteLink } from '~/components/SiteLink';
import type { ScoredRow } from '~/domain/boardList';
import { formatVerdict } from '~/domain/evidence';
import { boardPath, casePath } from '~/domain/paths';

interface HomeBoardProps {
  readonly rows: readonly ScoredRow[];
  readonly total: number;
  readonly hasMore: boolean;
}

export function HomeBoard({ rows, total, hasMore }: HomeBoardProps) {
  return (
    <section aria-labelledby="board">
      <div className="sec">
        <h2 id="board">The board</h2>
        <SiteLink to={boardPath()}>All {total > 1 && total} cases</SiteLink>
      </div>
      <ol className="short">
        {rows.map(({ row, score }) => (
          <li key={row.id} data-case={row.id} data-verdict={score.verdict}>
            <Monogram letters={row.monogram} plate={row.plate} />
            <div>
              <b>
                <SiteLink to={casePath(row.id)}>{row.name}</SiteLink>
              </b>
              <i className="v">{formatVerdict(score.verdict)}</i>
            </div>
            <Bars pointsFor={score.for} pointsAgainst={score.against} />
          </li>
        ))}
      </ol>
      <p className="quiet home-note">
        If it were made: weight of evidence <span className="for">for</span> and{' '}
        <span className="against">against</span>, as you may see it.
        {hasMore && ' More is known further on in the story.'}
      </p>
    </section>
  );
}
