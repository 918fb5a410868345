/** The table of two: each fact beside the same of the other; what lies ahead is named by its episode. */
import { Bars } from '~/components/Bars';
import { useReader } from '~/components/ReaderContext';
import { RichText } from '~/components/RichText';
import { SiteLink } from '~/components/SiteLink';
import type { InfoRow } from '~/domain/article';
import { type Compared, compareRows, sharedSeries } from '~/domain/comparison';
import { formatVerdict } from '~/domain/evidence';
import { casePath, episodePath } from '~/domain/paths';
import { scoreCase } from '~/domain/scoreCase';
import type { Seen } from '~/domain/view';
import { Table } from '~/ui/Table';
import { type Side, useSide } from './useSide';

interface ComparisonProps {
  readonly a: Compared;
  readonly b: Compared;
}

export function Comparison({ a, b }: ComparisonProps) {
  const { epoch, nameEpisode } = useReader();
  const both = [useSide(a), useSide(b)] as const;
  const [one, other] = both.map(({ side }) => side);
  if (!one || !other) {
    return <p role="status">{both.some(({ isError }) => isError) ? 'The facts did not come.' : 'On its way.'}</p>;
  }
  const sides = [one, other];
  const rows = compareRows(one.rows, other.rows);
  const shared = sharedSeries(one.appearances, other.appearances);
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
          <td>{one.role}</td>
          <td>{other.role}</td>
        </tr>
        <tr>
          <th scope="row">Evidence</th>
          {sides.map(({ caseId, lines }, index) => (
            <td key={index}>{caseId === null ? 'No case' : evidence(caseId, lines)}</td>
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

  function evidence(caseId: string, lines: Side['lines']) {
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
