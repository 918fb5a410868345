/**
 * Every key that does something here, in one table: the handlers take their keys from it and the help sheet prints it, so that the
 * two cannot differ. Keys go by `KeyboardEvent.key`. The keys of the search stand in the frame of every page, which must stay small:
 * they are listed here, and a test holds them to what is listed.
 */
import { articlesPath, boardPath, homePath, timelinePath } from './paths.ts';

export const SEARCH_KEY = '/';
export const HELP_KEY = '?';
/** Followed by one of `PLACES`, within `GO_MS`. */
export const GO_KEY = 'g';
export const GO_MS = 1500;

/** The sections that phones have under the thumb. */
export const PLACES: Readonly<Record<string, { readonly path: string; readonly name: string }>> = {
  h: { path: homePath(), name: 'Home' },
  b: { path: boardPath(), name: 'Board' },
  t: { path: timelinePath(), name: 'Timeline' },
  c: { path: articlesPath('characters'), name: 'Characters' },
};

/** In a list, once a row has the focus. */
export const ROW_KEYS = {
  next: ['ArrowDown', 'j'],
  previous: ['ArrowUp', 'k'],
  first: ['Home'],
  last: ['End'],
} as const;
/** On the drawing of the ties, once it has the focus. */
export const ZOOM_KEYS = { enlarge: ['+', '='], reduce: ['-'], whole: ['0'] } as const;
/** On a post or a row of the ballot. */
export const BALLOT_KEYS = { next: ['ArrowDown'], previous: ['ArrowUp'], clear: ['Delete', 'Backspace'] } as const;

export interface ShortcutLine {
  /** Each of these does it; one of several keys is pressed together, or one after the other where `isSequence`. */
  readonly ways: readonly (readonly string[])[];
  readonly isSequence?: boolean;
  readonly does: string;
}

export interface ShortcutGroup {
  readonly where: string;
  readonly lines: readonly ShortcutLine[];
}

const each = (keys: readonly string[]): string[][] => keys.map((key) => [key]);
const withShift = (keys: readonly string[]): string[][] => keys.map((key) => ['Shift', key]);

export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    where: 'On every page',
    lines: [
      { ways: [[SEARCH_KEY], ['Ctrl', 'k'], ['Cmd', 'k']], does: 'Search' },
      { ways: [[HELP_KEY]], does: 'This list' },
      ...Object.entries(PLACES).map(([key, { name }]) => ({ ways: [[GO_KEY, key]], isSequence: true, does: name })),
      { ways: [['Escape']], does: 'Shut what lies over the page' },
    ],
  },
  {
    where: 'On the board and the timeline, from a row that has the focus',
    lines: [
      { ways: each(ROW_KEYS.next), does: 'Next row' },
      { ways: each(ROW_KEYS.previous), does: 'Row before' },
      { ways: each(ROW_KEYS.first), does: 'First row' },
      { ways: each(ROW_KEYS.last), does: 'Last row' },
    ],
  },
  {
    where: 'On the drawing of the ties',
    lines: [
      { ways: each(ZOOM_KEYS.enlarge), does: 'Enlarge' },
      { ways: each(ZOOM_KEYS.reduce), does: 'Reduce' },
      { ways: each(ZOOM_KEYS.whole), does: 'The whole drawing' },
    ],
  },
  {
    where: 'On the ballot',
    lines: [
      { ways: each([...BALLOT_KEYS.previous, ...BALLOT_KEYS.next]), does: 'Another post, or a place up or down' },
      { ways: withShift([...BALLOT_KEYS.previous, ...BALLOT_KEYS.next]), does: 'Take along who holds the post' },
      { ways: each(BALLOT_KEYS.clear), does: 'Clear the post' },
    ],
  },
];

/** A key that types a letter or a sign: whoever speaks to the machine may want it off (WCAG 2.1.4). */
export function isSingleKey(key: string): boolean {
  return key.length === 1;
}

/** Whether a way of pressing is nothing but such keys, and is gone when they are off. */
export function isSingleWay(way: readonly string[]): boolean {
  return way.every(isSingleKey);
}

/** Which act of a list of keys a key stands for. @param hasSingle false where letters and signs are off. */
export function findAct<Act extends string>(
  keys: Readonly<Record<Act, readonly string[]>>,
  key: string,
  hasSingle: boolean,
): Act | undefined {
  if (!hasSingle && isSingleKey(key)) return undefined;
  return (Object.keys(keys) as Act[]).find((act) => keys[act].includes(key));
}

interface Press {
  readonly key: string;
  /** When, in ms of any clock that only runs forward. */
  readonly at: number;
}

/** What a key asks for on any page: the help, or a path to go to. @param before the key pressed before it, if any. */
export function askedBy({ key, at }: Press, before: Press | null): 'help' | { readonly path: string } | null {
  if (key === HELP_KEY) return 'help';
  if (before?.key !== GO_KEY || at - before.at > GO_MS || !Object.hasOwn(PLACES, key)) return null;
  return { path: PLACES[key]?.path ?? homePath() };
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  k: 'K',
};

/** As it is printed on the key. Only with others does a letter stand large, as on the key: alone, `K` would be with Shift. */
export function nameKey(key: string, isWithOthers: boolean): string {
  return key.length === 1 && !isWithOthers ? key : (NAMES[key] ?? key);
}
