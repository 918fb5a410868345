/** The episodes to watch first, as boxes that move the horizon. */
import '~/styles/pages.css';
import { useEffect, useRef } from 'react';
import { useReader } from '~/components/ReaderContext';
import { Tick } from '~/components/Tick';
import type { WatchFirst } from '~/domain/article';
import { hasSeen, parseEpisodeId } from '~/domain/horizon';
import { episodeBefore } from '~/domain/ladder';
import { useLadder } from '../useLadder';

export function WatchTicks({ first: { episodes, more } }: { readonly first: WatchFirst }) {
  const { horizon, nameEpisode } = useReader();
  const { set, sizesOf } = useLadder();
  const list = useRef<HTMLUListElement>(null);
  // The button that brought the list is gone: the first box takes its focus.
  useEffect(() => list.current?.querySelector('input')?.focus({ preventScroll: true }), []);
  const tick = (id: string, isTicked: boolean): void => {
    const ref = parseEpisodeId(id);
    if (!ref) return;
    const whole = ref.season === 0 ? 'all' : ref;
    const before = ref.season === 0 ? undefined : episodeBefore(ref, sizesOf(ref.series));
    set(ref.series, isTicked ? whole : before);
  };
  return (
    <>
      <p>A tick also opens everything before it in its series, on every page.</p>
      <ul ref={list} className="watch-ticks">
        {episodes.map(({ id, minutes }) => (
          <li key={id}>
            <Tick
              name={`Watched ${nameEpisode(id)}${minutes ? `, about ${minutes} min` : ''}`}
              isTicked={hasSeen(horizon, id)}
              onChange={(isTicked) => tick(id, isTicked)}
            >
              {nameEpisode(id)}
              {minutes && `, about ${minutes} min`}
            </Tick>
          </li>
        ))}
      </ul>
      {more > 0 && <p>and {more} more</p>}
    </>
  );
}
