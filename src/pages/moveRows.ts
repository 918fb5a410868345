/** Lets the rows of a list travel to their new places, unless the reader has asked for stillness. */
import { flushSync } from 'react-dom';

/** @param rows selects what travels. @param update changes the list; what it sets is on the page when it returns. */
export function moveRows(rows: string, update: () => void): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    update();
    return;
  }
  const timing = readTiming();
  const before = new Map(Array.from(document.querySelectorAll(rows), (row) => [row, row.getBoundingClientRect()]));
  flushSync(update);
  for (const row of document.querySelectorAll(rows)) {
    const from = before.get(row);
    const to = row.getBoundingClientRect();
    // What nobody sees travel need not.
    if (Math.min(from?.top ?? to.top, to.top) > innerHeight || Math.max(from?.bottom ?? 0, to.bottom) < 0) continue;
    const start = from ? { transform: `translate(${from.left - to.left}px, ${from.top - to.top}px)` } : { opacity: 0 };
    row.animate([start, {}], timing);
  }
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
