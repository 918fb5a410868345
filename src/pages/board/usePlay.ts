/** Plays through the stops one after another, until the end, until the page is hidden, until the reader does anything else. */
import { useEffect, useState } from 'react';
import { useLatest } from '../useLatest';

/** Long enough for rows to have arrived and for a name to be read. */
const STEP_MS = 450;
const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const;

export interface Play {
  readonly isPlaying: boolean;
  /** From the end it begins anew. */
  readonly toggle: () => void;
}

/** @param go to the stop of this index. @param last index of the last stop. */
export function usePlay(index: number, last: number, go: (index: number) => void): Play {
  const [isPlaying, setPlaying] = useState(false);
  const now = useLatest({ index, last, go });

  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => {
      const { index: at, last: end, go: goTo } = now.current;
      if (at < end) goTo(at + 1);
      if (at + 1 >= end) setPlaying(false);
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [isPlaying, now]);

  useEffect(() => {
    if (!isPlaying) return undefined;
    const stop = (event: Event): void => {
      // The button stops it by itself.
      const isKey = event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ';
      if (!isKey && event.target instanceof Element && event.target.closest('[data-play]')) return;
      if (event.type !== 'visibilitychange' || document.hidden) setPlaying(false);
    };
    for (const touch of TOUCHES) document.addEventListener(touch, stop, { capture: true, passive: true });
    document.addEventListener('visibilitychange', stop);
    return () => {
      for (const touch of TOUCHES) document.removeEventListener(touch, stop, { capture: true });
      document.removeEventListener('visibilitychange', stop);
    };
  }, [isPlaying]);

  return {
    isPlaying,
    toggle: () => {
      if (!isPlaying && index >= last) go(0);
      setPlaying(!isPlaying);
    },
  };
}
