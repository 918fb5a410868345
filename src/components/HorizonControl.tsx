/** "How far have you watched?" in the frame: what is set, and a dialog with the presets. */
import { useState } from 'react';
import { Dialog } from '~/ui/Dialog';
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
  const [isOpen, setOpen] = useState(false);
  const { presets, series } = useSite();
  return (
    <>
      <button type="button" className="dial" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className="label">How far have you watched?</span> <b>{nameHorizon(seen, presets, series)}</b>
      </button>
      <Dialog name="How far have you watched?" isOpen={isOpen} onClose={() => setOpen(false)} done="Done">
        <HorizonPresets name="horizon" seen={seen} onChange={onChange} />
        {!isLasting && (
          <p className="quiet">This browser keeps nothing for this site: your choice holds until you close the page.</p>
        )}
      </Dialog>
    </>
  );
}
