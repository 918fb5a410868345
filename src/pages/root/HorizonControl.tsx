/** "How far have you watched?" in the frame: where the page stands, and a dialog that comes when somebody reaches for it. */
import { useState } from 'react';
import { nameHorizon } from '~/components/nameHorizon';
import { useSite } from '~/components/SiteContext';
import { useLoaded } from '~/ui/useLoaded';
import type { HorizonDialogProps } from './HorizonDialog';
import { reloadIfThere } from './reloadIfThere';

// Most visits never open it.
const load = () => import('./HorizonDialog');

interface HorizonControlProps extends Omit<HorizonDialogProps, 'isOpen' | 'onClose'> {
  /** Where the page stands, in text form: a link can have set another horizon than the reader's. */
  readonly shown: string;
}

export function HorizonControl({ shown, ...own }: HorizonControlProps) {
  const [isOpen, setOpen] = useState(false);
  const [parts, warm] = useLoaded(load);
  const isFailed = isOpen && parts === null;
  const { presets, series } = useSite();
  return (
    <>
      <button
        type="button"
        className="dial"
        aria-haspopup="dialog"
        aria-busy={isOpen && parts === undefined}
        onPointerEnter={warm}
        onFocus={warm}
        onClick={() => {
          if (isFailed) void reloadIfThere();
          warm();
          setOpen(true);
        }}
      >
        <span className="label">How far have you watched?</span>{' '}
        <b aria-live="polite">{isFailed ? 'Not loaded: try again' : nameHorizon(shown, presets, series)}</b>
      </button>
      {parts && <parts.HorizonDialog {...own} isOpen={isOpen} onClose={() => setOpen(false)} />}
    </>
  );
}
