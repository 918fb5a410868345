/** Many ballots counted together, in the browser: links are pasted in, who leads comes out. */
import '~/styles/pages.css';
import '~/styles/ballot-pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { Head } from '~/components/Head';
import { useReader } from '~/components/ReaderContext';
import { ballotQuery } from '~/data/queries';
import { MAX_PASTED, readBallotLines, tallyPosts, tallyRanks } from '~/domain/ballotTally';
import { ballotPath, boardPath, tallyPath } from '~/domain/paths';
import { formatTally } from '~/domain/tallyText';
import { Button } from '~/ui/Button';
import { SettledStatus } from '~/ui/SettledStatus';
import { useCopy } from '../useCopy';
import { BadLines } from './BadLines';
import { PostTable } from './PostTable';
import { RankTable } from './RankTable';

export const queries = () => [ballotQuery()];

export function Component() {
  const { posts, crew } = useSuspenseQuery(ballotQuery()).data;
  const { isHydrated } = useReader();
  const { copy, toast } = useCopy();
  const [typed, setTyped] = useState('');
  const [isOnce, setOnce] = useState(false);
  const pasted = useDeferredValue(typed);
  const { ballots, bad, repeats } = useMemo(() => readBallotLines(pasted, isOnce), [pasted, isOnce]);
  const names = useMemo(() => new Map(crew.map(({ pick, name }) => [pick, name])), [crew]);
  const labels = useMemo(() => new Map(posts.map(({ key, label }) => [key, label])), [posts]);
  const filled = useMemo(() => tallyPosts(ballots, [...labels.keys()]).filter(({ of }) => of > 0), [ballots, labels]);
  const ranked = useMemo(() => tallyRanks(ballots), [ballots]);
  const words = { names, labels };
  const count = ballots.length === 1 ? '1 ballot' : `${ballots.length} ballots`;
  return (
    <main id="main" data-page="tally" className="tally">
      <Head
        title="Count ballots"
        description="Paste the links of several crew ballots and see who leads for each post and in the ranking; counted in the browser, kept nowhere."
        path={tallyPath()}
        crumbs={[
          { name: 'Board', path: boardPath() },
          { name: 'Crew ballot', path: ballotPath() },
        ]}
        type="website"
      />
      <div className="head">
        <div>
          <h1>Count ballots together</h1>
          <p>
            Paste the links that people have sent you, one on a line; what else stands on the line does not matter. They
            are counted here in your browser, sent nowhere and kept nowhere.
          </p>
        </div>
      </div>
      <noscript>
        <p className="lead">Counting needs scripts, which this browser does not run.</p>
      </noscript>
      <label className="paste">
        <span className="label">Links of ballots, one on a line</span>
        <textarea
          rows={8}
          spellCheck={false}
          autoComplete="off"
          disabled={!isHydrated}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {repeats > 0 && (
        <label className="tick">
          <input type="checkbox" checked={isOnce} onChange={(event) => setOnce(event.target.checked)} />
          Count equal ballots once: {repeats === 1 ? '1 line repeats' : `${repeats} lines repeat`} an earlier one
        </label>
      )}
      {typed.length > MAX_PASTED && <p role="alert">That is more than can be counted at once; the end is left out.</p>}
      {pasted.trim() === '' ? (
        <p className="quiet">Nothing to count yet.</p>
      ) : (
        <>
          <p className="count" aria-hidden="true">
            {count} counted{bad.length > 0 && `, ${bad.length} of the lines left out`}
          </p>
          <BadLines bad={bad} />
          {filled.length > 0 && <PostTable tallies={filled} {...words} />}
          {ranked.length > 0 && <RankTable tallies={ranked} names={names} />}
          {ballots.length > 0 && (
            <p className="acts">
              <Button
                onClick={() => copy(formatTally({ count: ballots.length, filled, ranked, ...words }), 'Result copied.')}
              >
                Copy as text
              </Button>
            </p>
          )}
        </>
      )}
      <SettledStatus text={pasted.trim() === '' ? '' : `${count} counted, ${bad.length} lines left out.`} />
      {toast}
    </main>
  );
}
