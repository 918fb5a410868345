/** The constants of the arithmetic as tables; nothing here is typed in twice. */
import type { ReactNode } from 'react';
import { GRADE_NAMES } from '~/components/evidenceNames';
import { EVIDENCE, formatVerdict, GRADES } from '~/domain/evidence';
import { Table } from '~/ui/Table';

interface FigureTableProps {
  readonly caption: string;
  readonly isWide?: boolean;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

export function FigureTable({ caption, isWide = false, heads, rows }: FigureTableProps) {
  return (
    <Table caption={caption} region={isWide ? 'is-wide' : ''}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...rest] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {rest.map((cell, index) => (
              <td key={heads[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const figure = (value: number | string): ReactNode => <span className="mono">{value}</span>;

export function GradeTable() {
  return (
    <FigureTable
      caption="Points by grade"
      heads={['Grade', 'What it is', 'Points']}
      rows={GRADES.map((grade) => ({
        key: grade,
        cells: [figure(grade), GRADE_NAMES[grade], figure(EVIDENCE.points[grade])],
      }))}
    />
  );
}

export function DirectnessTable() {
  return (
    <FigureTable
      caption="Directness"
      heads={['The statement is about', 'Times']}
      rows={[
        { key: '1', cells: ['this person in this show', figure(1)] },
        { key: '0.5', cells: ['the show, or a group of people', figure(0.5)] },
      ]}
    />
  );
}

export function AgeTable() {
  const half = EVIDENCE.halfLifeMonths;
  return (
    <FigureTable
      caption="What is left with age"
      heads={['Age in months', 'Times']}
      rows={[0, half / 4, half / 2, half, 2 * half].map((months) => ({
        key: String(months),
        cells: [figure(months), figure((2 ** (-months / half)).toFixed(2))],
      }))}
    />
  );
}

export function VerdictTable() {
  const { share, strong, enough } = EVIDENCE;
  const rows: readonly [Parameters<typeof formatVerdict>[0], string][] = [
    ['expected', `at least ${share.expected}, with ${strong} points or more for`],
    ['likely', `at least ${share.likely}`],
    ['open', `at least ${share.open}`],
    ['unlikely', `more than ${share.unlikely}, or fewer than ${strong} points against`],
    ['ruled-out', `${share.unlikely} or less, with ${strong} points or more against`],
    ['too-little-evidence', `any, when both sums together are under ${enough}`],
  ];
  return (
    <FigureTable
      caption="The words"
      heads={['Word', 'Share of the points for']}
      rows={rows.map(([verdict, rule]) => ({
        key: verdict,
        cells: [<i key="word">{formatVerdict(verdict)}</i>, rule],
      }))}
    />
  );
}
