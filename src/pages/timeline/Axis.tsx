/** The axis itself: a list for each year, silences drawn between its entries. */
import { Fragment } from 'react';
import { useSite } from '~/components/SiteContext';
import { TimelineEntry } from '~/components/TimelineEntry';
import type { LinkedEntry } from '~/domain/entryLink';
import { timelinePath } from '~/domain/paths';
import { idOf, type YearGroup } from '~/domain/timelineList';
import { LeftOutNote } from './LeftOutNote';
import { useEntryWalk } from './useEntryWalk';

interface AxisProps {
  readonly years: readonly YearGroup[];
  /** Id of the entry that a silence stands before → its months. */
  readonly lapses: ReadonlyMap<string, number>;
  /** The entry to which the address leads. */
  readonly linked: LinkedEntry | null;
}

/** Height of a month of silence. */
const MONTH = 8;

export function Axis({ years, lapses, linked }: AxisProps) {
  const { origin, basename } = useSite();
  const { stop, on, onFollow } = useEntryWalk(years.flatMap(({ entries }) => entries.map(idOf)));
  return (
    // What is inside keeps its own place in the order of Tab.
    <div className="tl" role="presentation" {...on}>
      {years.map(({ year, entries }) => (
        <section key={year} aria-labelledby={`y${year}`}>
          <h2 id={`y${year}`} tabIndex={-1}>
            {year}
          </h2>
          <ol>
            {entries.map((seen) => {
              const id = idOf(seen);
              const isLinked = id === linked?.id;
              const months = lapses.get(id);
              return (
                <Fragment key={id}>
                  {months !== undefined && <Lapse months={months} />}
                  <TimelineEntry
                    seen={seen}
                    isStop={id === stop}
                    onFollow={onFollow}
                    isCurrent={isLinked}
                    url={`${origin}${basename}${timelinePath()}#${id}`}
                  >
                    {isLinked && linked.is === 'left-out' && <LeftOutNote id={id} />}
                  </TimelineEntry>
                </Fragment>
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}

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
