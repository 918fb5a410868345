/** What is kept on this device: to take along, to throw away. */
import { useCallback, useState } from 'react';
import { useSite } from '~/components/SiteContext';
import { DEFAULT_SETTINGS, findStorage, type ReaderStore } from '~/data/readerStore';
import { slugify } from '~/domain/paths';
import { Button } from '~/ui/Button';
import { Toast } from '~/ui/Toast';
import { saveFile } from '../saveFile';
import { clearKept, exportKept } from './keptData';

interface KeptDataProps {
  readonly store: ReaderStore | null;
  readonly isLasting: boolean;
  /** A newer version of the site has kept something: it can be saved and cleared, not changed. */
  readonly isNewer: boolean;
}

export function KeptData({ store, isLasting, isNewer }: KeptDataProps) {
  const [said, say] = useState('');
  const end = useCallback(() => say(''), []);
  const { name, basename } = useSite();
  const base = `${basename}/`;
  const fileName = `${slugify(name)}-settings.json`;

  const save = (): void => {
    saveFile({ name: fileName, type: 'application/json', text: exportKept(findStorage(), base) });
    say(`Saved as ${fileName}.`);
  };
  const clear = (): void => {
    store?.set(DEFAULT_SETTINGS);
    try {
      clearKept(findStorage(), base);
      // The store looks again, as if another tab had done it: nothing stands in its way any more.
      dispatchEvent(new StorageEvent('storage', { key: null }));
      say('Cleared. Nothing is kept on this device now.');
    } catch {
      say('This browser did not let the site clear what it keeps.');
    }
  };
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">What is kept on this device</h2>
      {isLasting ? (
        <p>
          The choices above, your crew ballot, the addresses of the last eight pages that you read, and the day of the
          record that you last saw the board on; nothing else. They never leave this device: there is no account and no
          server that would know them.
        </p>
      ) : isNewer ? (
        <p>The settings of a newer version of this site. Your choices hold until you close the page.</p>
      ) : (
        <p>Nothing: this browser refuses to keep anything for this site. Your choices hold until you close the page.</p>
      )}
      <p className="acts">
        <Button disabled={!isLasting && !isNewer} onClick={save}>
          Save a copy
        </Button>
        <Button onClick={clear}>Clear everything</Button>
      </p>
      <Toast message={said} onEnd={end} />
    </section>
  );
}
