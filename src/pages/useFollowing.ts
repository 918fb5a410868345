/** For what is costly to draw: the control answers in the next frame, and what depends on it follows that. */
import { startTransition, useEffect, useState } from 'react';
import { useReader } from '~/components/ReaderContext';
import { afterPaint } from './afterPaint';
import { markRows } from './moveRows';

/**
 * The value as it was before its last change, until that has been painted once. React's own deferred values may be drawn within the
 * very frame that they should wait for, and a second one inside the first no longer waits at all.
 * What the page was opened with is there at once, though the prerendered page did not know it.
 */
export function useFollowing<T>(value: T): T {
  const { isHydrated } = useReader();
  const [shown, show] = useState<{ readonly value: T }>({ value });
  const [isSettled, setSettled] = useState(false);
  if (!isSettled) {
    if (!Object.is(shown.value, value)) show({ value });
    else if (isHydrated) setSettled(true);
  }
  useEffect(() => {
    if (Object.is(shown.value, value)) return undefined;
    return afterPaint(() => {
      markRows();
      startTransition(() => show({ value }));
    });
  }, [shown, value]);
  return isSettled ? shown.value : value;
}
