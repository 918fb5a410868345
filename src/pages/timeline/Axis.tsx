/** The axis itself: a list for each year, silences drawn between its entries. */
import { Fragment } from 'react';
import { TimelineEntry } from '~/components/TimelineEntry';
import type { YearGroup } from '~/domain/timelineList';

interface AxisProps {
  readonly years: readonly YearGroup[];
  /** Id of the entry that a silence stands before → its months. */
  readonly lapses: ReadonlyMap<string, number>;
}

/** Height of a month of silence. */
const MONTH = 8;

export function Axis({ years, lapses }: AxisProps) {
  return (
    <div className="tl">
      {years.map(({ year, entries }) => (
        <section key={year} aria-labelledby={`y${year}`}>
          <h2 id={`y${year}`} tabIndex={-1}>
            {year}
          </h2>
          <ol>
            {entries.map((seen) => {
              const { id } = seen.open ? seen.fact : seen.stub;
              const months = lapses.get(id);
              return (
                <Fragment key={id}>
                  {months !== undefined && <Lapse months={months} />}
                  <TimelineEntry seen={seen} />
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
