/** A case on one sheet: up to five points that somebody picks, and what speaks against, by rule. */
import { cleanText } from './cleanText.ts';
import { countLines, type CountedLine, type Side, type WeighedLine } from './evidence.ts';

export const MAX_POINTS = 5;
/** How many of the strongest are added. */
export const ADDED = 3;
const MAX_LENGTH = 400;
const MAX_IGNORED = 6;

export interface CaseSheet<T extends WeighedLine> {
  readonly picked: readonly CountedLine<T>[];
  /** What the rule adds: always the strongest against; the strongest for as well where every point speaks against. */
  readonly added: Readonly<Record<Side, readonly CountedLine<T>[]>>;
  /** What the address names and this reader does not see on that day, as written. */
  readonly ignored: readonly string[];
  /** More than five were named: those past the fifth are left out. */
  readonly isCut: boolean;
  /** Nothing was named: the points are the strongest for. */
  readonly isStart: boolean;
}

/** The ids that `points=` names, `e1` for `e01`; undefined where nothing is said of points. */
export function parsePoints(text: string | null): readonly string[] | undefined {
  if (text === null) return undefined;
  const named = text
    .slice(0, MAX_LENGTH)
    .split(',')
    .map((part) => cleanText(part, 12).toLowerCase());
  return [...new Set(named.filter((part) => part !== '').map((part) => part.replace(/^e(\d)$/, 'e0$1')))];
}

/** The value of `points=`; empty for a sheet on which nothing is picked. */
export const formatPoints = (ids: readonly string[]): string => ids.join(',');

const byWeight = <T extends WeighedLine>(a: CountedLine<T>, b: CountedLine<T>): number =>
  b.counted - a.counted || (a.line.id < b.line.id ? -1 : 1);

/** @param lines those that this reader may see on that day. @param named what `parsePoints` gave. */
export function composeSheet<T extends WeighedLine>(
  lines: readonly T[],
  epoch: string,
  named: readonly string[] | undefined,
): CaseSheet<T> {
  const counted = countLines(lines, epoch);
  // An echo adds nothing, so it is never added by rule.
  const strongest = (side: Side): CountedLine<T>[] =>
    counted.filter((entry) => entry.line.side === side && entry.counted > 0).toSorted(byWeight);
  const byId = new Map(counted.map((entry) => [entry.line.id, entry]));
  const known = named?.flatMap((id) => byId.get(id) ?? []);
  const picked = (known ?? strongest('for')).slice(0, MAX_POINTS);
  const add = (side: Side): CountedLine<T>[] =>
    strongest(side)
      .slice(0, ADDED)
      .filter((entry) => !picked.includes(entry));
  const isOneSided = picked.length > 0 && picked.every(({ line }) => line.side === 'against');
  return {
    picked,
    added: { against: add('against'), for: isOneSided ? add('for') : [] },
    ignored: (named ?? []).filter((id) => !byId.has(id)).slice(0, MAX_IGNORED),
    isCut: (known?.length ?? 0) > MAX_POINTS,
    isStart: named === undefined,
  };
}

/** The points after a click on one of them. */
export function togglePoint(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].slice(0, MAX_POINTS);
}
