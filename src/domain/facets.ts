/** Filtering and counting, the same for every list: AND across facets, OR inside one. */
import type { FacetName } from './listSpec.ts';
import type { ListState } from './listState.ts';
import { textMatcher } from './textMatch.ts';

export interface Facet<T> {
  readonly name: FacetName;
  readonly values: (item: T) => readonly string[];
  /** For what is no choice among values, such as a first day: whether an item passes. */
  readonly passes?: (item: T, chosen: readonly string[]) => boolean;
}

/** How the items of a list answer to its filters. */
export interface FilterRules<T> {
  readonly facets: readonly Facet<T>[];
  /** What the text filter reads. */
  readonly texts: (item: T) => readonly string[];
}

export type Filters = Pick<ListState, 'q' | 'facets'>;

/** For an empty result: without this one filter there would be so many. */
export interface Loosening {
  readonly name: FacetName | 'q';
  readonly count: number;
}

type Fails = (FacetName | 'q')[];

/** The names of the filters that an item fails; filters of other lists do not count. @param most after so many nobody asks further. */
function buildFailures<T>(rules: FilterRules<T>, filters: Filters, most: number): (item: T) => Fails {
  const matches = textMatcher(filters.q);
  const active = rules.facets.flatMap((facet) => {
    const chosen = filters.facets.get(facet.name) ?? [];
    if (chosen.length === 0) return [];
    const wanted = new Set(chosen);
    const { name, values, passes } = facet;
    return [
      {
        name,
        passes: (item: T): boolean => (passes ? passes(item, chosen) : values(item).some((value) => wanted.has(value))),
      },
    ];
  });
  const none: Fails = [];
  return (item) => {
    let failed = none;
    const fail = (name: FacetName | 'q'): number => (failed === none ? (failed = [name]).length : failed.push(name));
    for (const { name, passes } of active) {
      if (!passes(item) && fail(name) >= most) return failed;
    }
    if (!matches(rules.texts(item))) fail('q');
    return failed;
  };
}

export interface Sifted<T> {
  /** The items that pass every filter, in their order. */
  readonly items: readonly T[];
  /**
   * For each facet the number of items per value with all *other* filters applied, so that the figure beside a value that is not
   * chosen says what choosing it would show. Values that no item has are absent.
   */
  readonly counts: ReadonlyMap<FacetName, ReadonlyMap<string, number>>;
}

/** Filters and counts in one pass. Items that share a list of values are counted by the list, and its values once at the end. */
export function siftItems<T>(all: readonly T[], rules: FilterRules<T>, filters: Filters): Sifted<T> {
  const failures = buildFailures(rules, filters, 2);
  const tallies = rules.facets.map(({ name, values }) => ({
    name,
    values,
    lists: new Map<readonly string[], number>(),
  }));
  const items: T[] = [];
  for (const item of all) {
    const failed = failures(item);
    if (failed.length > 1) continue;
    if (failed.length === 0) items.push(item);
    for (const { name, values, lists } of tallies) {
      if (failed.length === 1 && failed[0] !== name) continue;
      const list = values(item);
      if (list.length > 0) lists.set(list, (lists.get(list) ?? 0) + 1);
    }
  }
  return { items, counts: new Map(tallies.map(({ name, lists }) => [name, countValues(lists)])) };
}

function countValues(lists: ReadonlyMap<readonly string[], number>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [list, count] of lists)
    for (const value of list.length > 1 ? new Set(list) : list) counts.set(value, (counts.get(value) ?? 0) + count);
  return counts;
}

/** The items that pass every filter, in their order. */
export function filterItems<T>(items: readonly T[], rules: FilterRules<T>, filters: Filters): T[] {
  const failures = buildFailures(rules, filters, 1);
  return items.filter((item) => failures(item).length === 0);
}

/** Only the counts; see `Sifted`. */
export function countFacets<T>(items: readonly T[], rules: FilterRules<T>, filters: Filters): Sifted<T>['counts'] {
  return siftItems(items, rules, filters).counts;
}

/** Which single filter to drop, and how many items that gives; the most first, those that give none left out. */
export function loosen<T>(items: readonly T[], rules: FilterRules<T>, filters: Filters): Loosening[] {
  const failures = buildFailures(rules, filters, 2);
  const counts = new Map<FacetName | 'q', number>();
  for (const item of items) {
    const [only, second] = failures(item);
    if (only !== undefined && second === undefined) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  const names = [...rules.facets.map(({ name }) => name), 'q' as const];
  return names
    .map((name) => ({ name, count: counts.get(name) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The values that some item has, from A to Z: what a list's URL may ask for. @param facets those to look at; all of the rules without it. */
export function knownValues<T>(
  items: readonly T[],
  rules: FilterRules<T>,
  facets: readonly FacetName[] = rules.facets.map(({ name }) => name),
): ReadonlyMap<FacetName, readonly string[]> {
  return new Map(
    rules.facets
      .filter(({ name }) => facets.includes(name))
      .map(({ name, values }) => {
        const lists = new Set<readonly string[]>();
        for (const item of items) lists.add(values(item));
        return [name, [...new Set([...lists].flat())].sort()];
      }),
  );
}
