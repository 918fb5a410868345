/** Arrows, j and k, Home and End go from row to row once a row has the focus; Tab and Enter stay what they are. */
import type { KeyboardEvent } from 'react';
import { findAct, ROW_KEYS } from '~/domain/shortcuts';

const STEPS: Readonly<Record<keyof typeof ROW_KEYS, (at: number, last: number) => number>> = {
  next: (at) => at + 1,
  previous: (at) => at - 1,
  first: () => 0,
  last: (_, last) => last,
};

/** @param hasLetters false where the reader has switched off the letters: the arrows stay. */
export function moveThroughRows(event: KeyboardEvent<HTMLElement>, hasLetters: boolean): void {
  const act = findAct(ROW_KEYS, event.key, hasLetters);
  if (!act || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-case] a')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  links[Math.min(links.length - 1, Math.max(0, STEPS[act](at, links.length - 1)))]?.focus();
}
