/** "Who would be in it?": every case, weighed from what this reader may see, on any day, against any earlier one. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useCallback, useMemo } from 'react';
import { AlsoOn } from '~/components/AlsoOn';
import { EmptyResult } from '~/components/EmptyResult';
import { Head } from '~/components/Head';
import { ListChips } from '~/components/ListChips';
import { ListCount } from '~/components/ListCount';
import { ListFilters } from '~/components/ListFilters';
import { SiteLink } from '~/components/SiteLink';
import { useSite } from '~/components/SiteContext';
import { StatusFrame } from '~/components/StatusFrame';
import { answersQuery, boardQuery } from '~/data/queries';
import { curveScale } from '~/domain/boardCurve';
import { BOARD_LIST, BOARD_RULES } from '~/domain/boardFilter';
import { sortBoard } from '~/domain/boardList';
import { moveBoard } from '~/domain/boardMoves';
import { ballotPath, boardPath, methodPath, timelinePath } from '~/domain/paths';
import { TakeAlong } from '../TakeAlong';
import { useFollowing } from '../useFollowing';
import { useListState } from '../useListState';
import { boardFacets } from './boardFacets';
import { BoardKey } from './BoardKey';
import { BoardRows } from './BoardRows';
import { BoardTools } from './BoardTools';
import { MovedList } from './MovedList';
import { SortControl } from './SortControl';
import { useBoardRows } from './useBoardRows';
import { useBoardTime } from './useBoardTime';
import { useFromDay } from './useFromDay';
import { useMissed } from './useMissed';
import { ViewSwitch } from './ViewSwitch';

export const queries = () => [boardQuery(), answersQuery()];

const Filters = memo(ListFilters);
const Moved = memo(MovedList);

export function Component() {
  const {
    data: {
      rows: [answer],
    },
  } = useSuspenseQuery(answersQuery());
  const site = useSite();
  const time = useBoardTime();
  const from = useFromDay(time.day);
  const { file, scored, shownDay } = useBoardRows(time.day);
  const missed = useMissed(scored, shownDay);
  const list = useListState(BOARD_LIST, BOARD_RULES, scored, true);
  const { state, items, change } = list;
  const { sort, dir } = list.asked;
  const facets = useMemo(() => boardFacets(site, file.rows), [site, file]);
  const shown = useMemo(() => sortBoard(items, { sort, dir }), [items, sort, dir]);
  const moves = useMemo(
    () => (from.day === null || from.day >= shownDay ? null : moveBoard(shown, from.day, shownDay)),
    [shown, from.day, shownDay],
  );
  const scale = useMemo(() => curveScale(site.since, site.checked, shownDay), [site, shownDay]);
  // The figures beside the filters, and the list of what moved, follow a moment after the rows.
  const counts = useFollowing(list.counts);
  const settledMoves = useFollowing(moves);
  const { choose } = from;
  const clear = useCallback(() => choose(null), [choose]);
  const hasMore = shown.some((row) => row.hasMore);

  return (
    <main id="main" data-page="board">
      <Head
        title="Who would be in it?"
        description={`Who would be in ${site.subject}, if it were made? Every character by the weight of dated, graded evidence, for and against.`}
        path={boardPath()}
        type="website"
        saysDay={false}
      />
      <div className="head">
        <div>
          <h1>Who would be in it?</h1>
          <p>
            If it were ever made. Each bar is a weight of dated, graded evidence, not a probability and not a vote.{' '}
            <SiteLink to={methodPath()}>How it is weighed</SiteLink>{' '}
            <SiteLink to={ballotPath()}>Your own crew</SiteLink>
          </p>
          {answer && <StatusFrame answer={answer} />}
        </div>
        <ViewSwitch state={state} change={change} />
      </div>
      <BoardTools time={time} from={from} missed={missed} />
      <div className="sheet board-sheet">
        <Filters
          state={state}
          counts={counts}
          change={change}
          facets={facets}
          findLabel="Find a name"
          shown={shown.length}
        />
        <div>
          {moves && <Moved moves={settledMoves ?? moves} onClear={clear} />}
          <ListCount
            shown={shown.length}
            total={list.total}
            noun="cases"
            ignored={list.ignored}
            after={<SortControl state={state} change={change} />}
          />
          <ListChips state={state} shown={list.asked} facets={facets} change={change} />
          <AlsoOn name="timeline" path={timelinePath()} ids={list.asked.facets.get('mentions') ?? []} />
          {shown.length === 0 ? (
            <EmptyResult state={state} change={change} loosenings={list.loosenings} facets={facets} noun="cases" />
          ) : (
            <BoardRows rows={shown} state={list.asked} moves={moves} scale={scale} />
          )}
          {hasMore && <p className="quiet board-more">Some cases hold more than you have seen.</p>}
          <TakeAlong
            formats={['CSV', 'JSON']}
            load={async () => {
              const { makeBoardFile } = await import('~/domain/boardExport');
              return (format) =>
                makeBoardFile(format, {
                  rows: shown,
                  moves,
                  epoch: shownDay,
                  view: state.view,
                  site: site.name,
                  origin: site.origin + site.basename,
                  licence: file.licence,
                });
            }}
          />
          <BoardKey />
        </div>
      </div>
    </main>
  );
}
