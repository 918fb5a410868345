/** "Share" in the frame. What it opens comes when somebody reaches for it. */
import { useState } from 'react';
import { Icon } from '~/ui/Icon';
import { useLoaded } from '~/ui/useLoaded';
import { reloadIfThere } from './reloadIfThere';

const load = () => import('./ShareDialog');

export function ShareControl() {
  const [isOpen, setOpen] = useState(false);
  const [parts, warm] = useLoaded(load);
  const isFailed = isOpen && parts === null;
  return (
    <>
      <button
        type="button"
        className="share"
        aria-label={isFailed ? 'Share: try again' : 'Share'}
        aria-haspopup="dialog"
        onPointerEnter={warm}
        onFocus={warm}
        onClick={() => {
          if (isFailed) void reloadIfThere();
          setOpen(true);
          warm();
        }}
      >
        <Icon name="share" />
        <span aria-live="polite" className={isFailed ? undefined : 'wide-only'}>
          {isFailed ? 'Try again' : 'Share'}
        </span>
      </button>
      {parts && <parts.ShareDialog isOpen={isOpen} onClose={() => setOpen(false)} />}
    </>
  );
}
