/** What a list can be asked: its filters, sorts and views. */

export type Direction = 'asc' | 'desc';

export type FacetName =
  | 'series'
  | 'group'
  | 'generation'
  | 'species'
  | 'status'
  | 'verdict'
  | 'grade'
  | 'side'
  | 'kind'
  | 'type'
  | 'moved'
  | 'speaker'
  | 'role'
  | 'outlet'
  | 'topic'
  | 'category'
  | 'mentions'
  | 'since'
  | 'until';

export interface FacetSpec {
  readonly name: FacetName;
  /** The values that exist, in the order in which they are written; without it any value may come. */
  readonly values?: readonly string[];
  /** Holds one date (`yyyy`, `yyyy-mm`, `yyyy-mm-dd`) in the place of chosen values. */
  readonly isDate?: true;
}

export interface SortSpec {
  readonly value: string;
  /** The direction that a reader expects of it; left out of the URL. */
  readonly dir: Direction;
}

/** What a list can be asked. The first sort and the first view are the defaults. */
export interface ListSpec {
  readonly hasQuery: boolean;
  readonly facets: readonly FacetSpec[];
  readonly sorts: readonly [SortSpec, ...SortSpec[]];
  readonly views?: readonly [string, ...string[]];
}

/** The spec with the values that exist in the data at hand. Facets whose values are fixed, or not named, or dates stay as they are. */
export function withKnownValues(spec: ListSpec, known: ReadonlyMap<FacetName, readonly string[]>): ListSpec {
  return {
    ...spec,
    facets: spec.facets.map((facet) => {
      const values = known.get(facet.name);
      return facet.values || facet.isDate || !values ? facet : { ...facet, values };
    }),
  };
}

/** The direction that goes without saying for a sort. */
export function naturalDirection(spec: ListSpec, sort: string): Direction {
  return (spec.sorts.find(({ value }) => value === sort) ?? spec.sorts[0]).dir;
}
