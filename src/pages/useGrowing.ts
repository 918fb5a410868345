/** Of a long list the first rows, and more of them before the reader gets there; a list that is not long stands whole, for the browser's own search and for paper. */
import { startTransition, useCallback, useState } from 'react';
import { isLong } from '~/domain/longList';

const STEP = 40;
/** How far before the end of what is there the next rows are made. */
const AHEAD = '2000px';

export interface Growing {
  /** How many to show. */
  readonly limit: number;
  readonly more: () => void;
  /** For a sign at the end of what is there: more comes before the reader gets to it. */
  readonly end: (sign: HTMLElement | null) => (() => void) | undefined;
}

/** @param question begins anew when it changes. @param least so many are there in any case, as for a link to the last of them. */
export function useGrowing(count: number, question: unknown, least = 0): Growing {
  const [grown, setGrown] = useState({ question, limit: STEP });
  if (grown.question !== question) setGrown({ question, limit: STEP });
  const more = useCallback(
    () => startTransition(() => setGrown((now) => ({ ...now, limit: Math.max(least, now.limit) + STEP }))),
    [least],
  );
  return {
    limit: isLong({ length: count }) ? Math.min(count, Math.max(least, grown.limit)) : count,
    more,
    // A new function each time, so that it is asked anew after each step: where the end is still near it answers at once.
    end: (sign) => {
      if (!sign || typeof IntersectionObserver === 'undefined') return undefined;
      const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && more(), { rootMargin: AHEAD });
      observer.observe(sign);
      return () => observer.disconnect();
    },
  };
}
