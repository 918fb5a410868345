/** What a link has brought: a ballot beside one's own, with how far both agree, or a code that cannot be read. */
import { useState } from 'react';
import { type Ballot, compareBallots, countPicks, isEmptyBallot } from '~/domain/ballot';
import type { Refusal } from '~/domain/ballotCode';
import { formatRefusal } from '~/domain/refusalWords';
import { Button } from '~/ui/Button';

interface BallotNoticeProps {
  readonly own: Ballot;
  readonly theirs: Ballot | null;
  readonly refused: Refusal | null;
  readonly onCopy: (theirs: Ballot) => void;
  readonly onClose: () => void;
}

export function BallotNotice({ own, theirs, refused, onCopy, onClose }: BallotNoticeProps) {
  if (refused !== null) {
    return (
      <div className="ballot-notice" role="alert">
        <p>
          The ballot in this link cannot be read: {formatRefusal(refused)}. Ask for the link again.{' '}
          {isEmptyBallot(own) ? 'You have no ballot yet.' : 'Your own ballot is as you left it.'}
        </p>
        <p className="acts">
          <Button isSmall onClick={onClose}>
            Close
          </Button>
        </p>
      </div>
    );
  }
  return theirs && <TheirNotice own={own} theirs={theirs} onCopy={onCopy} onClose={onClose} />;
}

type TheirNoticeProps = Omit<BallotNoticeProps, 'refused' | 'theirs'> & { readonly theirs: Ballot };

function TheirNotice({ own, theirs, onCopy, onClose }: TheirNoticeProps) {
  const [isAsking, setAsking] = useState(false);
  const count = countPicks(own);
  return (
    <section className="ballot-notice" aria-label="A ballot from a link">
      <p>
        {count === 0
          ? 'This link holds somebody’s ballot. It stands beside yours, which is empty.'
          : `This link holds somebody else’s ballot. It stands beside yours, which is as you left it. ${agreement(own, theirs)}`}
      </p>
      {isAsking ? (
        <div role="group" aria-label="Replace your ballot?">
          <p>
            This replaces the {count === 1 ? 'one pick' : `${count} picks`} of your own ballot. Undo brings{' '}
            {count === 1 ? 'it' : 'them'} back while this page is open.
          </p>
          <p className="acts">
            <Button look="main" isSmall onClick={() => onCopy(theirs)}>
              Replace mine
            </Button>
            <Button isSmall onClick={() => setAsking(false)}>
              Keep mine
            </Button>
          </p>
        </div>
      ) : (
        <p className="acts">
          <Button isSmall onClick={() => (count === 0 ? onCopy(theirs) : setAsking(true))}>
            Copy theirs to mine
          </Button>
          <Button isSmall onClick={onClose}>
            Close theirs
          </Button>
        </p>
      )}
    </section>
  );
}

function agreement(own: Ballot, theirs: Ballot): string {
  const { bothFilled, same, bothRanked, samePlace } = compareBallots(own, theirs);
  const of = (count: number): string => (count === 0 ? 'none' : String(count));
  const parts = [
    ...(bothFilled > 0 ? [`Of the posts that both of you fill, ${bothFilled}, you agree on ${of(same)}.`] : []),
    ...(bothRanked > 0 ? [`Of those whom both of you rank, ${bothRanked}, at the same place: ${of(samePlace)}.`] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : 'So far you have nothing in common to compare.';
}
