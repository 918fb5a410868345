/**
 * The day of the record that the reader saw when he last came to the board, kept on the device alone. A visit is told by the day of
 * the data and not by a clock: what has not been checked since cannot have moved.
 */
import { isDay } from '~/domain/dates';
import type { Epoch } from '~/domain/view';
import { isRecord } from './isRecord';
import { setAside } from './setAside';

const VERSION = 1;

interface Visits {
  /** The day seen on the visit before; null on the first. */
  readonly last: Epoch | null;
  readonly now: Epoch;
}

function parseVisits(stored: string): Visits | 'newer' | undefined {
  try {
    const value: unknown = JSON.parse(stored);
    if (!isRecord(value) || typeof value.v !== 'number') return undefined;
    if (value.v > VERSION) return 'newer';
    const isOne = (day: unknown): day is Epoch => typeof day === 'string' && isDay(day);
    if (!isOne(value.now) || (value.last !== null && !isOne(value.last))) return undefined;
    return { last: value.last, now: value.now };
  } catch {
    return undefined;
  }
}

function read(
  storage: Storage | undefined,
  key: string,
): { stored: string | null; visits: ReturnType<typeof parseVisits> } {
  const stored = storage?.getItem(key) ?? null;
  return { stored, visits: stored === null ? undefined : parseVisits(stored) };
}

const keyOf = (base: string): string => `${base}board-visit`;

/**
 * The day that the reader saw on his last visit, if it is earlier than this one; the same before and after this visit is noted.
 * Never throws: where the device keeps nothing there was no earlier visit. @param base keeps apart two sites on one origin.
 */
export function readBoardVisit(storage: Storage | undefined, base: string, checked: Epoch): Epoch | null {
  try {
    const { visits } = read(storage, keyOf(base));
    if (!visits || visits === 'newer') return null;
    const last = visits.now < checked ? visits.now : visits.last;
    return last !== null && last < checked ? last : null;
  } catch {
    return null;
  }
}

/** Keeps that the reader has seen the board of this day. Never throws; what a newer version has kept is not touched. */
export function noteBoardVisit(storage: Storage | undefined, base: string, checked: Epoch): void {
  try {
    const key = keyOf(base);
    const { stored, visits } = read(storage, key);
    if (visits === 'newer' || visits?.now === checked) return;
    if (stored !== null && !visits && storage) setAside(storage, key, stored);
    const last = !visits ? null : visits.now < checked ? visits.now : visits.last;
    storage?.setItem(key, JSON.stringify({ v: VERSION, last, now: checked }));
  } catch {
    // The next visit will be the first.
  }
}
