/** Waits for somebody who wants to search: by the keys, or by the link in the frame, which is a link all the same. */
import { useEffect, useState } from 'react';
import { useLoaded } from '~/ui/useLoaded';
import { useKeys } from '../useKeys';
import { isSearchKey } from './isSearchKey';

const load = () => import('./SearchDialog');
const EVENTS = ['keydown', 'click'] as const;

export function SearchKeys() {
  const [isOpen, setOpen] = useState(false);
  const [parts, warm] = useLoaded(load);
  const hasKeys = useKeys();
  useEffect(() => {
    const hear = (event: MouseEvent | KeyboardEvent): void => {
      const isWanted =
        'key' in event
          ? isSearchKey(event, hasKeys())
          : // Where the dialog does not come the link leads on.
            parts !== null &&
            !(event.ctrlKey || event.metaKey || event.shiftKey) &&
            (event.target as Element).closest('a.search');
      if (!isWanted) return;
      event.preventDefault();
      warm();
      setOpen(true);
    };
    EVENTS.forEach((type) => document.addEventListener(type, hear, true));
    return () => EVENTS.forEach((type) => document.removeEventListener(type, hear, true));
  }, [parts, warm, hasKeys]);
  useEffect(() => {
    if (isOpen && parts === null) document.querySelector<HTMLElement>('a.search')?.click();
  }, [isOpen, parts]);
  return parts && <parts.SearchDialog isOpen={isOpen} onClose={() => setOpen(false)} />;
}
