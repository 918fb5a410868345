/** What this site keeps on the device: the entries of its own base path, and of no other site beside it. */

/** Keys of this site: a base, then a name without a slash. */
export function keptKeys(storage: Storage, base: string): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    .filter((key) => key.length > base.length && key.startsWith(base) && !key.slice(base.length).includes('/'))
    .sort();
}

/** All of it as one JSON text. */
export function exportKept(storage: Storage | undefined, base: string): string {
  const kept = storage ? keptKeys(storage, base).map((key) => [key, storage.getItem(key)] as const) : [];
  return `${JSON.stringify({ v: 1, kept: Object.fromEntries(kept) }, null, 2)}\n`;
}

export function clearKept(storage: Storage | undefined, base: string): void {
  if (storage) for (const key of keptKeys(storage, base)) storage.removeItem(key);
}
