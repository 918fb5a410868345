/** The entry to which the address leads: found whatever the filters say, brought into sight once, with the focus on its day. */
import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { useReader } from '~/components/ReaderContext';
import { findLinked, type LinkedEntry } from '~/domain/entryLink';
import type { SeenEntry } from '~/domain/timelineList';

/**
 * @param shown what passes the filters. @param all what exists for this reader on this day.
 * @param known every entry of the record.
 */
export function useLinkedEntry(
  shown: readonly SeenEntry[],
  all: readonly SeenEntry[],
  known: readonly { readonly id: string }[],
): LinkedEntry | null {
  const { isHydrated } = useReader();
  // The prerendered page knows no address.
  const { hash } = useLocation();
  const linked = useMemo(
    () => (isHydrated ? findLinked(hash, shown, all, known) : null),
    [isHydrated, hash, shown, all, known],
  );
  useArrival(linked?.id);
  return linked;
}

function useArrival(id: string | undefined): void {
  const { isHydrated } = useReader();
  const isPending = useIsFetching() > 0;
  const { key } = useLocation();
  const type = useNavigationType();
  // Whether this page is the document's first: then the address was opened, not gone back to.
  const isFirst = useRef(!isHydrated);
  const done = useRef<string | null>(null);
  useEffect(() => {
    if (!isHydrated || isPending || id === undefined) return;
    const visit = `${key} ${id}`;
    if (done.current === visit) return;
    const isReturn = type === 'POP' && (key !== 'default' || (done.current === null && !isOpened(isFirst.current)));
    done.current = visit;
    if (isReturn) return;
    // After the page has been released and its heading has had the focus.
    requestAnimationFrame(() => {
      const entry = document.getElementById(id);
      entry?.scrollIntoView({ block: 'start' });
      entry?.querySelector<HTMLElement>('.entry-when')?.focus({ preventScroll: true });
    });
  }, [isHydrated, isPending, id, key, type]);
}

/** A document that is loaded again stands where it stood. */
function isOpened(isFirst: boolean): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return isFirst && load?.type === 'navigate';
}
