/** A modal dialog: a panel on desks, a sheet from below on phones. Shuts by its button, Esc or a click beside it; the opener has the focus again. */
import '~/styles/dialog.css';
import { type ReactNode, useEffect, useRef } from 'react';

interface DialogProps {
  readonly name: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Words of the button that shuts it. */
  readonly done: string;
  /** A word on how an act in it went, beside that button. */
  readonly status?: ReactNode;
  readonly id?: string;
  readonly className?: string;
  /** Only there while it is open. */
  readonly children: ReactNode;
}

export function Dialog({ name, isOpen, onClose, done, status, id, className = '', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!isOpen) dialog.current?.close();
    else if (!dialog.current?.open) dialog.current?.showModal();
    // What lies behind does not scroll.
    const { dataset } = document.documentElement;
    if (!isOpen) return undefined;
    dataset.behind = '';
    return () => void delete dataset.behind;
  }, [isOpen]);
  useEffect(() => {
    dialog.current?.addEventListener('click', closeFromBeside);
  }, []);
  return (
    <dialog ref={dialog} id={id} className={`sheet-dialog ${className}`} aria-label={name} onClose={onClose}>
      <div className="sheet-body">
        {isOpen && children}
        <form method="dialog" className="acts">
          <button type="submit" className="button-main">
            {done}
          </button>
          {isOpen && status}
        </form>
      </div>
    </dialog>
  );
}

/** Its body fills it to the edge: a click on the dialog itself is one on the backdrop. */
function closeFromBeside(this: HTMLDialogElement, { target }: MouseEvent): void {
  if (target === this) this.close();
}
