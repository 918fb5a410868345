/** The way through the entries by keyboard: one stop of Tab for all of them, which follows the focus. */
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { moveThrough } from '../moveThrough';

const ROWS = '[data-entry]';
const STOPS = `${ROWS} > .entry-when`;

const stopOf = (target: EventTarget): Element | null => (target instanceof Element ? target.closest(STOPS) : null);

/** @param ids of the entries that are shown, in their order. */
export function useEntryWalk(ids: readonly string[]) {
  const [last, setLast] = useState<string | null>(null);
  const navigate = useNavigate();
  const { search } = useLocation();
  const on = {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => moveThrough(event, STOPS, ROWS),
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const row = stopOf(target)?.closest(ROWS);
      if (row) setLast(row.id);
    },
    // A day is the link to its entry; within the page the filters stay, and the place of the reader.
    onClick: (event: MouseEvent<HTMLElement>) => {
      const row = stopOf(event.target)?.closest(ROWS);
      if (!row || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void navigate({ search, hash: row.id }, { preventScrollReset: true });
    },
  };
  return { stop: last !== null && ids.includes(last) ? last : ids[0], on };
}
