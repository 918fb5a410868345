/** Shows a theme as soon as it is chosen, here or in another tab. The script in index.html does the same before the first paint. */
import { useEffect } from 'react';
import type { ReaderStore } from '~/data/readerStore';

export function useTheme(store: ReaderStore | null): void {
  useEffect(
    () =>
      store?.subscribe(() => {
        const { theme } = store.get();
        const { dataset } = document.documentElement;
        if (theme === null) delete dataset.theme;
        else dataset.theme = theme;
      }),
    [store],
  );
}
