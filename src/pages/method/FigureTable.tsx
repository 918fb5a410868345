/** A table of figures: its first column names the rows. */
import type { ReactNode } from 'react';
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
