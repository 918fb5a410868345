/** A list's state in the URL: typing replaces the entry, choosing pushes one; the prerendered page knows no query. */
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { type FilterRules, knownValues, type Loosening, loosen, siftItems } from '~/domain/facets';
import { type FacetName, type ListSpec, withKnownValues } from '~/domain/listSpec';
import { formatListState, type IgnoredValue, type ListState, parseListState } from '~/domain/listState';
import { afterPaint } from './afterPaint';
import { leaveRows, moveRows } from './moveRows';
import { useAskedQuery } from './useAskedQuery';
import { useFollowing } from './useFollowing';
import { useLatest } from './useLatest';

/** The rows of every kind of list. */
const ROWS = '[data-case], [data-entry], .index-row';

export interface ListControl<T> {
  readonly state: ListState;
  /** What the items answer to: the state, or the one before where the rows follow it. */
  readonly asked: ListState;
  /** The items that pass, in their order. */
  readonly items: readonly T[];
  readonly total: number;
  readonly counts: ReadonlyMap<FacetName, ReadonlyMap<string, number>>;
  /** Values of the URL that this list does not know. */
  readonly ignored: readonly IgnoredValue[];
  /** For an empty result: which filter to drop. */
  readonly loosenings: readonly Loosening[];
  /** Goes to another state; always the same function. @param how `replace` while typing, `push` for a choice. */
  readonly change: (next: ListState, how: 'replace' | 'push') => void;
}

/** @param follows whether the control shows what was chosen at once, and the rows follow: for lists that are costly to draw. */
export function useListState<T>(
  spec: ListSpec,
  rules: FilterRules<T>,
  all: readonly T[],
  follows = false,
): ListControl<T> {
  const navigate = useNavigate();
  const wanted = useAskedQuery();
  // By its text: the router hands over the same query anew, and nothing should be reckoned twice for it.
  const query = wanted.query.toString();
  const open = useMemo(() => spec.facets.flatMap(({ name, values }) => (values ? [] : [name])), [spec]);
  const known = useMemo(() => withKnownValues(spec, knownValues(all, rules, open)), [spec, rules, all, open]);
  const { state, ignored } = useParsed(known, query);
  const behind = useFollowing(state);
  const asked = follows ? behind : state;
  const { items, counts } = useMemo(() => siftItems(all, rules, asked), [all, rules, asked]);
  const loosenings = useMemo(() => (items.length === 0 ? loosen(all, rules, asked) : []), [items, all, rules, asked]);

  const visit = useLateVisit();
  const go = (next: ListState, how: 'replace' | 'push'): void => {
    const search = formatListState(known, next, wanted.params);
    const to = { search: search === '' ? '' : `?${search}` };
    const options = { replace: how === 'replace', preventScrollReset: true };
    const leave = (): void => {
      wanted.set(search);
      void navigate(to, options);
    };
    if (follows) {
      if (how === 'push') leaveRows(ROWS);
      wanted.set(search);
      visit(() => void navigate(to, options), how);
      // While somebody types, the letters come first and the list when it is ready.
    } else if (how === 'replace') startTransition(leave);
    else moveRows(ROWS, leave);
  };
  const latest = useLatest(go);
  const change = useCallback((next: ListState, how: 'replace' | 'push') => latest.current(next, how), [latest]);

  return { state, asked, items, total: all.length, counts, ignored, loosenings, change };
}

/** Changes of the address that may wait for the next frame: in their order, and none for a page that is no longer there. */
function useLateVisit(): (visit: () => void, how: 'replace' | 'push') => void {
  const pending = useRef<{ visit: () => void; stop: () => void; how: 'replace' | 'push' } | null>(null);
  useEffect(() => () => pending.current?.stop(), []);
  return useCallback((visit, how) => {
    const before = pending.current;
    before?.stop();
    // Letters that follow each other stand for one change of the address.
    if (before && (before.how === 'push' || how === 'push')) before.visit();
    const now = (): void => {
      pending.current = null;
      visit();
    };
    pending.current = { visit: now, stop: afterPaint(now), how };
  }, []);
}

/** The state of a query: the same object as long as it reads the same, though the values that exist were gathered anew. */
function useParsed(spec: ListSpec, query: string): ReturnType<typeof parseListState> {
  const parsed = useMemo(() => parseListState(spec, new URLSearchParams(query)), [spec, query]);
  const [kept, keep] = useState(parsed);
  if (kept === parsed || isSame(kept, parsed)) return kept;
  keep(parsed);
  return parsed;
}

function isSame(a: ReturnType<typeof parseListState>, b: ReturnType<typeof parseListState>): boolean {
  const text = ({ state, ignored }: typeof a): string =>
    JSON.stringify([{ ...state, facets: [...state.facets] }, ignored]);
  return text(a) === text(b);
}
