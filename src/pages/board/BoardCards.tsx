/** The board as cards. */
import { Bars } from '~/components/Bars';
import { Monogram } from '~/components/Monogram';
import { MoreMark } from '~/components/MoreMark';
import { SiteLink } from '~/components/SiteLink';
import type { ScoredRow } from '~/domain/boardList';
import { formatVerdict } from '~/domain/evidence';
import { casePath } from '~/domain/paths';
import { GradeDots } from './GradeDots';
import { MovedDate } from './MovedDate';
import { nameActors } from './nameActors';

export function BoardCards({ rows }: { readonly rows: readonly ScoredRow[] }) {
  return (
    <ul className="cards">
      {rows.map(({ row, score, grades, hasMore, latest }) => (
        <li key={row.id} className="card board-card" data-case={row.id} data-verdict={score.verdict}>
          <div className="board-card-name">
            <Monogram letters={row.monogram} plate={row.plate} />
            <div>
              <h2>
                <SiteLink to={casePath(row.id)}>{row.name}</SiteLink>
              </h2>
              {row.actors.length > 0 && <p className="quiet">{nameActors(row.actors)}</p>}
            </div>
          </div>
          <p className="board-card-line">
            <span className="v">{formatVerdict(score.verdict)}</span>
            {hasMore && <MoreMark />}
          </p>
          <Bars pointsFor={score.for} pointsAgainst={score.against} />
          <div className="board-card-line">
            <GradeDots grades={grades} />
            <MovedDate latest={latest} />
          </div>
        </li>
      ))}
    </ul>
  );
}
