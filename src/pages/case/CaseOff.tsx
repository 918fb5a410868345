/** Stays in view while lines are switched off: the word without them, and the way back. */
import { saySettled } from '~/domain/caseWords';
import type { Score } from '~/domain/evidence';
import { Button } from '~/ui/Button';

interface CaseOffProps {
  readonly off: readonly string[];
  readonly score: Score;
  readonly onAllOn: () => void;
}

export function CaseOff({ off, score, onAllOn }: CaseOffProps) {
  if (off.length === 0) return null;
  return (
    <div className="case-without">
      <p>{saySettled(off, score)}</p>
      <Button
        isSmall
        onClick={() => {
          // The button goes with the line: the verdict that it gives back takes the focus.
          document.getElementById('verdict')?.focus({ preventScroll: true });
          onAllOn();
        }}
      >
        Switch all on again
      </Button>
    </div>
  );
}
