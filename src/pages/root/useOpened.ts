/** The masked facts that the reader has opened on this page: forgotten on leaving it, so that Back finds them masked again. */
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const NO_IDS: ReadonlySet<string> = new Set();

export function useOpened(pathname: string): { ids: ReadonlySet<string>; toggle: (id: string) => void } {
  const [opened, setOpened] = useState({ pathname, ids: NO_IDS });
  const ids = opened.pathname === pathname ? opened.ids : NO_IDS;
  if (opened.pathname !== pathname) setOpened({ pathname, ids: NO_IDS });

  // A page that the browser puts by comes back as it was left: it must be masked before that.
  useEffect(() => {
    const shut = (): void => flushSync(() => setOpened({ pathname, ids: NO_IDS }));
    addEventListener('pagehide', shut);
    return () => removeEventListener('pagehide', shut);
  }, [pathname]);

  const toggle = useCallback(
    (id: string) =>
      setOpened((before) => {
        const next = new Set(before.pathname === pathname ? before.ids : NO_IDS);
        if (!next.delete(id)) next.add(id);
        return { pathname, ids: next };
      }),
    [pathname],
  );
  return { ids, toggle };
}
