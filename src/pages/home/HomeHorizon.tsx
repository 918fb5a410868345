/** The horizon question in the flow of the page; the same store as the control in the frame. */
import { useContext, useSyncExternalStore } from 'react';
import { HorizonPresets } from '~/components/HorizonPresets';
import { DEFAULT_SETTINGS } from '~/data/readerStore';
import { ReaderStoreContext } from '~/data/ReaderStoreContext';

const never = (): (() => void) => () => {};

export function HomeHorizon() {
  const store = useContext(ReaderStoreContext);
  const { seen } = useSyncExternalStore(
    store?.subscribe ?? never,
    store?.get ?? (() => DEFAULT_SETTINGS),
    () => DEFAULT_SETTINGS,
  );
  return (
    <div className="ask home-ask">
      <div aria-hidden="true">
        <p className="ask-name">How far have you watched?</p>
        <p>Nothing beyond it is on the page.</p>
      </div>
      <HorizonPresets name="home-horizon" seen={seen} onChange={(next) => store?.set({ seen: next })} />
    </div>
  );
}
