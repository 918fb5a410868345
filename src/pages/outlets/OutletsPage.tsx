/** Every outlet, with what leans on its sources. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { EmptyResult } from '~/components/EmptyResult';
import { Head } from '~/components/Head';
import { ListCount } from '~/components/ListCount';
import { ListFilters } from '~/components/ListFilters';
import { PageFoot } from '~/components/PageFoot';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { outletsQuery } from '~/data/queries';
import { withSort } from '~/domain/listState';
import { OUTLET_LIST, OUTLET_RULES, outletItems, sortOutlets } from '~/domain/outletList';
import { outletPath, outletsPath, sourcesPath } from '~/domain/paths';
import { Segmented } from '~/ui/Segmented';
import { useListState } from '../useListState';
import { OutletCounts } from './OutletCounts';

export const queries = () => [outletsQuery()];

const SORTS = [
  { value: 'name', label: 'Name' },
  { value: 'uses', label: 'Uses' },
] as const;

export function Component() {
  const { rows } = useSuspenseQuery(outletsQuery()).data;
  const { epoch } = useReader();
  const all = useMemo(() => outletItems(rows, epoch), [rows, epoch]);
  const { items, total, ...list } = useListState(OUTLET_LIST, OUTLET_RULES, all);
  return (
    <main id="main" data-page="outlets">
      <Head
        title="Outlets"
        description="Who published the sources of this wiki: how much of each was read, from when to when, and how much leans on it."
        path={outletsPath()}
        crumbs={[{ name: 'Sources', path: sourcesPath() }]}
        type="website"
      />
      <div className="head">
        <div>
          <h1>Outlets</h1>
          <p>
            Who published what was read. A copy stands with the outlet that printed it first, and with the one that
            copied it. Uses that would give something away are not counted here.
          </p>
        </div>
      </div>
      <div className="sheet board-sheet">
        <ListFilters {...list} facets={[]} findLabel="Find an outlet" shown={items.length}>
          <Segmented<string>
            legend="Sort by"
            options={SORTS}
            value={list.state.sort}
            onChange={(sort) => list.change(withSort(OUTLET_LIST, list.state, sort), 'push')}
          />
        </ListFilters>
        <div>
          <ListCount shown={items.length} total={total} noun="outlets" ignored={list.ignored} />
          {items.length === 0 && <EmptyResult {...list} facets={[]} noun="outlets" />}
          <ul>
            {sortOutlets(items, list.state).map((item) => (
              <li key={item.id} className="index-row">
                <SiteLink to={outletPath(item.id)}>{item.name}</SiteLink>
                <OutletCounts item={item} />
              </li>
            ))}
          </ul>
          <PageFoot checked={null} dataPath="/data/outlets.json" />
        </div>
      </div>
    </main>
  );
}
