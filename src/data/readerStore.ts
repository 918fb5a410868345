/** What the reader has set, kept on the device: horizon and theme. Works in memory where storage is blocked. */
import { isRecord } from './isRecord';

/** `contrast` is as light or dark as the device, with colours further apart. */
export const THEMES = ['dark', 'light', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export interface ReaderSettings {
  /** Horizon in its text form. */
  readonly seen: string;
  readonly theme: Theme | null;
}

export interface ReaderStore {
  get(): ReaderSettings;
  set(change: Partial<ReaderSettings>): void;
  subscribe(listener: () => void): () => void;
  /** False where the device refuses to remember. */
  isLasting(): boolean;
}

const VERSION = 1;
const MAX_LENGTH = 2000;
export const DEFAULT_SETTINGS: ReaderSettings = { seen: 'none', theme: null };

/** Reads what is stored, field by field; what cannot be read is left to the caller to set aside. */
export function parseSettings(stored: string): ReaderSettings | undefined {
  try {
    const value: unknown = JSON.parse(stored);
    if (!isRecord(value) || value.v !== VERSION) return undefined;
    const seen = typeof value.seen === 'string' && value.seen.length <= MAX_LENGTH ? value.seen : 'none';
    const theme = THEMES.find((known) => known === value.theme) ?? null;
    return { seen, theme };
  } catch {
    return undefined;
  }
}

/** @param storage where to keep it; undefined for memory only. @param base keeps apart two sites on one origin. */
export function createReaderStore(storage: Storage | undefined, base: string): ReaderStore {
  const key = `${base}reader`;
  const listeners = new Set<() => void>();
  let isLasting = storage !== undefined;
  // False while something stands there that could neither be read nor be set aside.
  let mayWrite = isLasting;

  const load = (): ReaderSettings => {
    mayWrite = false;
    try {
      const stored = storage?.getItem(key) ?? null;
      const settings = stored === null ? DEFAULT_SETTINGS : parseSettings(stored);
      // Never overwrite what another version wrote: set it aside under a key of its own.
      if (stored !== null && !settings) storage?.setItem(`${key}.bak`, stored);
      mayWrite = true;
      return settings ?? DEFAULT_SETTINGS;
    } catch {
      isLasting = false;
      return DEFAULT_SETTINGS;
    }
  };

  let settings = load();
  const tell = (): void => listeners.forEach((listener) => listener());

  return {
    get: () => settings,
    isLasting: () => isLasting,
    set(change) {
      settings = { ...settings, ...change };
      try {
        if (mayWrite) storage?.setItem(key, JSON.stringify({ v: VERSION, ...settings }));
      } catch {
        isLasting = false;
      }
      tell();
    },
    subscribe(listener) {
      const onStorage = (event: StorageEvent): void => {
        if (event.key !== key && event.key !== null) return;
        settings = load();
        tell();
      };
      // A page that comes back from the browser's own cache may be behind.
      const onShow = (event: PageTransitionEvent): void => {
        if (!event.persisted) return;
        settings = load();
        tell();
      };
      listeners.add(listener);
      globalThis.addEventListener('storage', onStorage);
      globalThis.addEventListener('pageshow', onShow);
      return () => {
        listeners.delete(listener);
        globalThis.removeEventListener('storage', onStorage);
        globalThis.removeEventListener('pageshow', onShow);
      };
    },
  };
}

/** The browser's storage, or undefined where even asking for it throws. */
export function findStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
