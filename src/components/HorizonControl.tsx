/** "How far have you watched?" in the frame: what is set, and a dialog whose contents come when somebody reaches for it. */
import { useState } from 'react';
import { Button } from '~/ui/Button';
import { Dialog } from '~/ui/Dialog';
import { nameHorizon } from './nameHorizon';
import { useSite } from './SiteContext';

// Most visits never open it.
const loadPresets = () => import('./HorizonPresets');
type Parts = Awaited<ReturnType<typeof loadPresets>>;

interface HorizonControlProps {
  /** Horizon in its text form. */
  readonly seen: string;
  /** False where the device refuses to remember. */
  readonly isLasting: boolean;
  readonly onChange: (seen: string) => void;
}

export function HorizonControl({ seen, isLasting, onChange }: HorizonControlProps) {
  const [isOpen, setOpen] = useState(false);
  const [parts, setParts] = useState<Parts | 'failed'>();
  const { presets, series } = useSite();
  // Not React.lazy, which would remember a failure.
  const load = (): void => {
    if (typeof parts !== 'object') void loadPresets().then(setParts, () => setParts('failed'));
  };
  return (
    <>
      <button
        type="button"
        className="dial"
        aria-haspopup="dialog"
        aria-busy={isOpen && parts === undefined}
        onPointerEnter={load}
        onFocus={load}
        onClick={() => {
          load();
          setOpen(true);
        }}
      >
        <span className="label">How far have you watched?</span> <b>{nameHorizon(seen, presets, series)}</b>
      </button>
      <Dialog
        name="How far have you watched?"
        isOpen={isOpen && parts !== undefined}
        onClose={() => setOpen(false)}
        done="Done"
      >
        {typeof parts === 'object' && <parts.HorizonPresets name="horizon" seen={seen} onChange={onChange} />}
        {parts === 'failed' && (
          <>
            <p>The choices could not be loaded.</p>
            <Button isSmall onClick={load}>
              Try again
            </Button>
          </>
        )}
        {!isLasting && (
          <p className="quiet">This browser keeps nothing for this site: your choice holds until you close the page.</p>
        )}
      </Dialog>
    </>
  );
}
