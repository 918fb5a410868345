/** The board as a table: a row for each case. */
import { memo } from 'react';
import { Bars } from '~/components/Bars';
import { Monogram } from '~/components/Monogram';
import { MoreMark } from '~/components/MoreMark';
import { SiteLink } from '~/components/SiteLink';
import { formatVerdict, GRADES } from '~/domain/evidence';
import type { ListState } from '~/domain/listState';
import { casePath } from '~/domain/paths';
import { Table } from '~/ui/Table';
import type { BoardItem, BoardViewProps } from './BoardView';
import { Curve } from './Curve';
import { GradeDots } from './GradeDots';
import { MovedDate } from './MovedDate';
import { MoveMark } from './MoveMark';
import { nameActors } from './nameActors';

interface BoardTableProps extends BoardViewProps {
  readonly sort: string;
  readonly dir: ListState['dir'];
}

export function BoardTable({ items, total, sort, dir }: BoardTableProps) {
  const sorted = (name: string) => (sort === name ? (dir === 'asc' ? 'ascending' : 'descending') : undefined);
  const isPart = items.length < total;
  return (
    <Table
      className="bt"
      fit="folds"
      caption="Characters by the weight of evidence for and against their being in it"
      isCaptionHidden
      rowCount={isPart ? total + 1 : undefined}
    >
      <thead>
        <tr>
          <th scope="col" className="c-p">
            <span className="visually-hidden">Monogram</span>
          </th>
          <th scope="col" className="c-n" aria-sort={sorted('name')}>
            Character, role, actor
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
          <th scope="col" className="c-k">
            Since {items[0]?.scale.start.slice(0, 4)}
          </th>
          <th scope="col" className="c-m" aria-sort={sorted('recent')}>
            Moved
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, index) => (
          // The head is the first row.
          <TableRow key={item.scored.row.id} {...item} place={isPart ? index + 2 : undefined} />
        ))}
      </tbody>
    </Table>
  );
}

interface TableRowProps extends BoardItem {
  readonly place: number | undefined;
}

const TableRow = memo(function TableRow({ scored, move, from, scale, place }: TableRowProps) {
  const { row, score, grades, hasMore, latest, ledger } = scored;
  return (
    <tr data-case={row.id} data-verdict={score.verdict} aria-rowindex={place}>
      <td className="c-p">
        <Monogram letters={row.monogram} plate={row.plate} />
      </td>
      <th scope="row" className="c-n">
        <SiteLink to={casePath(row.id)}>{row.name}</SiteLink>
        <span className="who">
          {row.actors.length > 0 && <b>{nameActors(row.actors)}</b>} {row.role}
        </span>
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
      <td className="c-k">
        <Curve ledger={ledger} scale={scale} from={from} />
      </td>
      <td className="c-m">
        <MovedDate latest={latest} />
        <MoveMark move={move} />
      </td>
    </tr>
  );
});
