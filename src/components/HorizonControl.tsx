/** "How far have you watched?" in the frame: what is set, and a dialog with the presets. */
import { lazy, Suspense, useRef, useState } from 'react';
import { nameHorizon } from './nameHorizon';
import { useSite } from './SiteContext';

const loadPresets = () => import('./HorizonPresets');
// Most page loads never open the dialog: its parts come on intent.
const HorizonPresets = lazy(async () => ({ default: (await loadPresets()).HorizonPresets }));

interface HorizonControlProps {
  /** Horizon in its text form. */
  readonly seen: string;
  /** False where the device refuses to remember. */
  readonly isLasting: boolean;
  readonly onChange: (seen: string) => void;
}

export function HorizonControl({ seen, isLasting, onChange }: HorizonControlProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { presets, series } = useSite();
  // A failed early load is no failure: opening tries again.
  const warm = (): void => void loadPresets().catch(() => {});
  return (
    <>
      <button
        type="button"
        className="dial"
        aria-haspopup="dialog"
        onPointerEnter={warm}
        onFocus={warm}
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        <span className="label">How far have you watched?</span> <b>{nameHorizon(seen, presets, series)}</b>
      </button>
      <dialog
        ref={dialog}
        className="sheet-dialog"
        aria-label="How far have you watched?"
        onClose={() => setOpen(false)}
      >
        {isOpen && (
          <Suspense fallback={<p className="quiet">One moment…</p>}>
            <HorizonPresets name="horizon" seen={seen} onChange={onChange} />
          </Suspense>
        )}
        {!isLasting && (
          <p className="quiet">This browser keeps nothing for this site: your choice holds until you close the page.</p>
        )}
        <form method="dialog" className="acts">
          <button type="submit" className="button-main">
            Done
          </button>
        </form>
      </dialog>
    </>
  );
}
