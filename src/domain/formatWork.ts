/** Words about series and films. */
import type { WorkRow } from './works.ts';

/** "1987–1994", "2022–" while it runs, "2002" for a film. */
export function formatYears({ type, start, end }: Pick<WorkRow, 'type' | 'start' | 'end'>): string {
  const from = start.slice(0, 4);
  const to = end?.slice(0, 4);
  if (type === 'film' || to === from) return from;
  return `${from}–${to ?? ''}`;
}

/** How much of it has a page here; a film is one thing and needs no count. */
export function formatRecorded({ type, episodes }: Pick<WorkRow, 'type' | 'episodes'>): string | null {
  if (type === 'film') return null;
  if (episodes === 0) return 'no episodes recorded here yet';
  return episodes === 1 ? '1 episode recorded here' : `${episodes} episodes recorded here`;
}

/** A word at the head of a line. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
