/** The eight forms of a citation, each with a button that copies it. */
import '~/styles/cite.css';
import { useCallback, useEffect, useState } from 'react';
import { Button } from '~/ui/Button';
import { Dialog } from '~/ui/Dialog';
import { Toast } from '~/ui/Toast';
import type { CiteProps } from '../CiteControl';
import { useSite } from '../SiteContext';
import { CITE_FORMATS } from './formats';

interface CiteDialogProps {
  readonly what: CiteProps;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const NOTHING = { text: '', isLasting: false };

export function CiteDialog({ what, isOpen, onClose }: CiteDialogProps) {
  const [said, say] = useState(NOTHING);
  const end = useCallback(() => say(NOTHING), []);
  const texts = useCitations(what, isOpen);

  const copy = async (name: string, text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say({ text: `${name} copied.`, isLasting: false });
    } catch {
      say({ text: 'This browser does not let the page copy. Select the text by hand.', isLasting: true });
    }
  };
  return (
    <Dialog name="Cite" isOpen={isOpen} onClose={onClose} done="Done" className="cite-dialog">
      <h2>Cite</h2>
      <p className="quiet">{what.title}</p>
      <ul className="cite-forms">
        {CITE_FORMATS.map(({ name, isRecord }) => {
          const text = texts.get(name);
          return (
            <li key={name}>
              <h3>{name}</h3>
              <Button isSmall disabled={typeof text !== 'string'} onClick={() => void copy(name, text ?? '')}>
                Copy <span className="visually-hidden">{name}</span>
              </Button>
              {isRecord ? (
                <pre>{text === null ? FAILED : (text ?? WAITING)}</pre>
              ) : (
                <p>{text === null ? FAILED : (text ?? WAITING)}</p>
              )}
            </li>
          );
        })}
      </ul>
      <p className="quiet">Styles by the Citation Style Language project, set by citeproc-js and Citation.js.</p>
      <Toast message={said.text} isLasting={said.isLasting} onEnd={end} />
    </Dialog>
  );
}

const WAITING = '…';
const FAILED = 'This form could not be loaded. Shut this and try again.';

/** Name of the form → its text; null where its script did not come, absent while it is on its way. */
function useCitations(what: CiteProps, isOpen: boolean): ReadonlyMap<string, string | null> {
  const { name: site, origin, basename } = useSite();
  const [texts, setTexts] = useState<ReadonlyMap<string, string | null>>(new Map());
  // By its text: pages make the same thing anew each time they are drawn.
  const asked = JSON.stringify(what);
  useEffect(() => {
    if (!isOpen) return;
    let isOver = false;
    const { path, ...cited } = JSON.parse(asked) as CiteProps;
    const citable = { ...cited, url: origin + basename + path, site, accessed: today() };
    for (const { name, make } of CITE_FORMATS) {
      void Promise.resolve(make(citable))
        .catch(() => null)
        .then((text) => isOver || setTexts((before) => new Map(before).set(name, text)));
    }
    return () => {
      isOver = true;
    };
  }, [asked, site, origin, basename, isOpen]);
  return texts;
}

/** By the reader's own calendar. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
