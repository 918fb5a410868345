/** Lets the rows of a list travel to their new places, unless the reader has asked for stillness. */
import { flushSync } from 'react-dom';

type Places = ReadonlyMap<Element, DOMRect>;

/** The rows that will travel once a change is drawn, and where they stand before it. One page is shown at a time, and one list on it. */
let awaited: string | null = null;
let marked: Places | null = null;

function placesOf(rows: string): Places | null {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return null;
  return new Map(Array.from(document.querySelectorAll(rows), (row) => [row, row.getBoundingClientRect()]));
}

function travel(rows: string, before: Places): void {
  // All places first: a row that begins to move would have the next one's reckoned anew.
  const places = Array.from(document.querySelectorAll(rows), (row) => ({
    row,
    from: before.get(row),
    to: row.getBoundingClientRect(),
  }));
  const timing = readTiming();
  for (const { row, from, to } of places) {
    // What nobody sees travel need not.
    if (Math.min(from?.top ?? to.top, to.top) > innerHeight || Math.max(from?.bottom ?? 0, to.bottom) < 0) continue;
    const start = from ? { transform: `translate(${from.left - to.left}px, ${from.top - to.top}px)` } : { opacity: 0 };
    row.animate([start, {}], timing);
  }
}

/** @param rows selects what travels. @param update changes the list; what it sets is on the page when it returns. */
export function moveRows(rows: string, update: () => void): void {
  const before = placesOf(rows);
  if (!before) update();
  else {
    flushSync(update);
    travel(rows, before);
  }
}

/** For a list that follows its control a moment later: its next change shall be seen as a move. */
export function leaveRows(rows: string): void {
  awaited = rows;
}

/** Remembers where the rows stand until `arriveRows`, if they shall travel: as late as can be, so that the control does not wait for it. */
export function markRows(): void {
  if (awaited !== null) marked = placesOf(awaited);
  awaited = null;
}

/** Called once the list has been drawn anew. */
export function arriveRows(rows: string): void {
  if (marked) travel(rows, marked);
  marked = null;
}

/** What the theme allows for a move. The build may write its milliseconds as seconds. */
function readTiming(): KeyframeAnimationOptions {
  const theme = getComputedStyle(document.documentElement);
  const time = theme.getPropertyValue('--duration-move');
  return {
    duration: Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000),
    easing: theme.getPropertyValue('--ease-glide'),
  };
}
