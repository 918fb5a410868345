/** Below a ballot: whom the page cannot name, whether the device keeps it, how the keyboard works. */
import type { BallotView } from './useBallotView';

const KEYS: Readonly<Record<BallotView, string>> = {
  posts:
    'By keyboard: arrows go from post to post and through the characters; on a post, Shift with an arrow takes the character along, Delete takes them off.',
  ranking:
    'By keyboard: on a button of a row, arrows up and down move the row; among the characters they go from one to the next.',
};

interface BallotHintsProps {
  readonly view: BallotView;
  readonly hasUnknown: boolean;
  readonly isLasting: boolean;
}

export function BallotHints({ view, hasUnknown, isLasting }: BallotHintsProps) {
  return (
    <div className="ballot-hints">
      {hasUnknown && (
        <p className="quiet">
          Whom this page cannot name stays on the ballot all the same: they have left the board since the link was made,
          or belong to a part of the story that its lists do not name.
        </p>
      )}
      {!isLasting && (
        <p className="quiet" role="note">
          This browser keeps nothing here: the ballot holds until you close the page, and its link holds longer.
        </p>
      )}
      <p className="quiet ballot-keys">{KEYS[view]}</p>
    </div>
  );
}
