/** What can be done with one's own ballot: send it, make a picture of it, take a step back, begin anew. */
import { PictureActs } from '~/components/PictureActs';
import { SiteLink } from '~/components/SiteLink';
import { type Ballot, isEmptyBallot } from '~/domain/ballot';
import { tallyPath } from '~/domain/paths';
import type { PictureSheet } from '~/domain/picture';
import { Button } from '~/ui/Button';

interface BallotActsProps {
  readonly own: Ballot;
  readonly sheet: PictureSheet;
  readonly onCopyLink: () => void;
  readonly onCopy: (text: string, done: string) => void;
  readonly onSay: (words: string) => void;
  readonly onUndo: (() => void) | undefined;
  readonly onClear: () => void;
}

export function BallotActs({ own, sheet, onCopyLink, onCopy, onSay, onUndo, onClear }: BallotActsProps) {
  const isEmpty = isEmptyBallot(own);
  return (
    <section className="ballot-acts" aria-label="Your ballot">
      {!isEmpty && (
        <p className="acts">
          <Button look="main" onClick={onCopyLink}>
            Copy link
          </Button>
          <PictureActs sheet={sheet} fileName="crew-ballot.png" onCopy={onCopy} onSay={onSay} />
        </p>
      )}
      {(!isEmpty || onUndo) && (
        <p className="acts">
          <Button isSmall disabled={!onUndo} onClick={onUndo}>
            Undo
          </Button>
          {!isEmpty && (
            <Button isSmall onClick={onClear}>
              Clear all
            </Button>
          )}
        </p>
      )}
      <p className="quiet">
        The link is the ballot: it holds your picks and nothing else, and nothing of it is sent anywhere. Have the links
        of several people? <SiteLink to={tallyPath()}>Count them together</SiteLink>
      </p>
    </section>
  );
}
