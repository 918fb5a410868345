/** How many rows may be in sight or above it: told in steps, so that scrolling rarely draws anything anew. */
import { useSyncExternalStore } from 'react';

/** No row of a table is lower, and no card stands for less of the page. */
const ROW = 64;
const STEP = 10;

function subscribe(listener: () => void): () => void {
  addEventListener('scroll', listener, { passive: true });
  addEventListener('resize', listener);
  return () => {
    removeEventListener('scroll', listener);
    removeEventListener('resize', listener);
  };
}

/** Half of the screen is other than rows, at its head; below that rows follow each other without a gap. */
const count = (): number => STEP * Math.ceil((scrollY + innerHeight / 2) / (ROW * STEP));

export function useNear(): number {
  return useSyncExternalStore(subscribe, count, () => Number.POSITIVE_INFINITY);
}
