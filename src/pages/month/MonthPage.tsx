/** One month of the record, and how things stood at its end. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { DateText } from '~/components/DateText';
import { Head } from '~/components/Head';
import { LastWord } from '~/components/LastWord';
import { PageFoot } from '~/components/PageFoot';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { useSite } from '~/components/SiteContext';
import { TimelineEntry } from '~/components/TimelineEntry';
import type { PathParams } from '~/data/PageModule';
import { monthQuery, slugParam } from '~/data/queries';
import { withAsOf } from '~/domain/asOf';
import { formatDate } from '~/domain/dates';
import { boardPath, statusMonthPath, statusPath } from '~/domain/paths';
import { usePageView } from '../usePageView';
import { MonthTurn } from './MonthTurn';

export const queries = (params: PathParams) => [monthQuery(slugParam(params.month))];

export function Component() {
  const query = monthQuery(slugParam(useParams().month));
  const { data: file } = useSuspenseQuery(query);
  const { subject } = useSite();
  const { epoch } = useReader();
  const { see } = usePageView(query, [file.before, file.entries]);
  const { end, month } = file;
  const name = formatDate(month);
  const entries = see(file.entries);
  const standing = [...see(file.before), ...entries].find(
    (seen) => (seen.open ? seen.fact : seen.stub).id === file.standing,
  );
  const isWhole = end <= epoch;
  return (
    <main id="main" data-page="month">
      <Head
        title={`The record of ${name}`}
        description={`What was said about ${subject} and what happened in ${name}, day by day, and how things stood at its end.`}
        path={statusMonthPath(month)}
        crumbs={[{ name: 'Will it be made?', path: statusPath() }]}
      />
      <h1>{name}</h1>
      <p className="lead">
        {nameCount(entries.length)} of this month {entries.length === 1 ? 'is' : 'are'} on record
        {isWhole && `, ${file.total} by its end`}.
      </p>
      {isWhole && (
        <section aria-labelledby="standing">
          <h2 id="standing" className="visually-hidden">
            How things stood
          </h2>
          <p className="checked">
            As it stood on <DateText date={end} />
          </p>
          <LastWord seen={standing} />
          <p className="acts">
            <SiteLink to={withAsOf(boardPath(), end)} className="button">
              The board on that day
            </SiteLink>
            <SiteLink to={withAsOf(statusPath(), end)} className="button">
              The status on that day
            </SiteLink>
          </p>
        </section>
      )}
      {entries.length > 0 && (
        <section className="blk" aria-labelledby="record">
          <div className="sec">
            <h2 id="record">The record of the month</h2>
          </div>
          <div className="tl">
            <ol>
              {entries.map((seen) => (
                <TimelineEntry key={seen.open ? seen.fact.id : seen.stub.id} seen={seen} />
              ))}
            </ol>
          </div>
        </section>
      )}
      <MonthTurn previous={file.previous} next={file.next} />
      <PageFoot checked={null} dataPath={file.dataPath} />
    </main>
  );
}

function nameCount(count: number): string {
  if (count === 0) return 'No statements and events';
  return count === 1 ? 'One statement or event' : `${count} statements and events`;
}
