/** "Who would be in it?": every case, weighed from what this reader may see. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Head } from '~/components/Head';
import { EmptyResult } from '~/components/EmptyResult';
import { ListChips } from '~/components/ListChips';
import { ListCount } from '~/components/ListCount';
import { ListFilters } from '~/components/ListFilters';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { useSite } from '~/components/SiteContext';
import { boardQuery } from '~/data/queries';
import { useSealed } from '~/data/useSealed';
import { BOARD_LIST, BOARD_RULES } from '~/domain/boardFilter';
import { scoreRows, sortBoard } from '~/domain/boardList';
import { boardPath, methodPath } from '~/domain/paths';
import { useListState } from '../useListState';
import { BoardCards } from './BoardCards';
import { boardFacets } from './boardFacets';
import { BoardKey } from './BoardKey';
import { BoardTable } from './BoardTable';
import { BoardTiers } from './BoardTiers';
import { SortControl } from './SortControl';
import { ViewSwitch } from './ViewSwitch';

export const queries = () => [boardQuery()];

export function Component() {
  const {
    data: { rows },
  } = useSuspenseQuery(boardQuery());
  const site = useSite();
  const { horizon, epoch } = useReader();
  const stubs = useMemo(() => rows.flatMap(({ masked }) => masked), [rows]);
  const sealed = useSealed(boardQuery(), stubs, horizon);
  const scored = useMemo(() => scoreRows(rows, horizon, epoch, sealed), [rows, horizon, epoch, sealed]);
  const list = useListState(BOARD_LIST, BOARD_RULES, scored);
  const { state, change } = list;
  const facets = useMemo(() => boardFacets(site, rows), [site, rows]);
  const shown = sortBoard(list.items, state);
  const hasMore = shown.some((row) => row.hasMore);

  return (
    <main id="main" data-page="board">
      <Head
        title="Who would be in it?"
        description={`Who would be in ${site.subject}, if it were made? Every character by the weight of dated, graded evidence, for and against.`}
        path={boardPath()}
        type="website"
      />
      <div className="head">
        <div>
          <h1>Who would be in it?</h1>
          <p>
            If it were ever made. Each bar is a weight of dated, graded evidence, not a probability and not a vote.{' '}
            <SiteLink to={methodPath()}>How it is weighed</SiteLink>
          </p>
        </div>
        <ViewSwitch state={state} change={change} />
      </div>
      <div className="sheet board-sheet">
        <ListFilters
          state={state}
          counts={list.counts}
          change={change}
          facets={facets}
          findLabel="Find a name"
          shown={shown.length}
        />
        <div>
          <ListCount
            shown={shown.length}
            total={list.total}
            noun="cases"
            ignored={list.ignored}
            after={<SortControl state={state} change={change} />}
          />
          <ListChips state={state} facets={facets} change={change} />
          {shown.length === 0 && (
            <EmptyResult state={state} change={change} loosenings={list.loosenings} facets={facets} noun="cases" />
          )}
          {shown.length > 0 && state.view === 'table' && <BoardTable rows={shown} sort={state.sort} dir={state.dir} />}
          {shown.length > 0 && state.view === 'cards' && <BoardCards rows={shown} />}
          {shown.length > 0 && state.view === 'tiers' && <BoardTiers rows={shown} />}
          {hasMore && <p className="quiet board-more">Some cases hold more than you have seen.</p>}
          <BoardKey />
        </div>
      </div>
    </main>
  );
}
