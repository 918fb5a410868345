/** Lets the rows of a list travel to their new places, unless the reader has asked for stillness. */
import { flushSync } from 'react-dom';

const EASE = 'cubic-bezier(0.2, 0, 0, 1)';
const MS = 200;

/** @param rows selects what travels. @param update changes the list; what it sets is on the page when it returns. */
export function moveRows(rows: string, update: () => void): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    update();
    return;
  }
  const before = new Map(Array.from(document.querySelectorAll(rows), (row) => [row, row.getBoundingClientRect()]));
  flushSync(update);
  for (const row of document.querySelectorAll(rows)) {
    const from = before.get(row);
    const to = row.getBoundingClientRect();
    // What nobody sees travel need not.
    if (Math.min(from?.top ?? to.top, to.top) > innerHeight || Math.max(from?.bottom ?? 0, to.bottom) < 0) continue;
    const start = from ? { transform: `translate(${from.left - to.left}px, ${from.top - to.top}px)` } : { opacity: 0 };
    row.animate([start, {}], { duration: MS, easing: EASE });
  }
}
