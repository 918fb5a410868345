/** The crew ballot: characters on posts, or ranked. The ballot is a link; a friend's stands beside one's own. */
import '~/styles/pages.css';
import '~/styles/ballot-pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Head } from '~/components/Head';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { useSite } from '~/components/SiteContext';
import { ballotQuery } from '~/data/queries';
import { EMPTY_BALLOT, type Pick } from '~/domain/ballot';
import { formatBallotHash } from '~/domain/ballotCode';
import { ballotPath, boardPath } from '~/domain/paths';
import { Segmented } from '~/ui/Segmented';
import { SettledStatus } from '~/ui/SettledStatus';
import { useCopy } from '../useCopy';
import { BallotActs } from './BallotActs';
import { BallotHints } from './BallotHints';
import { BallotNotice } from './BallotNotice';
import { ballotSheet } from './ballotSheet';
import { CrewDialog } from './CrewDialog';
import { formatPlace, hasUnknown, nameOf, postName } from './crewNames';
import { PersonMark } from './PersonMark';
import { PostList } from './PostList';
import { Rankings } from './Rankings';
import { Roster } from './Roster';
import { useBallot } from './useBallot';
import { useBallotEdits } from './useBallotEdits';
import { BALLOT_VIEWS, useBallotView } from './useBallotView';
import { useDrag } from './useDrag';

export const queries = () => [ballotQuery()];

/** For what somebody is being chosen: a post by its key, or the end of the ranking. */
const RANK = 'rank';

export function Component() {
  const { posts, crew: people } = useSuspenseQuery(ballotQuery()).data;
  const { name: site, subject, basename } = useSite();
  const { isHydrated } = useReader();
  const { own, theirs, refused, isLasting, change, undo, close } = useBallot(isHydrated);
  const { copy, say, toast } = useCopy();
  const crew = useMemo(() => new Map(people.map((person) => [person.pick, person])), [people]);
  const [view, setView] = useBallotView(isHydrated, posts.length > 0, theirs !== null && theirs.posts.size === 0);
  const { told, tell, place, clear, rank, unrank, drop } = useBallotEdits(own, change, posts, crew);
  const [held, setHeld] = useHeld();
  const [asked, setAsked] = useState<string | null>(null);
  const { drag, grab, ghost } = useDrag((pick, target) => drop(pick, target, view));

  const noteOf = (pick: Pick): string | undefined => {
    if (view === 'posts') return postName(posts, own, pick);
    const index = own.ranks.indexOf(pick);
    return index === -1 ? undefined : formatPlace(index + 1);
  };
  const press = (pick: Pick): void => {
    if (view === 'ranking') return own.ranks.includes(pick) ? unrank(pick) : rank(pick, own.ranks.length);
    setHeld(held === pick ? null : pick);
    tell(held === pick ? '' : `${nameOf(crew, pick)} in hand. Choose a post.`);
  };
  const pressSlot = (key: string): void => {
    if (held === null) return setAsked(key);
    place(held, key);
    setHeld(null);
  };
  const choose = (pick: Pick): void => {
    if (asked === RANK) rank(pick, own.ranks.length);
    else if (asked !== null) place(pick, asked);
    setAsked(null);
  };
  const post = posts.find(({ key }) => key === asked);
  const question = asked === RANK ? `Who comes ${formatPlace(own.ranks.length + 1)}?` : (post?.label ?? null);

  return (
    <main id="main" data-page="ballot" className="ballot">
      <Head
        title="Crew ballot"
        description={`Put together the crew you would like to see in ${subject}, or rank its characters, and send it as a link or a picture.`}
        path={ballotPath()}
        crumbs={[{ name: 'Board', path: boardPath() }]}
        type="website"
      />
      <div className="head">
        <div>
          <h1>Crew ballot</h1>
          <p>
            Who should sit where, if it were ever made? Wishes, not evidence: what speaks for and against each of them
            is on <SiteLink to={boardPath()}>the board</SiteLink>.
          </p>
        </div>
        {posts.length > 0 && <Segmented legend="View" options={BALLOT_VIEWS} value={view} onChange={setView} />}
      </div>
      <noscript>
        <p className="lead">
          Filling in a ballot needs scripts, which this browser does not run. These are the posts, and those who could
          hold them.
        </p>
      </noscript>
      <BallotNotice
        key={theirs === null ? '' : formatBallotHash(theirs)}
        own={own}
        theirs={theirs}
        refused={refused}
        onCopy={(ballot) => {
          change(ballot);
          close();
          tell('Their ballot is yours now.');
        }}
        onClose={close}
      />
      <div className={theirs === null ? 'ballot-sheet' : 'ballot-sheet is-beside'}>
        <div>
          {view === 'posts' ? (
            <PostList
              {...{ posts, crew, own, theirs, held, drag, grab }}
              onSlot={pressSlot}
              onPlace={place}
              onClear={clear}
            />
          ) : (
            <Rankings
              {...{ crew, own, theirs, drag, grab }}
              onMove={rank}
              onDrop={unrank}
              onAdd={() => setAsked(RANK)}
            />
          )}
          <BallotHints
            view={view}
            isLasting={isLasting}
            hasUnknown={[own, theirs ?? EMPTY_BALLOT].some((ballot) => hasUnknown(crew, posts, ballot))}
          />
        </div>
        <Roster
          people={people}
          crew={crew}
          isPressed={(pick) => (view === 'posts' ? held === pick : own.ranks.includes(pick))}
          noteOf={noteOf}
          hint={
            view === 'ranking'
              ? 'Drag into the ranking, or press to add at its end.'
              : held === null
                ? 'Drag onto a post, or press and then choose the post.'
                : `${nameOf(crew, held)} in hand: choose a post.`
          }
          grab={grab}
          onPress={press}
        />
        <BallotActs
          own={own}
          sheet={ballotSheet(own, { subject, site, posts, crew })}
          onCopyLink={() => copy(location.origin + basename + ballotPath() + formatBallotHash(own), 'Link copied.')}
          onCopy={copy}
          onSay={say}
          onUndo={undo}
          onClear={() => {
            change(EMPTY_BALLOT);
            say('Cleared. Undo brings it back.');
          }}
        />
      </div>
      <CrewDialog
        title={question}
        hint={post?.hint}
        people={people}
        crew={crew}
        noteOf={noteOf}
        onChoose={choose}
        onClose={() => setAsked(null)}
      />
      {drag && (
        <div className="drag-ghost" ref={ghost} aria-hidden="true">
          <PersonMark crew={crew} pick={drag.pick} />
        </div>
      )}
      <SettledStatus text={told} />
      {toast}
    </main>
  );
}

/** Whoever has been taken in hand and waits for a post; Esc puts them back. */
function useHeld(): [Pick | null, (pick: Pick | null) => void] {
  const [held, setHeld] = useState<Pick | null>(null);
  useEffect(() => {
    if (held === null) return;
    const drop = ({ key }: KeyboardEvent): void => void (key === 'Escape' && setHeld(null));
    addEventListener('keydown', drop);
    return () => removeEventListener('keydown', drop);
  }, [held]);
  return [held, setHeld];
}
