/** Everything that was read, by outlet. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Head } from '~/components/Head';
import { EmptyResult } from '~/components/EmptyResult';
import { ListChips } from '~/components/ListChips';
import { ListCount } from '~/components/ListCount';
import { ListFilters } from '~/components/ListFilters';
import { OutletLink } from '~/components/OutletLink';
import { SiteLink } from '~/components/SiteLink';
import { SourceLine } from '~/components/SourceLine';
import { sourcesQuery } from '~/data/queries';
import { contradictionsPath, outletsPath, sourcesPath } from '~/domain/paths';
import { groupByOutlet, SOURCE_LIST, SOURCE_RULES, SOURCE_TYPES } from '~/domain/sourceList';
import { useListState } from '../useListState';
import { usePageView } from '../usePageView';

export const queries = () => [sourcesQuery()];

const FACETS = [{ name: 'type' as const, legend: 'Kind of source', options: SOURCE_TYPES }];

export function Component() {
  const { rows } = useSuspenseQuery(sourcesQuery()).data;
  const { see } = usePageView(sourcesQuery(), [rows.flatMap(({ title }) => title)]);
  const { items, total, ...list } = useListState(
    SOURCE_LIST,
    SOURCE_RULES,
    // No title: not published yet on the reader's day.
    rows.flatMap((row) => see(row.title).map((title) => ({ row, title }))),
  );
  return (
    <main id="main" data-page="sources">
      <Head
        title="Sources"
        description="Every page, interview and record that this wiki leans on, by outlet, each with all that rests on it."
        path={sourcesPath()}
        type="website"
      />
      <div className="head">
        <div>
          <h1>Sources</h1>
          <p>
            Everything that was read, by outlet. Each source lists all that leans on it; uses that would give something
            away are not counted here. <SiteLink to={outletsPath()}>All outlets</SiteLink> ·{' '}
            <SiteLink to={contradictionsPath()}>Where they disagree</SiteLink>
          </p>
        </div>
      </div>
      <div className="sheet board-sheet">
        <ListFilters {...list} facets={FACETS} findLabel="Find a source" shown={items.length} />
        <div>
          <ListCount shown={items.length} total={total} noun="sources" ignored={list.ignored} />
          <ListChips {...list} facets={FACETS} />
          {items.length === 0 && <EmptyResult {...list} facets={FACETS} noun="sources" />}
          {groupByOutlet(items).map(({ outlet, items: group }) => (
            <section key={outlet} className="outlet-group">
              <h2>
                <OutletLink outlet={outlet} />
              </h2>
              <ul>
                {group.map(({ row, title }) => (
                  <SourceLine key={row.id} row={row} title={title} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </main>
  );
}
