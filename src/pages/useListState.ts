/** A list's state in the URL: typing replaces the entry, choosing pushes one; the prerendered page knows no query. */
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { countFacets, type FilterRules, filterItems, knownValues, type Loosening, loosen } from '~/domain/facets';
import { type FacetName, type ListSpec, withKnownValues } from '~/domain/listSpec';
import { formatListState, type IgnoredValue, type ListState, parseListState } from '~/domain/listState';
import { moveRows } from './moveRows';
import { useAskedQuery } from './useAskedQuery';

/** The rows of every kind of list. */
const ROWS = '[data-case], [data-entry], .index-row';

export interface ListControl<T> {
  readonly state: ListState;
  /** The items that pass, in their order. */
  readonly items: readonly T[];
  readonly total: number;
  readonly counts: ReadonlyMap<FacetName, ReadonlyMap<string, number>>;
  /** Values of the URL that this list does not know. */
  readonly ignored: readonly IgnoredValue[];
  /** For an empty result: which filter to drop. */
  readonly loosenings: readonly Loosening[];
  /** Goes to another state. @param how `replace` while typing, `push` for a choice. */
  readonly change: (next: ListState, how: 'replace' | 'push') => void;
}

export function useListState<T>(spec: ListSpec, rules: FilterRules<T>, all: readonly T[]): ListControl<T> {
  const navigate = useNavigate();
  const { query, params, set } = useAskedQuery();
  const known = useMemo(() => withKnownValues(spec, knownValues(all, rules)), [spec, rules, all]);
  const { state, ignored } = useMemo(() => parseListState(known, query), [known, query]);
  const items = useMemo(() => filterItems(all, rules, state), [all, rules, state]);
  const counts = useMemo(() => countFacets(all, rules, state), [all, rules, state]);
  const loosenings = useMemo(() => (items.length === 0 ? loosen(all, rules, state) : []), [items, all, rules, state]);

  return {
    state,
    items,
    total: all.length,
    counts,
    ignored,
    loosenings,
    change: (next, how) => {
      const search = formatListState(known, next, params);
      const go = (): void => {
        set(search);
        void navigate(
          { search: search === '' ? '' : `?${search}` },
          { replace: how === 'replace', preventScrollReset: true },
        );
      };
      // While somebody types, what is on the page should be there at once.
      if (how === 'push') moveRows(ROWS, go);
      else go();
    },
  };
}
