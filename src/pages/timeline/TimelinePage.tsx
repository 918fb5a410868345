/** Everything that was said and that happened, on one dated axis. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { AlsoOn } from '~/components/AlsoOn';
import { Head } from '~/components/Head';
import { EmptyResult } from '~/components/EmptyResult';
import { ListChips } from '~/components/ListChips';
import { ListCount } from '~/components/ListCount';
import { ListFilters } from '~/components/ListFilters';
import { PageFoot } from '~/components/PageFoot';
import { useSite } from '~/components/SiteContext';
import { timelineQuery } from '~/data/queries';
import { withLinked } from '~/domain/entryLink';
import type { Direction } from '~/domain/listSpec';
import { boardPath, timelinePath } from '~/domain/paths';
import { sortTimeline, TIMELINE_LIST, TIMELINE_RULES } from '~/domain/timelineList';
import { Segmented } from '~/ui/Segmented';
import { usePageView } from '../usePageView';
import { useFollowing } from '../useFollowing';
import { useListState } from '../useListState';
import { AbsentNote } from './AbsentNote';
import { Axis } from './Axis';
import { DateRange } from './DateRange';
import { Density } from './Density';
import { findLapses } from './findLapses';
import { PaperHead } from './PaperHead';
import { Signs } from './Signs';
import { TakeTimeline } from './TakeTimeline';
import { charactersOf, dateFacets, timelineFacets } from './timelineFacets';
import { useLinkedEntry } from './useLinkedEntry';

const ORDERS: readonly { value: Direction; label: string }[] = [
  { value: 'desc', label: 'Newest first' },
  { value: 'asc', label: 'Oldest first' },
];

const Filters = memo(ListFilters);
const NO_LAPSES: ReadonlyMap<string, number> = new Map();

export const queries = () => [timelineQuery()];

export function Component() {
  const { data: file } = useSuspenseQuery(timelineQuery());
  const { subject } = useSite();
  const { see } = usePageView(timelineQuery(), [file.entries]);
  const all = useMemo(() => see(file.entries), [see, file]);
  const list = useListState(TIMELINE_LIST, TIMELINE_RULES, all, true);
  const { state, asked, items, total, loosenings, change } = list;
  const { dir } = asked;
  const facets = useMemo(() => timelineFacets(file, all), [file, all]);
  const chosen = [...dateFacets(asked), ...facets];
  const entries = useMemo(() => sortTimeline(items, { dir }), [items, dir]);
  const linked = useLinkedEntry(items, all, file.entries);
  const shown = useMemo(
    () => (linked?.is === 'left-out' ? sortTimeline(withLinked(items, all, linked), { dir }) : entries),
    [linked, items, all, dir, entries],
  );
  // Between filtered entries there is no silence, only what the filter left out.
  const lapses = useMemo(() => (entries.length === total ? findLapses(entries) : NO_LAPSES), [entries, total]);
  const dates = useMemo(() => <DateRange state={state} change={change} />, [state, change]);
  // The figures beside the filters follow a moment after the entries.
  const counts = useFollowing(list.counts);
  return (
    <main id="main" data-page="timeline">
      <Head
        title="Who said what, and when"
        description={`Quotations, statements and events about ${subject} on one dated axis, each with who said it and where it was read.`}
        path={timelinePath()}
        type="website"
      />
      <div className="head">
        <div>
          <h1>Who said what, and when</h1>
          <p>
            Quotations, statements and events on one axis. Where nothing happened, the ruler shows it: one tick is one
            month.
          </p>
        </div>
      </div>
      <div className="sheet tl-sheet">
        <div className="margin">
          <Filters
            state={state}
            counts={counts}
            change={change}
            facets={facets}
            findLabel="Find words, names, outlets"
            shown={items.length}
            before={dates}
          />
        </div>
        <div className="tl-main">
          <ListCount
            shown={items.length}
            total={total}
            noun="entries"
            ignored={list.ignored}
            after={
              <Segmented
                legend="Order"
                options={ORDERS}
                value={state.dir}
                onChange={(next) => change({ ...state, dir: next }, 'push')}
              />
            }
          />
          <ListChips state={state} shown={asked} facets={chosen} change={change} />
          <AlsoOn name="board" path={boardPath()} ids={charactersOf(asked, file)} />
          <AbsentNote linked={linked} />
          <PaperHead entries={entries} total={total} />
          {items.length > 1 && <Density entries={items} dir={dir} />}
          {items.length === 0 ? (
            <EmptyResult state={state} change={change} loosenings={loosenings} facets={chosen} noun="entries" />
          ) : (
            <>
              <Signs />
              <TakeTimeline entries={entries} licence={file.licence} />
            </>
          )}
          {shown.length > 0 && <Axis entries={shown} lapses={lapses} question={asked} linked={linked} />}
        </div>
      </div>
      <PageFoot checked={null} dataPath="/data/timeline.json" />
    </main>
  );
}
