/** "How far have you watched?" in the frame: what is set, and a dialog with the presets. */
import { useRef } from 'react';
import { HorizonPresets } from './HorizonPresets';
import { nameHorizon } from './nameHorizon';
import { useSite } from './SiteContext';

interface HorizonControlProps {
  /** Horizon in its text form. */
  readonly seen: string;
  /** False where the device refuses to remember. */
  readonly isLasting: boolean;
  readonly onChange: (seen: string) => void;
}

export function HorizonControl({ seen, isLasting, onChange }: HorizonControlProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { presets, series } = useSite();
  return (
    <>
      <button type="button" className="dial" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        <span className="label">How far have you watched?</span> <b>{nameHorizon(seen, presets, series)}</b>
      </button>
      <dialog ref={dialog} className="sheet-dialog" aria-label="How far have you watched?">
        <HorizonPresets name="horizon" seen={seen} onChange={onChange} />
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
