/** Every change to one's own ballot, each with the sentence that is spoken of it. */
import { useState } from 'react';
import {
  type Ballot,
  type BallotFile,
  clearPost,
  dropFromRanking,
  type Pick,
  placeInRanking,
  placeOnPost,
  postOf,
  type PostKey,
} from '~/domain/ballot';
import { type Crew, nameOf } from './crewNames';
import type { BallotView } from './useBallotView';

interface BallotEdits {
  /** What was done last, in words. */
  readonly told: string;
  readonly tell: (words: string) => void;
  readonly place: (pick: Pick, key: PostKey) => void;
  readonly clear: (key: PostKey) => void;
  readonly rank: (pick: Pick, index: number) => void;
  readonly unrank: (pick: Pick) => void;
  /** @param target the `data-drop` on which somebody was dropped. */
  readonly drop: (pick: Pick, target: string, view: BallotView) => void;
}

export function useBallotEdits(
  own: Ballot,
  change: (next: Ballot) => void,
  posts: BallotFile['posts'],
  crew: Crew,
): BallotEdits {
  const [told, tell] = useState('');
  const who = (pick: Pick): string => nameOf(crew, pick);

  const place = (pick: Pick, key: PostKey): void => {
    change(placeOnPost(own, pick, key));
    tell(`${posts.find((post) => post.key === key)?.label ?? 'Post'}: ${who(pick)}.`);
  };
  const clear = (key: PostKey): void => {
    const pick = own.posts.get(key);
    if (pick === undefined) return;
    change(clearPost(own, key));
    document.getElementById(`slot-${key}`)?.focus();
    tell(`${who(pick)} is off.`);
  };
  const rank = (pick: Pick, index: number): void => {
    const next = placeInRanking(own, pick, index);
    change(next);
    tell(`${who(pick)}: ${next.ranks.indexOf(pick) + 1} of ${next.ranks.length}.`);
  };
  const unrank = (pick: Pick): void => {
    if (!own.ranks.includes(pick)) return;
    change(dropFromRanking(own, pick));
    tell(`${who(pick)} is out of the ranking.`);
  };
  const drop = (pick: Pick, target: string, view: BallotView): void => {
    const [kind, at = ''] = target.split(':');
    const from = own.ranks.indexOf(pick);
    // Places are counted among the others.
    if (kind === 'rank') rank(pick, Number(at) - (from !== -1 && from < Number(at) ? 1 : 0));
    else if (kind === 'post') place(pick, at);
    else if (view === 'ranking') unrank(pick);
    else clear(postOf(own, pick) ?? '');
  };
  return { told, tell, place, clear, rank, unrank, drop };
}
