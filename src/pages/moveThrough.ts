/** Arrows, j and k, Home and End go from row to row once a row has the focus; Tab and Enter stay what they are. */
import type { KeyboardEvent } from 'react';
import { findAct, isSingleKey, ROW_KEYS } from '~/domain/shortcuts';

const STEPS: Readonly<Record<keyof typeof ROW_KEYS, (at: number, last: number) => number>> = {
  next: (at) => at + 1,
  previous: (at) => at - 1,
  first: () => 0,
  last: (_, last) => last,
};

export interface Way {
  /** False where the reader has switched off the letters: the arrows stay. */
  readonly hasLetters: boolean;
  /** Selects where the keys lead, in their order. */
  readonly stops: string;
  /** Selects what holds a stop and other controls: from these a letter leads on too, but an arrow scrolls as anywhere. */
  readonly rows?: string;
}

export function moveThrough(event: KeyboardEvent<HTMLElement>, { hasLetters, stops, rows }: Way): void {
  const act = findAct(ROW_KEYS, event.key, hasLetters);
  if (!act || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)];
  // What has the focus. In a dialog that a row has opened it is in no row, though the event comes by here.
  const here = event.target as HTMLElement;
  const isStop = all.includes(here);
  const row = rows === undefined || isStop || !isSingleKey(event.key) ? null : here.closest(rows);
  const at = isStop ? all.indexOf(here) : all.findIndex((stop) => row?.contains(stop));
  if (at < 0) return;
  event.preventDefault();
  all[Math.min(all.length - 1, Math.max(0, STEPS[act](at, all.length - 1)))]?.focus();
}
