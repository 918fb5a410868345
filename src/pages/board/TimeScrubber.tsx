/** The board through time: a slider over the months of the record, a step either way, and a button that plays it. */
import { useMemo } from 'react';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { nameStop, stopOf, timeStops } from '~/domain/timeStops';
import { Button } from '~/ui/Button';
import type { BoardTime } from './useBoardTime';
import { usePlay } from './usePlay';

export function TimeScrubber({ day, go }: BoardTime) {
  const { since, checked } = useSite();
  const { isHydrated } = useReader();
  const stops = useMemo(() => timeStops(since, checked), [since, checked]);
  const last = stops.length - 1;
  const index = stopOf(stops, day);
  const goTo = (next: number): void => go(stops[Math.min(last, Math.max(0, next))] ?? checked);
  const { isPlaying, toggle } = usePlay(index, last, goTo);
  // From a day within a month the way back leads to the end of the month before.
  const back = stops[index] === day ? index - 1 : index;
  return (
    <div className="scrubber" role="group" aria-label="Through time">
      <Button data-play className="scrubber-play" disabled={!isHydrated} onClick={toggle}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d={isPlaying ? 'M6 4v12M14 4v12' : 'M6 4l10 6-10 6z'} />
        </svg>
        {isPlaying ? 'Pause' : 'Play'}
      </Button>
      <Button disabled={!isHydrated} aria-disabled={back < 0} onClick={() => goTo(back)}>
        <span aria-hidden="true">‹</span>
        <span className="visually-hidden">A month back</span>
      </Button>
      <Button disabled={!isHydrated} aria-disabled={index >= last} onClick={() => goTo(index + 1)}>
        <span aria-hidden="true">›</span>
        <span className="visually-hidden">A month on</span>
      </Button>
      <b className="mono" aria-hidden="true">
        {nameStop(day)}
      </b>
      <label>
        <span className="label">The board as it stood</span>
        <input
          type="range"
          min={0}
          max={last}
          value={index}
          disabled={!isHydrated}
          aria-valuetext={nameStop(day)}
          onChange={(event) => goTo(event.currentTarget.valueAsNumber)}
        />
      </label>
    </div>
  );
}
