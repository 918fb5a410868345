/** The board under its six words; a word under which nobody stands says so. */
import { memo, useMemo } from 'react';
import { Monogram } from '~/components/Monogram';
import { SiteLink } from '~/components/SiteLink';
import { groupByVerdict } from '~/domain/boardList';
import { formatVerdict } from '~/domain/evidence';
import { casePath } from '~/domain/paths';
import type { BoardItem } from './BoardView';
import { Curve } from './Curve';
import { MoveMark } from './MoveMark';

interface BoardTiersProps {
  /** All of them: the tiers are counted. */
  readonly items: readonly BoardItem[];
  /** How many of a tier stand here. */
  readonly limit: number;
}

export function BoardTiers({ items, limit }: BoardTiersProps) {
  const tiers = useMemo(() => groupByVerdict(items), [items]);
  return (
    <div className="tiers">
      {tiers.map((tier) => (
        <section key={tier.verdict} aria-labelledby={`tier-${tier.verdict}`}>
          <div>
            <h2 id={`tier-${tier.verdict}`}>{formatVerdict(tier.verdict)}</h2>
            <p>{tier.items.length === 1 ? '1 case' : `${tier.items.length} cases`}</p>
          </div>
          {tier.items.length === 0 ? (
            <p className="quiet">Nobody stands here.</p>
          ) : (
            <ul>
              {tier.items.slice(0, limit).map((item) => (
                <TierRow key={item.scored.row.id} {...item} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

const TierRow = memo(function TierRow({ scored, move, from, scale }: BoardItem) {
  const { row, score, ledger } = scored;
  return (
    <li data-case={row.id} data-verdict={score.verdict}>
      <Monogram letters={row.monogram} plate={row.plate} />
      <span>
        <SiteLink to={casePath(row.id)}>{row.name}</SiteLink>
        <small className="num">
          {score.for.toFixed(2)} for · {score.against.toFixed(2)} against
        </small>
        <Curve ledger={ledger} scale={scale} from={from} />
        <MoveMark move={move} />
      </span>
    </li>
  );
});
