/** Filtering and counting, the same for every list: AND across facets, OR inside one. */
import type { FacetName } from './listSpec.ts';
import type { ListState } from './listState.ts';
import { textMatcher } from './textMatch.ts';

export interface Facet<T> {
  readonly name: FacetName;
  readonly values: (item: T) => readonly string[];
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

/** The names of the filters that an item fails; filters of other lists do not count. */
function buildFailures<T>(rules: FilterRules<T>, filters: Filters): (item: T) => (FacetName | 'q')[] {
  const matches = textMatcher(filters.q);
  const active = rules.facets.flatMap((facet) => {
    const chosen = filters.facets.get(facet.name) ?? [];
    return chosen.length > 0 ? [{ facet, chosen: new Set(chosen) }] : [];
  });
  return (item) => {
    const failed: (FacetName | 'q')[] = [];
    for (const { facet, chosen } of active) {
      if (!facet.values(item).some((value) => chosen.has(value))) failed.push(facet.name);
    }
    if (!matches(rules.texts(item))) failed.push('q');
    return failed;
  };
}

/** The items that pass every filter, in their order. */
export function filterItems<T>(items: readonly T[], rules: FilterRules<T>, filters: Filters): T[] {
  const failures = buildFailures(rules, filters);
  return items.filter((item) => failures(item).length === 0);
}

/**
 * For each facet the number of items per value with all *other* filters applied, so that the figure beside a value that is not
 * chosen says what choosing it would show. Values that no item has are absent.
 */
export function countFacets<T>(
  items: readonly T[],
  rules: FilterRules<T>,
  filters: Filters,
): ReadonlyMap<FacetName, ReadonlyMap<string, number>> {
  const failures = buildFailures(rules, filters);
  const counts = new Map(rules.facets.map(({ name }) => [name, new Map<string, number>()]));
  for (const item of items) {
    const failed = failures(item);
    if (failed.length > 1) continue;
    for (const facet of rules.facets) {
      if (failed.length === 1 && failed[0] !== facet.name) continue;
      const count = counts.get(facet.name);
      for (const value of new Set(facet.values(item))) count?.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** Which single filter to drop, and how many items that gives; the most first, those that give none left out. */
export function loosen<T>(items: readonly T[], rules: FilterRules<T>, filters: Filters): Loosening[] {
  const failures = buildFailures(rules, filters);
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

/** The values that some item has, from A to Z: what a list's URL may ask for. */
export function knownValues<T>(items: readonly T[], rules: FilterRules<T>): ReadonlyMap<FacetName, readonly string[]> {
  return new Map(
    rules.facets.map((facet) => [facet.name, [...new Set(items.flatMap((item) => facet.values(item)))].sort()]),
  );
}
