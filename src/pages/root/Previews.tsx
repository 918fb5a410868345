/** Waits for somebody to reach for a link in the text. Only then the script of previews comes. */
import { useEffect, useState } from 'react';
import { isSavingData } from '~/data/isSavingData';
import { isOnPreviewMark } from './isOnPreviewMark';

const load = () => import('./PreviewLayer');

/** Tells the script, once it is there, of the latest event that it has missed. */
export function Previews() {
  const [begun, setBegun] = useState<{
    readonly Layer: Awaited<ReturnType<typeof load>>['PreviewLayer'];
    first: Event;
  }>();
  useEffect(() => {
    if (begun) return;
    let first: Event;
    const begin = (event: Event): void => {
      first = event;
      const link = (event.target as Element).closest?.('main a');
      const isTap = event.type === 'click';
      if (!link || (isTap ? !isOnPreviewMark(event as MouseEvent, link) : isSavingData())) return;
      // The tap was for the preview, not for the page.
      if (isTap) event.preventDefault();
      load().then(
        ({ PreviewLayer: Layer }) => setBegun({ Layer, first }),
        // No preview then; the next link tries again.
        () => {},
      );
    };
    const listen = (how: 'addEventListener' | 'removeEventListener'): void =>
      ['pointerover', 'focusin', 'click'].forEach((type) => document[how](type, begin, true));
    listen('addEventListener');
    return () => listen('removeEventListener');
  }, [begun]);
  return begun && <begun.Layer first={begun.first} />;
}
