/** The board as cards. */
import { memo } from 'react';
import { Bars } from '~/components/Bars';
import { Monogram } from '~/components/Monogram';
import { MoreMark } from '~/components/MoreMark';
import { SiteLink } from '~/components/SiteLink';
import { formatVerdict } from '~/domain/evidence';
import { casePath } from '~/domain/paths';
import type { BoardItem, BoardViewProps } from './BoardView';
import { Curve } from './Curve';
import { GradeDots } from './GradeDots';
import { MovedDate } from './MovedDate';
import { MoveMark } from './MoveMark';
import { nameActors } from './nameActors';

export function BoardCards({ items }: BoardViewProps) {
  return (
    <ul className="cards">
      {items.map((item) => (
        <Card key={item.scored.row.id} {...item} />
      ))}
    </ul>
  );
}

const Card = memo(function Card({ scored, move, from, scale }: BoardItem) {
  const { row, score, grades, hasMore, latest, ledger } = scored;
  return (
    <li className="card board-card" data-case={row.id} data-verdict={score.verdict}>
      <div className="board-card-name">
        <Monogram letters={row.monogram} plate={row.plate} />
        <div>
          <h2>
            <SiteLink to={casePath(row.id)}>{row.name}</SiteLink>
          </h2>
          {row.actors.length > 0 && <p>{nameActors(row.actors)}</p>}
          <p className="quiet">{row.role}</p>
        </div>
      </div>
      <p className="board-card-line">
        <span className="v">{formatVerdict(score.verdict)}</span>
        {hasMore && <MoreMark />}
      </p>
      <Bars pointsFor={score.for} pointsAgainst={score.against} />
      <div className="board-card-line">
        <Curve ledger={ledger} scale={scale} from={from} />
        <GradeDots grades={grades} />
      </div>
      <p className="board-card-line">
        <span>
          <span className="quiet">moved </span>
          <MovedDate latest={latest} />
        </span>
        <MoveMark move={move} />
      </p>
    </li>
  );
});
