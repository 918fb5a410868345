/** What a key does on any page, and the sheet that lists all of them. */
import { useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { useReader } from '~/components/ReaderContext';
import { ShortcutHelp } from '~/components/ShortcutHelp';
import { useSite } from '~/components/SiteContext';
import { DEFAULT_SETTINGS } from '~/data/readerStore';
import { ReaderStoreContext } from '~/data/ReaderStoreContext';
import { withAsOf } from '~/domain/asOf';
import { askedBy } from '~/domain/shortcuts';
import { Dialog } from '~/ui/Dialog';
import { useLatest } from '../useLatest';

const never = (): (() => void) => () => {};

/** @param heard the last key that is meant for the page, or the click on the link to the help. */
export function ShortcutLayer({ heard }: { readonly heard: Event | undefined }) {
  const store = useContext(ReaderStoreContext);
  const { keys } = useSyncExternalStore(store?.subscribe ?? never, store?.get ?? (() => DEFAULT_SETTINGS));
  const [isOpen, setOpen] = useState(false);
  const before = useRef<{ readonly key: string; readonly at: number } | null>(null);
  const { epoch } = useReader();
  const { checked } = useSite();
  const navigate = useNavigate();
  const obey = useLatest((event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return setOpen(true);
    const press = { key: event.key, at: event.timeStamp };
    const asked = keys ? askedBy(press, before.current) : null;
    before.current = press;
    if (asked === 'help') setOpen(true);
    // Who stands on an earlier day stays there.
    else if (asked) void navigate(epoch < checked ? withAsOf(asked.path, epoch) : asked.path, { viewTransition: true });
  });
  useEffect(() => {
    if (heard) obey.current(heard);
  }, [heard, obey]);
  return (
    <Dialog name="Keyboard" isOpen={isOpen} onClose={() => setOpen(false)} done="Close">
      <ShortcutHelp id="keys-sheet" title="Keyboard" hasKeys={keys} onChange={(next) => store?.set({ keys: next })} />
    </Dialog>
  );
}
