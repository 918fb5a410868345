/** Everything that was said and that happened, on one dated axis. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
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
import { timelinePath } from '~/domain/paths';
import { groupByYear, sortTimeline, TIMELINE_LIST, TIMELINE_RULES } from '~/domain/timelineList';
import { Segmented } from '~/ui/Segmented';
import { usePageView } from '../usePageView';
import { useListState } from '../useListState';
import { AbsentNote } from './AbsentNote';
import { Axis } from './Axis';
import { findLapses } from './findLapses';
import { PaperHead } from './PaperHead';
import { Signs } from './Signs';
import { TakeTimeline } from './TakeTimeline';
import { timelineFacets } from './timelineFacets';
import { useLinkedEntry } from './useLinkedEntry';
import { Years } from './Years';

const ORDERS: readonly { value: Direction; label: string }[] = [
  { value: 'desc', label: 'Newest first' },
  { value: 'asc', label: 'Oldest first' },
];

export const queries = () => [timelineQuery()];

export function Component() {
  const { data: file } = useSuspenseQuery(timelineQuery());
  const { subject } = useSite();
  const all = usePageView(timelineQuery(), [file.entries]).see(file.entries);
  const { state, items, total, counts, ignored, loosenings, change } = useListState(TIMELINE_LIST, TIMELINE_RULES, all);
  const facets = timelineFacets(file, all);
  const entries = sortTimeline(items, state);
  const linked = useLinkedEntry(items, all, file.entries);
  const shown = sortTimeline(withLinked(items, all, linked), state);
  const years = groupByYear(shown);
  // Between filtered entries there is no silence, only what the filter left out.
  const lapses = items.length === total ? findLapses(entries) : new Map<string, number>();
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
          <ListFilters
            state={state}
            counts={counts}
            change={change}
            facets={facets}
            findLabel="Find words, names, outlets"
            shown={items.length}
          />
        </div>
        <div className="tl-main">
          <ListCount
            shown={items.length}
            total={total}
            noun="entries"
            ignored={ignored}
            after={
              <Segmented
                legend="Order"
                options={ORDERS}
                value={state.dir}
                onChange={(dir) => change({ ...state, dir }, 'push')}
              />
            }
          />
          <ListChips state={state} facets={facets} change={change} />
          <AbsentNote linked={linked} />
          <PaperHead entries={entries} total={total} />
          {years.length > 1 && <Years years={years.map(({ year }) => year)} />}
          {items.length === 0 ? (
            <EmptyResult state={state} change={change} loosenings={loosenings} facets={facets} noun="entries" />
          ) : (
            <>
              <Signs />
              <TakeTimeline entries={entries} licence={file.licence} />
            </>
          )}
          {shown.length > 0 && <Axis years={years} lapses={lapses} linked={linked} />}
        </div>
      </div>
      <PageFoot checked={null} dataPath="/data/timeline.json" />
    </main>
  );
}
