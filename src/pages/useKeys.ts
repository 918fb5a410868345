/** Whether the reader has left letters and signs switched on as shortcuts: asked when one is pressed, so that nothing is drawn anew for it. */
import { useCallback, useContext } from 'react';
import { DEFAULT_SETTINGS } from '~/data/readerStore';
import { ReaderStoreContext } from '~/data/ReaderStoreContext';

/** Always the same function. */
export function useKeys(): () => boolean {
  const store = useContext(ReaderStoreContext);
  return useCallback(() => (store?.get() ?? DEFAULT_SETTINGS).keys, [store]);
}
