/** "Cite": a button, and a dialog that comes when somebody reaches for it. */
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Citable } from '~/domain/citation';
import { Button } from '~/ui/Button';
import { useSite } from './SiteContext';

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
  const { name, origin, basename } = useSite();
  const [citable, setCitable] = useState<Citable>();
  const [isOpen, setOpen] = useState(false);
  /** Null where it did not come. */
  const [Loaded, setLoaded] = useState<Awaited<ReturnType<typeof load>>['CiteDialog'] | null>();
  const open = (): void => {
    // The day is that of the reader's own calendar.
    const now = new Date();
    const accessed = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    setCitable({ ...what, url: origin + basename + what.path, site: name, accessed });
    setOpen(true);
    void load().then(
      ({ CiteDialog }) => setLoaded(() => CiteDialog),
      () => setLoaded(null),
    );
  };
  return (
    <>
      <Button look={look} aria-haspopup="dialog" onPointerEnter={() => void load().catch(() => null)} onClick={open}>
        {Loaded === null ? 'Cite: try again' : 'Cite'}
        {context}
      </Button>
      {Loaded &&
        citable &&
        // A dialog may not stand in the paragraph in which the button does.
        createPortal(<Loaded citable={citable} isOpen={isOpen} onClose={() => setOpen(false)} />, document.body)}
    </>
  );
}
