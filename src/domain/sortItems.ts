/** One way to sort every list, the same in each browser and at build time: no locale is asked. */
import type { Direction } from './listSpec.ts';
import { foldText } from './textMatch.ts';

export interface SortRule<T> {
  /** What is compared first; null stands last in both directions. */
  readonly rank: (item: T) => number | string | null;
  /** Equal ranks stand in the order of their names, from A to Z in both directions; or of their places, where names were ordered before. */
  readonly name: (item: T) => string | number;
}

const compare = <V extends number | string>(a: V, b: V): number => (a < b ? -1 : a > b ? 1 : 0);

/** A sorted copy. Each key is computed once, so that ten thousand rows stay quick. */
export function sortItems<T>(items: readonly T[], rule: SortRule<T>, dir: Direction): T[] {
  const sign = dir === 'desc' ? -1 : 1;
  return items
    .map((item) => {
      const name = rule.name(item);
      return { item, rank: rule.rank(item), name: typeof name === 'number' ? name : foldText(name) };
    })
    .sort((a, b) => {
      if (a.rank === null || b.rank === null) {
        return Number(a.rank === null) - Number(b.rank === null) || compare(a.name, b.name);
      }
      return sign * compare(a.rank, b.rank) || compare(a.name, b.name);
    })
    .map(({ item }) => item);
}
