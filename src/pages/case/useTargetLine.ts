/** The line to which the address leads. The browser's own `:target` knows nothing of links that the router follows, nor of lines that come later. */
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useReader } from '~/components/ReaderContext';

/** @returns its id; empty in the prerendered page, which knows no address but its own. */
export function useTargetLine(openIds: readonly string[]): string {
  const { isHydrated } = useReader();
  const id = useLocation().hash.slice(1);
  const isOpen = openIds.includes(id);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // Opened after the page was there, it has come to stand in another place.
    if (isOpen && !wasOpen.current) document.getElementById(id)?.scrollIntoView({ block: 'center' });
    wasOpen.current = isOpen;
  }, [id, isOpen]);
  return isHydrated ? id : '';
}
