/** Where a preview is drawn: a tooltip at its link, or on a tap a sheet with a way to the page. */
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { SiteLink } from '~/components/SiteLink';
import { useSite } from '~/components/SiteContext';
import { Button } from '~/ui/Button';
import { placePreview } from './placePreview';
import type { WantedPreview } from './watchPreviews';

interface PreviewPopoverProps {
  readonly wanted: WantedPreview;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function PreviewPopover({ wanted, onClose, children }: PreviewPopoverProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { basename } = useSite();
  const { link, by, x, y } = wanted;
  const isSheet = by === 'tap';

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.showPopover();
    if (isSheet) return;
    const lines = [...link.getClientRects()];
    const line = lines.find(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
    const view = document.documentElement;
    const { left, top } = placePreview(
      line ?? lines[0] ?? link.getBoundingClientRect(),
      element.getBoundingClientRect(),
      {
        width: view.clientWidth,
        height: view.clientHeight,
      },
    );
    // Of the document, not of the window: it scrolls with its link.
    element.style.left = `${left + scrollX}px`;
    element.style.top = `${top + scrollY}px`;
    link.setAttribute('aria-describedby', id);
    return () => link.removeAttribute('aria-describedby');
  }, [link, isSheet, x, y, id]);

  if (!isSheet) {
    return (
      <div ref={box} id={id} popover="manual" role="tooltip" className="preview">
        {children}
      </div>
    );
  }
  return (
    <div
      ref={box}
      id={id}
      popover="auto"
      role="dialog"
      aria-label="Preview"
      className="preview preview-sheet"
      onToggle={({ newState }) => {
        if (newState === 'closed') onClose();
      }}
    >
      {children}
      <div className="acts">
        <SiteLink to={link.pathname.slice(basename.length) + link.hash} className="button button-main">
          Read the page
        </SiteLink>
        <Button onClick={() => box.current?.hidePopover()}>Close</Button>
      </div>
    </div>
  );
}
