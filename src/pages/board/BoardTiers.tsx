/** The board under its six words; a word under which nobody stands says so. */
import { Monogram } from '~/components/Monogram';
import { SiteLink } from '~/components/SiteLink';
import { groupByVerdict, type ScoredRow } from '~/domain/boardList';
import { formatVerdict } from '~/domain/evidence';
import { casePath } from '~/domain/paths';

export function BoardTiers({ rows }: { readonly rows: readonly ScoredRow[] }) {
  return (
    <div className="tiers">
      {groupByVerdict(rows).map((tier) => (
        <section key={tier.verdict} aria-labelledby={`tier-${tier.verdict}`}>
          <div>
            <h2 id={`tier-${tier.verdict}`}>{formatVerdict(tier.verdict)}</h2>
            <p>{tier.rows.length === 1 ? '1 case' : `${tier.rows.length} cases`}</p>
          </div>
          {tier.rows.length === 0 ? (
            <p className="quiet">Nobody stands here.</p>
          ) : (
            <ul>
              {tier.rows.map(({ row, score }) => (
                <li key={row.id} data-case={row.id} data-verdict={score.verdict}>
                  <Monogram letters={row.monogram} plate={row.plate} />
                  <span>
                    <SiteLink to={casePath(row.id)}>{row.name}</SiteLink>
                    <small className="num">
                      {score.for.toFixed(2)} for · {score.against.toFixed(2)} against
                    </small>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
