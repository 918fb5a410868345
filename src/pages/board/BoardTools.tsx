/** Through time and against an earlier day: what stands between the question and the rows. */
import { memo } from 'react';
import type { Epoch } from '~/domain/view';
import { FromChoice } from './FromChoice';
import { TimeNotes } from './TimeNotes';
import { TimeScrubber } from './TimeScrubber';
import type { BoardTime } from './useBoardTime';
import type { FromControl } from './useFromDay';

interface BoardToolsProps {
  readonly time: BoardTime;
  readonly from: FromControl;
  readonly missed: { readonly day: Epoch; readonly count: number } | null;
}

export const BoardTools = memo(function BoardTools({ time, from, missed }: BoardToolsProps) {
  return (
    <section className="time" aria-label="The board in time">
      <TimeScrubber {...time} />
      <FromChoice from={from} day={time.day} />
      <TimeNotes from={from} day={time.day} missed={missed} />
    </section>
  );
});
