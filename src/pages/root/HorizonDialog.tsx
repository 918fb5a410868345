/** All that a reader sets of his horizon: how far, and which kinds. Its script and its styles come when somebody reaches for the dial. */
import '~/styles/horizon.css';
import { useMemo } from 'react';
import { HorizonPresets } from '~/components/HorizonPresets';
import { KindChoices } from '~/components/KindChoices';
import type { SpoilerKind } from '~/domain/fact';
import { Dialog } from '~/ui/Dialog';

export interface HorizonDialogProps {
  /** What the reader has set himself, whatever a link shows him. */
  readonly seen: string;
  readonly hide: readonly SpoilerKind[];
  /** False where nothing can be kept on the device; the reason is either of two. */
  readonly isLasting: boolean;
  readonly isNewer: boolean;
  readonly onChange: (change: { readonly seen: string } | { readonly hide: readonly SpoilerKind[] }) => void;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function HorizonDialog({ seen, hide, isLasting, isNewer, onChange, isOpen, onClose }: HorizonDialogProps) {
  // Counted once, on opening: what a choice opens is still said after it has been made.
  const masks = useMemo(() => (isOpen ? readMasks() : []), [isOpen]);
  return (
    <Dialog name="How far have you watched?" isOpen={isOpen} onClose={onClose} done="Done">
      <HorizonPresets name="horizon" seen={seen} masks={masks} onChange={(next) => onChange({ seen: next })} />
      <KindChoices hide={hide} onChange={(next) => onChange({ hide: next })} />
      {!isLasting && (
        <p className="quiet">
          {isNewer
            ? 'A newer version of this site keeps your settings here'
            : 'This browser keeps nothing for this site'}
          : your choice holds until you close the page.
        </p>
      )}
    </Dialog>
  );
}

/** The episodes of each mask on the page, as the masks themselves name them. */
function readMasks(): string[] {
  return Array.from(document.querySelectorAll<HTMLElement>('main [data-sealed]'), (mask) => mask.dataset.sealed ?? '');
}
