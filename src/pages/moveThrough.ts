/** Arrows, j and k, Home and End go from row to row once a row has the focus; Tab and Enter stay what they are. */
import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  j: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  k: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};
const LETTERS: readonly string[] = ['j', 'k'];

/**
 * @param stops selects where the keys lead, in their order.
 * @param rows selects what holds a stop and other controls: from these a letter leads on too, but an arrow scrolls as anywhere.
 */
export function moveThrough(event: KeyboardEvent<HTMLElement>, stops: string, rows?: string): void {
  const step = STEPS[event.key];
  if (!step || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)];
  // What has the focus. In a dialog that a row has opened it is in no row, though the event comes by here.
  const here = event.target as HTMLElement;
  const isStop = all.includes(here);
  const row = rows === undefined || isStop || !LETTERS.includes(event.key) ? null : here.closest(rows);
  const at = isStop ? all.indexOf(here) : all.findIndex((stop) => row?.contains(stop));
  if (at < 0) return;
  event.preventDefault();
  all[Math.min(all.length - 1, Math.max(0, step(at, all.length - 1)))]?.focus();
}
