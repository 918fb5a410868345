/** Where the drawing is looked at: a region that scrolls, and buttons that enlarge it. */
import type { ReactNode } from 'react';
import { Button } from '~/ui/Button';
import { useKeys } from '../useKeys';
import { useZoom } from './useZoom';

export function GraphStage({ children }: { readonly children: (zoom: number) => ReactNode }) {
  const { stage, zoom, enlarge, reduce, reset, isLeast, isMost } = useZoom(useKeys());
  return (
    <figure className="g-figure">
      <div className="g-acts">
        <Button isSmall onClick={enlarge} aria-disabled={isMost}>
          Enlarge
        </Button>
        <Button isSmall onClick={reduce} aria-disabled={isLeast}>
          Reduce
        </Button>
        <Button isSmall onClick={reset} aria-disabled={isLeast}>
          Whole
        </Button>
      </div>
      {/* A region that scrolls takes the arrow keys, and plus, minus and nought with them. */}
      <div
        ref={stage}
        className="g-stage"
        role="region"
        aria-label="Drawing: arrow keys move it, plus and minus enlarge and reduce it, nought shows the whole"
        tabIndex={0}
      >
        <div className="g-paper">{children(zoom)}</div>
      </div>
    </figure>
  );
}
