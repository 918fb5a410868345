/** The same ties in words. */
import { SiteLink } from '~/components/SiteLink';
import type { GraphNode } from '~/domain/graph';
import type { TieItem } from '~/domain/graphList';
import type { NamedOption } from '~/domain/timeline';
import { Table } from '~/ui/Table';

interface TieTableProps {
  readonly items: readonly TieItem[];
  readonly nodes: readonly GraphNode[];
  readonly kinds: readonly NamedOption[];
}

export function TieTable({ items, nodes, kinds }: TieTableProps) {
  const paths = new Map(nodes.map(({ id, path }) => [id, path]));
  return (
    <Table caption="The ties that are drawn, in words" className="g-table">
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Tie</th>
          <th scope="col">To whom</th>
          <th scope="col">Kind</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ tie, from, to }) => (
          <tr key={tie.id}>
            <th scope="row">
              <SiteLink to={paths.get(tie.from) ?? '/'}>{from}</SiteLink>
            </th>
            <td>{tie.words}</td>
            <td>
              <SiteLink to={paths.get(tie.to) ?? '/'}>{to}</SiteLink>
            </td>
            <td>{kinds.find(({ id }) => id === tie.kind)?.label}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
