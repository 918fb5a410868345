/** What the reader has set, kept on the device: horizon, kinds to hide, theme, keys. Works in memory where it cannot be kept. */
import type { SpoilerKind } from '~/domain/fact';
import type { LinkVisit } from '~/domain/linkHorizon';
import { SPOILER_KINDS } from '~/domain/spoilerKinds';
import { followStorage } from './followStorage';
import { isRecord } from './isRecord';
import { setAside } from './setAside';

/** `contrast` is as light or dark as the device, with colours further apart. */
export const THEMES = ['dark', 'light', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export interface ReaderSettings {
  /** Horizon in its text form. */
  readonly seen: string;
  readonly theme: Theme | null;
  /** Kinds of spoiler to hide above the horizon. */
  readonly hide: readonly SpoilerKind[];
  /** Whether a letter or sign alone is a shortcut. */
  readonly keys: boolean;
}

export interface ReaderStore {
  /** What the reader has set himself. */
  get(): ReaderSettings;
  /** Keeps a choice of the reader. One about the horizon ends what a link has set for the visit. */
  set(change: Partial<ReaderSettings>): void;
  /** What a link has set for this visit; in memory only, never kept. */
  visit(): LinkVisit | null;
  setVisit(visit: LinkVisit | null): void;
  subscribe(listener: () => void): () => void;
  /** False where the device refuses to remember, or where a newer version has kept something that must not be overwritten. */
  isLasting(): boolean;
  /** True where a newer version of the site has kept something here. */
  isNewer(): boolean;
}

const VERSION = 2;
const MAX_LENGTH = 2000;
export const DEFAULT_SETTINGS: ReaderSettings = { seen: 'none', theme: null, hide: ['plot'], keys: true };

type Stored = Readonly<Record<string, unknown>>;

/** From each older version to the next one. */
const MIGRATIONS: Readonly<Record<number, (old: Stored) => Stored>> = {
  // Kinds could not be chosen yet.
  1: ({ seen, theme }) => ({ seen, theme, hide: DEFAULT_SETTINGS.hide }),
};

/** Reads what is stored, field by field; what cannot be read is left to the caller to set aside. */
export function parseSettings(stored: string): ReaderSettings | 'newer' | undefined {
  try {
    const value: unknown = JSON.parse(stored);
    if (!isRecord(value) || typeof value.v !== 'number' || !Number.isInteger(value.v)) return undefined;
    if (value.v > VERSION) return 'newer';
    let fields: Stored = value;
    for (let { v } = value as { v: number }; v < VERSION; v += 1) {
      const migrate = MIGRATIONS[v];
      if (!migrate) return undefined;
      fields = migrate(fields);
    }
    const seen = typeof fields.seen === 'string' && fields.seen.length <= MAX_LENGTH ? fields.seen : 'none';
    const theme = THEMES.find((known) => known === fields.theme) ?? null;
    const kinds: readonly unknown[] | undefined = Array.isArray(fields.hide) ? fields.hide : undefined;
    const hide = kinds ? SPOILER_KINDS.filter((kind) => kinds.includes(kind)) : DEFAULT_SETTINGS.hide;
    // Came later and needs no version: where it is missing nobody has switched it off.
    return { seen, theme, hide, keys: fields.keys !== false };
  } catch {
    return undefined;
  }
}

/** @param storage where to keep it; undefined for memory only. @param base keeps apart two sites on one origin. */
export function createReaderStore(storage: Storage | undefined, base: string): ReaderStore {
  const key = `${base}reader`;
  const listeners = new Set<() => void>();
  let isLasting = storage !== undefined;
  // False while something stands there that may not be overwritten: it is newer, or could neither be read nor be set aside.
  let mayWrite = isLasting;
  let isNewer = false;
  let visit: LinkVisit | null = null;

  const load = (): ReaderSettings => {
    mayWrite = false;
    isNewer = false;
    try {
      const stored = storage?.getItem(key) ?? null;
      const settings = stored === null ? DEFAULT_SETTINGS : parseSettings(stored);
      isNewer = settings === 'newer';
      if (stored !== null && !settings && storage) setAside(storage, key, stored);
      mayWrite = !isNewer;
      return settings === 'newer' || !settings ? DEFAULT_SETTINGS : settings;
    } catch {
      isLasting = false;
      return DEFAULT_SETTINGS;
    }
  };

  let settings = load();
  const tell = (): void => listeners.forEach((listener) => listener());
  const reload = (): void => {
    settings = load();
    tell();
  };

  return {
    get: () => settings,
    visit: () => visit,
    isLasting: () => isLasting && !isNewer,
    isNewer: () => isNewer,
    set(change) {
      settings = { ...settings, ...change };
      if (change.seen !== undefined || change.hide !== undefined) visit = null;
      try {
        if (mayWrite) storage?.setItem(key, JSON.stringify({ v: VERSION, ...settings }));
      } catch {
        isLasting = false;
      }
      tell();
    },
    setVisit(next) {
      visit = next;
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      const end = followStorage(key, reload);
      return () => {
        listeners.delete(listener);
        end();
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
