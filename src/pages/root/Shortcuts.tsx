/** Waits for a key that is meant for the page, or for the link to the help, which is a link all the same. Only then the script comes. */
import { useEffect, useState } from 'react';
import { useLoaded } from '~/ui/useLoaded';
import { isFreeKey } from './isFreeKey';

const load = () => import('./ShortcutLayer');
const EVENTS = ['keydown', 'click'] as const;

export function Shortcuts() {
  const [heard, setHeard] = useState<Event>();
  const [parts, warm] = useLoaded(load);
  useEffect(() => {
    const hear = (event: KeyboardEvent | MouseEvent): void => {
      if ('key' in event) {
        if (!isFreeKey(event)) return;
      } else {
        // Where the script does not come, and into another tab, the link leads on.
        const isWanted = parts !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey;
        if (!isWanted || !(event.target as Element).closest('a[href$="#keys"]')) return;
        event.preventDefault();
      }
      warm();
      setHeard(event);
    };
    EVENTS.forEach((type) => document.addEventListener(type, hear, true));
    return () => EVENTS.forEach((type) => document.removeEventListener(type, hear, true));
  }, [parts, warm]);
  return parts && <parts.ShortcutLayer heard={heard} />;
}
