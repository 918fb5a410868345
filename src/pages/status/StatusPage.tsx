/** Will it be made? The answer, what would change it, and the dated record that it rests on. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { DateText } from '~/components/DateText';
import { Head } from '~/components/Head';
import { LastWord } from '~/components/LastWord';
import { useReader } from '~/components/ReaderContext';
import { RecordChart } from '~/components/RecordChart';
import { PageFoot } from '~/components/PageFoot';
import { useSite } from '~/components/SiteContext';
import { SiteLink } from '~/components/SiteLink';
import { TimelineEntry } from '~/components/TimelineEntry';
import { statusQuery } from '~/data/queries';
import { monthsOfRecord } from '~/domain/months';
import { answerPath, answersPath, statusPath, timelinePath } from '~/domain/paths';
import { safePart, sortTimeline } from '~/domain/timelineList';
import { usePageView } from '../usePageView';
import { Months } from './Months';

export const queries = () => [statusQuery()];

export function Component() {
  const { data: file } = useSuspenseQuery(statusQuery());
  const { epoch } = useReader();
  const { checked } = useSite();
  const { answer } = file;
  const record = sortTimeline(usePageView(statusQuery(), [file.entries]).see(file.entries), { dir: 'desc' });
  const latest = record[0];
  // The answer was written later, and so was what would change it.
  const isThen = epoch < answer.checked;
  return (
    <main id="main" data-page="status">
      <Head title="Will it be made?" description={answer.summary} path={statusPath()} />
      <h1>Will it be made?</h1>
      <div className="sheet status-sheet">
        <div>
          {isThen ? (
            <LastWord seen={latest} />
          ) : (
            <>
              <p className="status-answer">{answer.summary}</p>
              <p className="checked">
                Checked on <DateText date={answer.checked} />
                {latest && (
                  <>
                    ; last on record:{' '}
                    <DateText date={safePart(latest).date} precision={safePart(latest).datePrecision} />
                  </>
                )}
              </p>
            </>
          )}
          <p className="acts">
            <SiteLink to={answerPath(answer.id)} className="button-main">
              The full answer
            </SiteLink>
            <SiteLink to={answersPath()} className="button">
              All answers
            </SiteLink>
          </p>
        </div>
        {!isThen && file.wouldChange.length > 0 && (
          <section className="margin" aria-labelledby="change">
            <h2 id="change">What would change this</h2>
            <ul className="change">
              {file.wouldChange.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <RecordChart record={file.record} epoch={epoch} />
      <section className="blk" aria-labelledby="record">
        <div className="sec">
          <h2 id="record">The record, newest first</h2>
          <SiteLink to={timelinePath()}>The whole timeline</SiteLink>
        </div>
        <div className="tl">
          <ol>
            {record.map((seen) => (
              <TimelineEntry key={seen.open ? seen.fact.id : seen.stub.id} seen={seen} />
            ))}
          </ol>
        </div>
      </section>
      <Months months={monthsOfRecord(file.record, checked).filter((month) => month <= epoch.slice(0, 7))} />
      <PageFoot checked={answer.checked} dataPath="/data/status.json" />
    </main>
  );
}
