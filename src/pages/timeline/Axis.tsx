/** The axis itself: years and months that stick, a list for each month, silences drawn between its entries; of a long one the first, and more as the reader goes on. */
import '~/styles/timeline-axis.css';
import { Fragment, memo, useLayoutEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import { useSite } from '~/components/SiteContext';
import { TimelineEntry } from '~/components/TimelineEntry';
import { formatDate } from '~/domain/dates';
import type { LinkedEntry } from '~/domain/entryLink';
import { isLong } from '~/domain/longList';
import { timelinePath } from '~/domain/paths';
import { groupByMonth, idOf, safePart, type SeenEntry } from '~/domain/timelineList';
import { Button } from '~/ui/Button';
import { arriveRows } from '../moveRows';
import { useGrowing } from '../useGrowing';
import { LeftOutNote } from './LeftOutNote';
import { monthId, yearId } from './places';
import { useEntryWalk } from './useEntryWalk';

interface AxisProps {
  /** In the order of the axis. */
  readonly entries: readonly SeenEntry[];
  /** Id of the entry after which a silence stands → its months. */
  readonly lapses: ReadonlyMap<string, number>;
  /** What the entries answer to: a long axis begins anew when it changes. */
  readonly question: unknown;
  /** The entry to which the address leads. */
  readonly linked: LinkedEntry | null;
}

const Entry = memo(TimelineEntry);

export const Axis = memo(function Axis({ entries, lapses, question, linked }: AxisProps) {
  const { origin, basename } = useSite();
  const { hash } = useLocation();
  const { limit, end, more } = useGrowing(entries.length, question, placeOf(entries, hash.slice(1)) + 1);
  const years = useMemo(() => groupByMonth(entries.slice(0, limit)), [entries, limit]);
  const ids = useMemo(() => entries.slice(0, limit).map(idOf), [entries, limit]);
  const { stop, on, onFollow } = useEntryWalk(ids);
  useLayoutEffect(() => arriveRows('[data-entry]'));
  return (
    // What is inside keeps its own place in the order of Tab.
    <div className={isLong(entries) ? 'tl tl-axis is-long' : 'tl tl-axis'} role="presentation" {...on}>
      {years.map(({ year, months }) => (
        <section key={year} id={yearId(year)} aria-labelledby={`${yearId(year)}-name`}>
          <h2 id={`${yearId(year)}-name`} tabIndex={-1}>
            {year}
          </h2>
          {months.map((group) => (
            <div key={group.month} id={monthId(group.month)} className="tl-month">
              <h3 id={`${monthId(group.month)}-name`} tabIndex={-1}>
                <MonthName month={group.month} />
              </h3>
              <ol aria-labelledby={`${monthId(group.month)}-name`}>
                {group.entries.map((seen) => {
                  const id = idOf(seen);
                  const silent = lapses.get(id);
                  const isLinked = id === linked?.id;
                  return (
                    <Fragment key={id}>
                      <Entry
                        seen={seen}
                        isStop={id === stop}
                        onFollow={onFollow}
                        isCurrent={isLinked}
                        url={`${origin}${basename}${timelinePath()}#${id}`}
                      >
                        {isLinked && linked.is === 'left-out' && <LeftOutNote id={id} />}
                      </Entry>
                      {silent !== undefined && <Lapse months={silent} />}
                    </Fragment>
                  );
                })}
              </ol>
            </div>
          ))}
        </section>
      ))}
      {limit < entries.length && (
        <p ref={end} className="board-end">
          <Button onClick={more}>Show more of {entries.length} entries</Button>
        </p>
      )}
    </div>
  );
});

/** Place of the entry that an anchor leads to, itself or as the first of its month or year; -1 for none. */
function placeOf(entries: readonly SeenEntry[], anchor: string): number {
  if (anchor === '') return -1;
  return entries.findIndex((entry) => {
    const { date } = safePart(entry);
    return idOf(entry) === anchor || monthId(date.slice(0, 7)) === anchor || yearId(date.slice(0, 4)) === anchor;
  });
}

/** "April", and the year for those who hear it; a year without its month says so. */
function MonthName({ month }: { readonly month: string }) {
  if (month.length === 4) return <>month not known</>;
  const [name] = formatDate(month).split(' ');
  return (
    <>
      {name} <span className="visually-hidden">{month.slice(0, 4)}</span>
    </>
  );
}

/** Height of a month of silence. */
const MONTH = 8;

function Lapse({ months }: { readonly months: number }) {
  return (
    <li className="lapse">
      <span className="ax">
        <svg className="lapse-svg" height={months * MONTH} aria-hidden="true" />
      </span>
      <span>{months} months with nothing on record</span>
    </li>
  );
}
