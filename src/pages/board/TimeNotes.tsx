/** One line under the slider, always there so that nothing jumps: which day it is, what the address asks in vain, or what the reader may have missed. */
import { DateText } from '~/components/DateText';
import { useReader } from '~/components/ReaderContext';
import type { Epoch } from '~/domain/view';
import { Button } from '~/ui/Button';
import type { FromControl } from './useFromDay';

interface TimeNotesProps {
  readonly from: FromControl;
  readonly day: Epoch;
  /** The last visit and how many cases moved since; null where there is nothing to say. */
  readonly missed: { readonly day: Epoch; readonly count: number } | null;
}

export function TimeNotes({ from, day, missed }: TimeNotesProps) {
  const { notice } = useReader();
  const { ignored } = from;
  return (
    <div className="time-notes">
      {notice}
      {ignored && (
        <p className="quiet">
          {ignored.why === 'unknown' ? (
            <>The address compares with “{ignored.text}”, which is no day that is known here.</>
          ) : (
            <>
              The address compares with “{ignored.text}”, which is not before <DateText date={day} />: nothing can have
              moved since.
            </>
          )}
        </p>
      )}
      {missed && from.day !== missed.day && !ignored && (
        <p>
          <Button look="link" onClick={() => from.choose(missed.day)}>
            Since your last visit (<DateText date={missed.day} />
            ): {missed.count === 1 ? '1 case' : `${missed.count} cases`} moved
          </Button>
        </p>
      )}
      {!notice && !ignored && !missed && (
        <p className="quiet">Drag, step or play: each row as it was weighed at the end of that month.</p>
      )}
    </div>
  );
}
