/** Every line that this reader may see, to be ticked: five at most. */
import { SIDE_NAMES } from '~/components/evidenceNames';
import type { EvidenceLine } from '~/domain/board';
import { MAX_POINTS } from '~/domain/caseSheet';
import { type CountedLine, formatWeight, type Side } from '~/domain/evidence';
import { richToText } from '~/domain/richText';

const SIDES: readonly Side[] = ['for', 'against'];

interface PointChoicesProps {
  readonly counted: readonly CountedLine<EvidenceLine>[];
  readonly picked: readonly string[];
  readonly ignored: readonly string[];
  readonly isCut: boolean;
  readonly isStart: boolean;
  readonly onPick: (id: string) => void;
}

export function PointChoices({ counted, picked, ignored, isCut, isStart, onPick }: PointChoicesProps) {
  const isFull = picked.length >= MAX_POINTS;
  return (
    <section className="point-choices" aria-labelledby="choices">
      <h2 id="choices">Your points</h2>
      <p className="quiet">
        {isStart
          ? `To begin with, the strongest for. Up to ${MAX_POINTS}, of either side.`
          : `${picked.length} of ${MAX_POINTS}.${isFull ? ' Take one off to pick another.' : ''}`}
        {isCut && ` The address names more: the first ${MAX_POINTS} count.`}
        {ignored.length > 0 && ` Not on record for you on this day, so left out: ${ignored.join(', ')}.`}
      </p>
      {SIDES.map((side) => {
        const lines = counted.filter(({ line }) => line.side === side);
        return (
          <fieldset key={side}>
            <legend className={`label ${side}`}>{SIDE_NAMES[side]}</legend>
            {lines.length === 0 && <p className="quiet">Nothing on record.</p>}
            {lines.map((entry) => {
              const { line, echoOf } = entry;
              const isPicked = picked.includes(line.id);
              return (
                <label key={line.id} className="point-choice">
                  <input
                    type="checkbox"
                    checked={isPicked}
                    disabled={isFull && !isPicked}
                    onChange={() => onPick(line.id)}
                  />
                  <span>
                    <span className="mono">
                      {formatWeight(entry.counted, line.side)} {line.grade}
                    </span>{' '}
                    {richToText(line.rich)} <small>{echoOf ? `an echo of ${echoOf}` : line.who}</small>
                  </span>
                </label>
              );
            })}
          </fieldset>
        );
      })}
    </section>
  );
}
