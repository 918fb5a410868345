/** The board as a table: a row for each case. */
import { Bars } from '~/components/Bars';
import { Monogram } from '~/components/Monogram';
import { MoreMark } from '~/components/MoreMark';
import { SiteLink } from '~/components/SiteLink';
import type { ScoredRow } from '~/domain/boardList';
import { formatVerdict, GRADES } from '~/domain/evidence';
import type { ListState } from '~/domain/listState';
import { casePath } from '~/domain/paths';
import { Table } from '~/ui/Table';
import { GradeDots } from './GradeDots';
import { MovedDate } from './MovedDate';
import { nameActors } from './nameActors';

interface BoardTableProps {
  readonly rows: readonly ScoredRow[];
  readonly sort: string;
  readonly dir: ListState['dir'];
}

export function BoardTable({ rows, sort, dir }: BoardTableProps) {
  const sorted = (name: string) => (sort === name ? (dir === 'asc' ? 'ascending' : 'descending') : undefined);
  return (
    <Table
      className="bt"
      fit="folds"
      caption="Characters by the weight of evidence for and against their being in it"
      isCaptionHidden
    >
      <thead>
        <tr>
          <th scope="col" className="c-p">
            <span className="visually-hidden">Monogram</span>
          </th>
          <th scope="col" className="c-n" aria-sort={sorted('name')}>
            Character and actor
          </th>
          <th scope="col" className="c-v">
            Verdict
          </th>
          <th scope="col" className="c-b" aria-sort={sorted('evidence')}>
            <span className="head-bars">
              <span className="for">for </span>
              <span className="against">against</span>
            </span>
          </th>
          <th scope="col" className="c-g">
            <span className="visually-hidden">Grades </span>
            <span className="gd">
              {GRADES.map((grade) => (
                <span key={grade}>{grade}</span>
              ))}
            </span>
          </th>
          <th scope="col" className="c-m" aria-sort={sorted('recent')}>
            Moved
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, score, grades, hasMore, latest }) => (
          <tr key={row.id} data-case={row.id} data-verdict={score.verdict}>
            <td className="c-p">
              <Monogram letters={row.monogram} plate={row.plate} />
            </td>
            <th scope="row" className="c-n">
              <SiteLink to={casePath(row.id)}>{row.name}</SiteLink>
              {row.actors.length > 0 && <span className="who">{nameActors(row.actors)}</span>}
            </th>
            <td className="c-v">
              <span className="v">{formatVerdict(score.verdict)}</span>
              {hasMore && <MoreMark />}
            </td>
            <td className="c-b">
              <Bars pointsFor={score.for} pointsAgainst={score.against} />
            </td>
            <td className="c-g">
              <GradeDots grades={grades} />
            </td>
            <td className="c-m">
              <MovedDate latest={latest} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
