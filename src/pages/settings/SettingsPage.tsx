/** How far the reader has watched, what is hidden beyond it, light or dark, and what the device keeps of it. */
import '~/styles/pages.css';
import { useContext, useSyncExternalStore } from 'react';
import { Head } from '~/components/Head';
import { HorizonPresets } from '~/components/HorizonPresets';
import { KindChoices } from '~/components/KindChoices';
import { useReader } from '~/components/ReaderContext';
import { ShortcutHelp } from '~/components/ShortcutHelp';
import { SiteLink } from '~/components/SiteLink';
import { DEFAULT_SETTINGS } from '~/data/readerStore';
import { ReaderStoreContext } from '~/data/ReaderStoreContext';
import { aboutPath, settingsPath } from '~/domain/paths';
import { KeptData } from './KeptData';
import { ThemeChoice } from './ThemeChoice';

const never = (): (() => void) => () => {};

export function Component() {
  const store = useContext(ReaderStoreContext);
  const { isHydrated } = useReader();
  const settings = useSyncExternalStore(
    store?.subscribe ?? never,
    store?.get ?? (() => DEFAULT_SETTINGS),
    () => DEFAULT_SETTINGS,
  );
  const isLasting = !isHydrated || (store?.isLasting() ?? false);
  return (
    <main id="main" data-page="settings" className="settings">
      <Head
        title="Settings"
        description="Set how far you have watched and whether pages are light or dark; learn the shortcuts; see and clear what is kept on this device."
        path={settingsPath()}
        type="website"
      />
      <h1>Settings</h1>
      {!isLasting && (
        <p className="lead" role="note">
          {store?.isNewer()
            ? 'A newer version of this site has kept settings on this device, which this one leaves as they are.'
            : 'This browser keeps nothing for this site.'}{' '}
          What you choose here holds until you close the page.
        </p>
      )}
      <HorizonPresets name="settings-horizon" seen={settings.seen} onChange={(seen) => store?.set({ seen })} />
      <KindChoices hide={settings.hide} onChange={(hide) => store?.set({ hide })} />
      <p className="quiet">
        What you have not seen yet is not on the page: a button stands in its place.{' '}
        <SiteLink to={aboutPath('spoilers')}>How spoilers are kept</SiteLink>
      </p>
      <ThemeChoice theme={settings.theme} onChange={(theme) => store?.set({ theme })} />
      <ShortcutHelp id="keys" title="Keyboard" hasKeys={settings.keys} onChange={(keys) => store?.set({ keys })} />
      <KeptData store={store} isLasting={isLasting} isNewer={store?.isNewer() ?? false} />
    </main>
  );
}
