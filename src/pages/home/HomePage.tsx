/** The answer, what would change it, how far you have watched, and the ways into everything. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Head } from '~/components/Head';
import { useReader } from '~/components/ReaderContext';
import { RecordChart } from '~/components/RecordChart';
import { useSite } from '~/components/SiteContext';
import { answersQuery, boardQuery, platesQuery, statusQuery } from '~/data/queries';
import { useSealed } from '~/data/useSealed';
import { scoreRows, sortBoard } from '~/domain/boardList';
import { homePath } from '~/domain/paths';
import { sortTimeline } from '~/domain/timelineList';
import { Recent } from '../Recent';
import { usePageView } from '../usePageView';
import { HomeAnswer } from './HomeAnswer';
import { HomeBoard } from './HomeBoard';
import { HomeCharacters } from './HomeCharacters';
import { HomeHorizon } from './HomeHorizon';
import { HomeLinks } from './HomeLinks';
import { findQuoteOfRecord } from './findQuoteOfRecord';
import { HomeQuote } from './HomeQuote';
import { HomeThen } from './HomeThen';
import { LatestStatements } from './LatestStatements';

export const queries = () => [answersQuery(), statusQuery(), boardQuery(), platesQuery()];

export function Component() {
  const {
    data: { rows: answers },
  } = useSuspenseQuery(answersQuery());
  const { data: status } = useSuspenseQuery(statusQuery());
  const {
    data: { rows },
  } = useSuspenseQuery(boardQuery());
  const {
    data: { rows: plates },
  } = useSuspenseQuery(platesQuery());
  const site = useSite();
  const { horizon, epoch } = useReader();
  const stubs = useMemo(() => rows.flatMap(({ masked }) => masked), [rows]);
  const sealed = useSealed(boardQuery(), stubs, horizon);
  const board = useMemo(
    () => sortBoard(scoreRows(rows, horizon, epoch, sealed), { sort: 'evidence', dir: 'desc' }),
    [rows, horizon, epoch, sealed],
  );
  const entries = sortTimeline(usePageView(statusQuery(), [status.entries]).see(status.entries), {
    dir: 'desc',
  }).flatMap((entry) => (entry.open ? [entry.fact] : []));
  const latest = entries.filter(({ kind }) => kind !== 'quote').slice(0, 3);
  const quote = findQuoteOfRecord(entries);
  const answer = answers[0] ?? status.answer;

  return (
    <main id="main" data-page="home">
      <Head title={`Is ${site.subject} happening?`} description={answer.summary} path={homePath()} type="website" />
      {epoch < answer.checked ? (
        <HomeThen question={answer.name} entry={entries[0]} />
      ) : (
        <HomeAnswer answer={answer} wouldChange={status.wouldChange} latest={latest[0]} />
      )}
      <RecordChart record={status.record} epoch={epoch} />
      <HomeHorizon />
      <div className="two">
        <div>
          <LatestStatements entries={latest} />
          {quote && <HomeQuote quote={quote} />}
        </div>
        <HomeBoard rows={board.slice(0, 5)} total={board.length} hasMore={board.some(({ hasMore }) => hasMore)} />
      </div>
      <HomeCharacters rows={plates} />
      <Recent />
      <HomeLinks answers={answers.slice(1)} />
    </main>
  );
}
