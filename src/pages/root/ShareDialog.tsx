/** All ways to hand on the page as it stands. Its script and its styles come when somebody reaches for "Share". */
import '~/styles/share.css';
import { useQueryClient } from '@tanstack/react-query';
import { useContext, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { useCopy } from '~/components/useCopy';
import { DEFAULT_SETTINGS } from '~/data/readerStore';
import { ReaderStoreContext } from '~/data/ReaderStoreContext';
import { formatShareLink } from '~/domain/shareLink';
import { Button } from '~/ui/Button';
import { Dialog } from '~/ui/Dialog';
import { Toast } from '~/ui/Toast';
import { QrCode } from './QrCode';
import { readShared } from './readShared';
import { ShareTexts } from './ShareTexts';

interface ShareDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function ShareDialog({ isOpen, onClose }: ShareDialogProps) {
  return (
    <Dialog name="Share" className="share-sheet" isOpen={isOpen} onClose={onClose} done="Close">
      <ShareBody />
    </Dialog>
  );
}

function ShareBody() {
  const client = useQueryClient();
  const site = useSite();
  const reader = useReader();
  const location = useLocation();
  const settings = useContext(ReaderStoreContext)?.get() ?? DEFAULT_SETTINGS;
  // As it was on opening: sentence, text and link speak of the same view.
  const [shared] = useState(() => readShared({ client, site, reader, location }));
  const [hasHorizon, setHasHorizon] = useState(false);
  const { copy, say, toast } = useCopy();
  const field = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const root = (site.origin || window.location.origin) + site.basename;
  const url = formatShareLink(root, shared.place, hasHorizon ? settings : null);
  const { title, typed } = shared;

  const copyLink = async (): Promise<void> => {
    if (await copy(url, 'Link copied.')) return;
    field.current?.focus();
    say({
      message: 'This browser does not let the page copy. The link is selected: copy it by hand.',
      isLasting: true,
    });
  };
  const send = async (): Promise<void> => {
    try {
      await navigator.share({ title, text: title, url });
    } catch (error) {
      // Who changes his mind needs no word about it.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        say({ message: 'No app took it. Copy the link instead.', isLasting: false });
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
              value={url}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
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
      <Toast {...toast} />
    </>
  );
}
