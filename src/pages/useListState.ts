/** A list's state in the URL: typing replaces the entry, choosing pushes one; the prerendered page knows no query. */
import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useReader } from '~/components/ReaderContext';
import { countFacets, type FilterRules, filterItems, knownValues, type Loosening, loosen } from '~/domain/facets';
import { type FacetName, type ListSpec, withKnownValues } from '~/domain/listSpec';
import { formatListState, type IgnoredValue, type ListState, parseListState } from '~/domain/listState';
import { moveRows } from './moveRows';

/** The rows of every kind of list. */
const ROWS = '[data-case], [data-entry], .index-row';
const NO_QUERY = new URLSearchParams();

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
  const { isHydrated } = useReader();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const wanted = useWanted(params);
  const query = isHydrated ? wanted.query : NO_QUERY;
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
        wanted.set(search);
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

/** The query that was asked for last, from the moment it is asked: the router needs a moment, and a second choice must not lose the first. */
function useWanted(params: URLSearchParams): { query: URLSearchParams; set: (search: string) => void } {
  const [asked, setAsked] = useState<{ readonly from: URLSearchParams; readonly search: string } | null>(null);
  const query = useMemo(() => (asked?.from === params ? new URLSearchParams(asked.search) : params), [asked, params]);
  return { query, set: (search) => setAsked({ from: params, search }) };
}
