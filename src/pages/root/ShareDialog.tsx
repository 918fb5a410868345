/** All ways to hand on the page as it stands. Its script and its styles come when somebody reaches for "Share". */
import '~/styles/share.css';
import { useQueryClient } from '@tanstack/react-query';
import { useContext, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { DEFAULT_SETTINGS } from '~/data/readerStore';
import { ReaderStoreContext } from '~/data/ReaderStoreContext';
import { formatShareLink } from '~/domain/shareLink';
import { Button } from '~/ui/Button';
import { Dialog } from '~/ui/Dialog';
import { useCopy } from '../useCopy';
import { QrCode } from './QrCode';
import { readShared } from './readShared';
import { ShareTexts } from './ShareTexts';

interface ShareDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function ShareDialog({ isOpen, onClose }: ShareDialogProps) {
  const { tryCopy, say, toast } = useCopy();
  return (
    <Dialog name="Share" className="share-sheet" isOpen={isOpen} onClose={onClose} done="Close" status={toast}>
      <ShareBody copy={tryCopy} onUnsent={() => say('No app took it. Copy the link instead.')} />
    </Dialog>
  );
}

interface ShareBodyProps {
  /** Answers false where the browser refuses. */
  readonly copy: (text: string, done: string) => Promise<boolean>;
  readonly onUnsent: () => void;
}

function ShareBody({ copy, onUnsent }: ShareBodyProps) {
  const client = useQueryClient();
  const site = useSite();
  const reader = useReader();
  const location = useLocation();
  const settings = useContext(ReaderStoreContext)?.get() ?? DEFAULT_SETTINGS;
  // As it was on opening: sentence, text and link speak of the same view.
  const [shared] = useState(() => readShared({ client, site, reader, location }));
  const [hasHorizon, setHasHorizon] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const refusalId = useId();
  const root = (site.origin || window.location.origin) + site.basename;
  const url = formatShareLink(root, shared.place, hasHorizon ? settings : null);
  const { title, typed } = shared;

  const copyLink = async (): Promise<void> => {
    const isCopied = await copy(url, 'Link copied.');
    setRefused(!isCopied);
    if (!isCopied) field.current?.focus();
  };
  const send = async (): Promise<void> => {
    try {
      await navigator.share({ title, text: title, url });
    } catch (error) {
      // Who changes his mind needs no word about it.
      if (!(error instanceof DOMException && error.name === 'AbortError')) onUnsent();
    }
  };
  return (
    <>
      <h2>Share</h2>
      <div className="share-parts">
        <div>
          {shared.isLost && <p className="quiet">There is no page at this address. This leads to the front page.</p>}
          <p className="share-view">
            {title}
            {typed !== '' && `, with “${typed}”`}
          </p>
          {typed !== '' && <p className="quiet">The words that you typed stand in the link.</p>}
          <div className="share-link">
            <input
              ref={field}
              readOnly
              aria-label="Link"
              aria-describedby={isRefused ? refusalId : undefined}
              value={url}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
            {isRefused && (
              <p id={refusalId} className="quiet">
                This browser does not let the page copy. The link is selected: copy it by hand.
              </p>
            )}
            <Button look="main" onClick={() => void copyLink()}>
              Copy link
            </Button>
            {'share' in navigator && <Button onClick={() => void send()}>Send with an app</Button>}
          </div>
          <label className="share-seen">
            <input
              type="checkbox"
              aria-describedby={hintId}
              checked={hasHorizon}
              onChange={({ currentTarget }) => setHasHorizon(currentTarget.checked)}
            />
            Include how far I have watched
          </label>
          <p id={hintId} className="quiet">
            {hasHorizon
              ? 'Whoever opens the link sees no more than you have watched, and is asked before anything is shown that they hide.'
              : 'Left out, everybody sees what they have set themselves.'}
          </p>
        </div>
        <ShareTexts text={{ ...shared, url }} copy={copy} />
        <QrCode text={url} name="QR code of the link" />
      </div>
    </>
  );
}
