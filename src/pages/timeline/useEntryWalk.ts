/** The way through the entries by keyboard: one stop of Tab for all of them, which follows the focus. */
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useCallback, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { moveThrough } from '../moveThrough';
import { useKeys } from '../useKeys';
import { useLatest } from '../useLatest';

const ROWS = '[data-entry]';
const STOPS = `${ROWS} > .entry-when`;

/** @param ids of the entries that are shown, in their order. */
export function useEntryWalk(ids: readonly string[]) {
  const [last, setLast] = useState<string | null>(null);
  const hasKeys = useKeys();
  const navigate = useNavigate();
  const { search } = useLocation();
  const go = useLatest((hash: string) => navigate({ search, hash }, { preventScrollReset: true }));
  // A day is the link to its entry; within the page the filters stay. Always the same function.
  const onFollow = useCallback(
    (event: MouseEvent<HTMLAnchorElement>): void => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void go.current(event.currentTarget.hash);
    },
    [go],
  );
  const on = {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) =>
      moveThrough(event, { hasLetters: hasKeys(), stops: STOPS, rows: ROWS }),
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      if (target.matches(STOPS)) setLast(target.parentElement?.id ?? null);
    },
  };
  return { stop: last !== null && ids.includes(last) ? last : ids[0], on, onFollow };
}
