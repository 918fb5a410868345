/** What the device has kept of the pages read last; checked field by field, for anything may stand there. */
import { listOf } from '~/domain/recent';
import { isRecord } from './isRecord';
import { setAside } from './setAside';

const VERSION = 1;

/** Newest first. Never throws; what cannot be read is set aside, and what a newer version has kept is left alone. */
export function readRecent(storage: Storage | undefined, base: string): readonly string[] {
  const key = `${base}recent`;
  let stored: string | null = null;
  try {
    stored = storage?.getItem(key) ?? null;
    if (stored === null) return [];
    const value: unknown = JSON.parse(stored);
    if (isRecord(value) && typeof value.v === 'number' && value.v > VERSION) return [];
    if (isRecord(value) && value.v === VERSION && Array.isArray(value.paths)) {
      const paths: readonly unknown[] = value.paths;
      return paths.filter((path): path is string => listOf(path) !== undefined);
    }
  } catch {
    // No JSON.
  }
  try {
    if (storage && stored !== null) {
      setAside(storage, key, stored);
      // Or nothing would be noted any more.
      storage.removeItem(key);
    }
  } catch {
    // The device refuses; nothing is shown then.
  }
  return [];
}
