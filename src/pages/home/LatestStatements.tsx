/** The newest statements and events that bear on whether it will be made. */
import { DateText } from '~/components/DateText';
import { RichText } from '~/components/RichText';
import { OutletLink } from '~/components/OutletLink';
import { SiteLink } from '~/components/SiteLink';
import { formatDate } from '~/domain/dates';
import { timelinePath } from '~/domain/paths';
import type { TimelineEntry } from '~/domain/timeline';

export function LatestStatements({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <section aria-labelledby="latest">
      <div className="sec">
        <h2 id="latest">Latest statements</h2>
        <SiteLink to={timelinePath()}>Timeline</SiteLink>
      </div>
      <ul className="said home-said">
        {entries.map((entry) => (
          <li key={entry.id} data-entry={entry.id} data-kind={entry.kind}>
            <span className="mono quiet">
              <DateText date={entry.date} precision={entry.datePrecision} />
            </span>
            <div>
              {entry.rich.map((paragraph, index) => (
                <p key={index}>
                  <RichText rich={paragraph} />
                </p>
              ))}
              <p className="src">
                {entry.who} · <OutletLink outlet={entry.outlet} /> ·{' '}
                <SiteLink to={entry.sourcePath}>
                  the source
                  <span className="visually-hidden">
                    {' '}
                    ({entry.who}, {formatDate(entry.date, entry.datePrecision)})
                  </span>
                </SiteLink>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
