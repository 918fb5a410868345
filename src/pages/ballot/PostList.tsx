/** The posts of the crew: a slot each, to drop on, to press, to move from with the arrows. */
import type { KeyboardEvent } from 'react';
import type { Ballot, Pick, Post, PostKey } from '~/domain/ballot';
import { BALLOT_KEYS, findAct } from '~/domain/shortcuts';
import { type Crew, nameOf } from './crewNames';
import { PersonMark } from './PersonMark';
import type { Drag } from './useDrag';

interface PostListProps {
  readonly posts: readonly Post[];
  readonly crew: Crew;
  readonly own: Ballot;
  readonly theirs: Ballot | null;
  /** Whoever has been taken in hand and waits for a post. */
  readonly held: Pick | null;
  readonly drag: Drag | null;
  readonly grab: (pick: Pick) => React.PointerEventHandler<HTMLElement>;
  readonly onSlot: (key: PostKey) => void;
  readonly onPlace: (pick: Pick, key: PostKey) => void;
  readonly onClear: (key: PostKey) => void;
}

export function PostList({ posts, crew, own, theirs, held, drag, grab, onSlot, onPlace, onClear }: PostListProps) {
  const press = (event: KeyboardEvent<HTMLElement>, index: number, pick: Pick | undefined): void => {
    const act = findAct(BALLOT_KEYS, event.key, true);
    const step = act === 'next' ? 1 : act === 'previous' ? -1 : 0;
    const next = posts[index + step];
    const here = posts[index];
    if (step !== 0 && next) {
      event.preventDefault();
      if (event.shiftKey && pick !== undefined) onPlace(pick, next.key);
      document.getElementById(`slot-${next.key}`)?.focus();
    } else if (here && pick !== undefined && act === 'clear') {
      event.preventDefault();
      onClear(here.key);
    }
  };
  return (
    <ol className={held === null && drag === null ? 'posts' : 'posts is-placing'} aria-label="Posts">
      {posts.map(({ key, label, hint }, index) => {
        const pick = own.posts.get(key);
        const other = theirs?.posts.get(key);
        const name = pick === undefined ? 'nobody yet' : nameOf(crew, pick);
        return (
          <li key={key} data-drop={`post:${key}`} data-over={drag?.over === `post:${key}` || undefined}>
            <span className="post-name">
              <b>{label}</b>
              <small>{hint}</small>
            </span>
            <span className="slot-line">
              <button
                type="button"
                id={`slot-${key}`}
                className={pick === undefined ? 'slot is-open' : 'slot'}
                onPointerDown={pick === undefined ? undefined : grab(pick)}
                onClick={() => onSlot(key)}
                onKeyDown={(event) => press(event, index, pick)}
              >
                <span className="visually-hidden">{label}:</span>{' '}
                {pick === undefined ? (
                  <>
                    <span className="visually-hidden">{name}.</span>{' '}
                    <span className="slot-open">{held === null ? 'Choose' : 'Put here'}</span>
                  </>
                ) : (
                  <PersonMark crew={crew} pick={pick} note={crew.get(pick)?.role} />
                )}
                {pick !== undefined && (
                  <span className="visually-hidden">{held === null ? ' Choose another' : ' Put here instead'}</span>
                )}
              </button>
              {pick !== undefined && (
                <button type="button" className="slot-clear" onClick={() => onClear(key)}>
                  <span className="visually-hidden">{`Take ${name} off ${label}`}</span>
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </span>
            {theirs && <TheirPick crew={crew} mine={pick} theirs={other} />}
          </li>
        );
      })}
    </ol>
  );
}

function TheirPick({ crew, mine, theirs }: { crew: Crew; mine: Pick | undefined; theirs: Pick | undefined }) {
  const isSame = mine === theirs;
  return (
    <p className={isSame ? 'their-pick is-same' : 'their-pick'}>
      <span className="label">Theirs</span>{' '}
      <span>{theirs === undefined ? 'nobody' : isSame ? 'the same' : nameOf(crew, theirs)}</span>
    </p>
  );
}
