/** "Cite": a button, and a dialog that comes when somebody reaches for it. */
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Citable } from '~/domain/citation';
import { Button } from '~/ui/Button';
import { useLoaded } from '~/ui/useLoaded';

const load = () => import('./cite/CiteDialog');

export interface CiteProps extends Omit<Citable, 'url' | 'site' | 'accessed'> {
  /** The permalink below the base. */
  readonly path: string;
}

interface CiteControlProps {
  readonly what: CiteProps;
  readonly look?: 'plain' | 'link';
  /** Which thing it cites, where a page has several of these buttons. */
  readonly context?: ReactNode;
}

export function CiteControl({ what, look = 'plain', context }: CiteControlProps) {
  const [isOpen, setOpen] = useState(false);
  const [parts, warm] = useLoaded(load);
  return (
    <>
      <Button
        look={look}
        aria-haspopup="dialog"
        onPointerEnter={warm}
        onClick={() => {
          setOpen(true);
          warm();
        }}
      >
        {parts === null ? 'Cite: try again' : 'Cite'}
        {context}
      </Button>
      {parts &&
        // A dialog may not stand in the paragraph in which the button does.
        createPortal(<parts.CiteDialog what={what} isOpen={isOpen} onClose={() => setOpen(false)} />, document.body)}
    </>
  );
}
