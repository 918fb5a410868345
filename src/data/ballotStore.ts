/** The reader's own crew ballot, kept on the device: `{v, posts: {c: "a1B"}, ranks: ["a1B"]}`. Works in memory where it cannot be kept. */
import { type Ballot, EMPTY_BALLOT } from '~/domain/ballot';
import { isPick, isPostKey } from '~/domain/ballotCode';
import { followStorage } from './followStorage';
import { isRecord } from './isRecord';
import { setAside } from './setAside';

export interface BallotStore {
  get(): Ballot;
  set(ballot: Ballot): void;
  subscribe(listener: () => void): () => void;
  /** False where the device refuses to remember, or where a newer version has kept something that must not be overwritten. */
  isLasting(): boolean;
}

const VERSION = 1;
const MAX_LENGTH = 20_000;
const MAX_POSTS = 61;

interface Kept {
  readonly ballot: Ballot;
  /** Fields of other hands, to be kept as they are. */
  readonly rest: Readonly<Record<string, unknown>>;
}
const NOTHING: Kept = { ballot: EMPTY_BALLOT, rest: {} };

/** Total. What is no ballot at all is undefined and left to the caller to set aside; of a ballot, what can be read counts. */
export function parseKeptBallot(stored: string): Kept | 'newer' | undefined {
  try {
    if (stored.length > MAX_LENGTH) return undefined;
    const value: unknown = JSON.parse(stored);
    if (!isRecord(value) || typeof value.v !== 'number' || !Number.isInteger(value.v) || value.v < 1) return undefined;
    if (value.v > VERSION) return 'newer';
    const { v: _, posts, ranks, ...rest } = value;
    if (!isRecord(posts) || !Array.isArray(ranks)) return undefined;
    const filled = Object.entries(posts).filter(
      (entry): entry is [string, string] => isPostKey(entry[0]) && isPick(entry[1]),
    );
    return {
      ballot: { posts: new Map(filled.slice(0, MAX_POSTS)), ranks: [...new Set((ranks as unknown[]).filter(isPick))] },
      rest,
    };
  } catch {
    return undefined;
  }
}

export function formatKeptBallot({ ballot, rest }: Kept): string {
  return JSON.stringify({ ...rest, v: VERSION, posts: Object.fromEntries(ballot.posts), ranks: ballot.ranks });
}

/** @param storage where to keep it; undefined for memory only. @param base keeps apart two sites on one origin. */
export function createBallotStore(storage: Storage | undefined, base: string): BallotStore {
  const key = `${base}ballot`;
  const listeners = new Set<() => void>();
  // False while something stands there that may not be overwritten: it is newer, or could neither be read nor be set aside.
  let mayWrite = false;

  const load = (): Kept => {
    mayWrite = false;
    try {
      if (!storage) return NOTHING;
      const stored = storage.getItem(key);
      const found = stored === null ? NOTHING : parseKeptBallot(stored);
      if (stored !== null && !found) setAside(storage, key, stored);
      mayWrite = found !== 'newer';
      return found === 'newer' || !found ? NOTHING : found;
    } catch {
      return NOTHING;
    }
  };

  let kept = load();
  const tell = (): void => listeners.forEach((listener) => listener());
  const reload = (): void => {
    kept = load();
    tell();
  };

  return {
    get: () => kept.ballot,
    isLasting: () => mayWrite,
    set(ballot) {
      kept = { ...kept, ballot };
      try {
        if (mayWrite) storage?.setItem(key, formatKeptBallot(kept));
      } catch {
        mayWrite = false;
      }
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
