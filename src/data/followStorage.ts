/** What another tab, or an earlier life of this one, has stored under a key. */

/** Calls when the stored value may have changed behind this page's back. @returns how to end it. */
export function followStorage(key: string, reload: () => void): () => void {
  const onStorage = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) reload();
  };
  // A page that comes back from the browser's own cache may be behind.
  const onShow = (event: PageTransitionEvent): void => {
    if (event.persisted) reload();
  };
  globalThis.addEventListener('storage', onStorage);
  globalThis.addEventListener('pageshow', onShow);
  return () => {
    globalThis.removeEventListener('storage', onStorage);
    globalThis.removeEventListener('pageshow', onShow);
  };
}
