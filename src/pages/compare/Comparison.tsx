/** The table of two: each fact beside the same of the other; what lies ahead is named by its episode. */
import { Bars } from '~/components/Bars';
import { useReader } from '~/components/ReaderContext';
import { RichText } from '~/components/RichText';
import { SiteLink } from '~/components/SiteLink';
import type { InfoRow } from '~/domain/article';
import { compareRows, sharedSeries } from '~/domain/comparison';
import { formatVerdict } from '~/domain/evidence';
import type { GraphNode } from '~/domain/graph';
import { casePath, episodePath } from '~/domain/paths';
import { scoreCase } from '~/domain/scoreCase';
import type { Seen } from '~/domain/view';
import { Table } from '~/ui/Table';
import { useArticle } from './useArticle';

interface ComparisonProps {
  readonly a: GraphNode;
  readonly b: GraphNode;
}

export function Comparison({ a, b }: ComparisonProps) {
  const { epoch, nameEpisode } = useReader();
  const sides = [useArticle(a.id), useArticle(b.id)] as const;
  const [one, other] = sides;
  if (!one.article || !other.article) {
    return <p role="status">{sides.some(({ isError }) => isError) ? 'The facts did not come.' : 'On its way.'}</p>;
  }
  const rows = compareRows(one.see(one.article.rows), other.see(other.article.rows));
  const shared = sharedSeries(one.see(one.article.appearances), other.see(other.article.appearances));
  return (
    <Table caption={`${a.name} and ${b.name}`} isCaptionHidden className="g-two">
      <thead>
        <tr>
          <td />
          {[a, b].map(({ id, name, path }, index) => (
            <th key={`${id} ${index}`} scope="col">
              <SiteLink to={path}>{name}</SiteLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Who</th>
          <td>{one.article.role}</td>
          <td>{other.article.role}</td>
        </tr>
        <tr>
          <th scope="row">Evidence</th>
          {sides.map(({ article, see }, index) => (
            <td key={index}>{article?.caseId ? evidence(article.caseId, see(article.evidence)) : 'No case'}</td>
          ))}
        </tr>
        {rows.map(({ term, sides: cells }) => (
          <tr key={term}>
            <th scope="row">{term}</th>
            {cells.map((seen, index) => (
              <td key={index}>
                <Cell rows={seen} />
              </td>
            ))}
          </tr>
        ))}
        {shared.map(({ name, first }) => (
          <tr key={name}>
            <th scope="row">Both in {name}</th>
            {first.map(({ episode }, index) => (
              <td key={index}>
                from <SiteLink to={episodePath(episode)}>{nameEpisode(episode)}</SiteLink>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );

  function evidence(caseId: string, lines: Parameters<typeof scoreCase>[0]) {
    const { score, hasMore } = scoreCase(lines, epoch);
    return (
      <>
        <SiteLink to={casePath(caseId)}>{formatVerdict(score.verdict)}</SiteLink>
        <Bars pointsFor={score.for} pointsAgainst={score.against} />
        {hasMore && <span className="g-waits">More is known further on.</span>}
      </>
    );
  }
}

function Cell({ rows }: { readonly rows: readonly Seen<InfoRow>[] }) {
  const { nameEpisode } = useReader();
  if (rows.length === 0) return <span className="g-waits">–</span>;
  return (
    <ul className="g-cell">
      {rows.map((seen) =>
        seen.open ? (
          <li key={seen.fact.id}>
            <RichText rich={seen.fact.rich} />
          </li>
        ) : (
          <li key={seen.stub.id} className="g-waits">
            told in {seen.stub.revealedBy.map(nameEpisode).join(' and ')}
          </li>
        ),
      )}
    </ul>
  );
}
