/** Goes through a whole page with the Tab key and tells where the focus is hidden, unmarked, out of order or caught. */
import type { Page } from 'playwright-core';
import { installTools } from './probeTools';

interface Walk {
  readonly expected: Element[];
  readonly stops: Element[];
  readonly faults: string[];
  isDone: boolean;
}

declare global {
  interface Window {
    walk?: Walk;
  }
}

const AT_ONCE = 20;

export async function walkFocus(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  await page.evaluate(installTools);
  const count = await page.evaluate(startWalk, key === 'Tab');
  if (key === 'Shift+Tab') await page.keyboard.down('Shift');
  for (let pressed = 0; pressed < count + AT_ONCE; pressed += AT_ONCE) {
    // Sent together: each is measured in the page when the next one comes.
    await Promise.all(Array.from({ length: AT_ONCE }, () => page.keyboard.down('Tab')));
    if (await page.evaluate(() => window.walk?.isDone)) break;
  }
  await page.keyboard.up('Tab');
  if (key === 'Shift+Tab') await page.keyboard.up('Shift');
  return page.evaluate(endWalk);
}

/** Puts the focus on the first stop (the last, if backwards) and measures each stop when it is about to be left. */
function startWalk(isForward: boolean): number {
  const { say, isShown } = window.probe;
  const FOCUSABLE =
    'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex]:not([tabindex="-1"])';
  const expected = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]')) return false;
    // One stop for a list that the arrows go through, as for radios.
    if (element.tabIndex < 0) return element.closest('ul')?.querySelector('[tabindex="0"]') === null;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)];
    return element.checked || (!group.some(({ checked }) => checked) && group[0] === element);
  });
  /** Twice the largest `scroll-padding` of src/styles/base.css. */
  const ROOM = 176;
  const walk: Walk = { expected, stops: [], faults: [], isDone: false };
  window.walk = walk;
  const first = isForward ? expected[0] : expected.at(-1);
  let last: { readonly element: Element; readonly box: DOMRect } | null = null;

  const hasRing = (element: Element): boolean => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const bearers = [element, ...labels, ...labels.flatMap((label) => [...label.children])];
    return bearers.some((bearer) =>
      [undefined, '::before', '::after'].some((part) => {
        const { outlineStyle, outlineWidth, outlineColor, content } = getComputedStyle(bearer, part);
        if (part && content === 'none') return false;
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/^rgba\(.*, 0\)$/.test(outlineColor);
      }),
    );
  };
  /** The box without the padding of a link in a line, which widens the target over its neighbours and shows nothing. */
  const inkOf = (element: Element, { left, right, top, bottom }: DOMRect) => {
    const { display, backgroundColor, paddingTop, paddingBottom } = getComputedStyle(element);
    const isClear = display === 'inline' && backgroundColor === 'rgba(0, 0, 0, 0)';
    const [high, low] = isClear
      ? [top + Number.parseFloat(paddingTop), bottom - Number.parseFloat(paddingBottom)]
      : [top, bottom];
    return { left, right, top: high, bottom: low, width: right - left, height: low - high };
  };
  /** Whether five points of it, and of its ring, are really to be seen. */
  const findCover = (element: Element): string | undefined => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const shown = isShown(element) ? element : (labels[0] ?? element);
    for (const rect of shown.getClientRects()) {
      const { left, right, top, bottom, width, height } = inkOf(shown, rect);
      if (width < 2 || height < 2) continue;
      // What hardly fits between head and thumb bar cannot be seen whole: then its middle must be free.
      const isTall = height > innerHeight - ROOM;
      const low = isTall ? Math.min(bottom, innerHeight - ROOM / 2) : bottom;
      const high = isTall ? Math.max(top, ROOM / 2) : top;
      if (high < -0.5 || low > innerHeight + 0.5 || left < -0.5 || right > innerWidth + 0.5) return 'the edge';
      const xs = isTall ? [] : [left + 1.5, right - 1.5];
      const points = [
        [(left + right) / 2, (high + low) / 2],
        ...xs.flatMap((x) => [high + 1.5, low - 1.5].map((y) => [x, y])),
      ];
      for (const [x = 0, y = 0] of points) {
        const hit = document.elementFromPoint(x, y);
        const isOwn =
          hit !== null && (shown.contains(hit) || hit.contains(shown) || labels.some((label) => label.contains(hit)));
        if (isOwn || !hit) continue;
        // What answers beyond its own ink only reaches for the finger there; it draws nothing.
        const isInk = [...hit.getClientRects()]
          .map((part) => inkOf(hit, part))
          .some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
        if (isInk) return say(hit);
      }
    }
    return undefined;
  };
  const findCut = (element: Element): string | undefined => {
    const box = element.getBoundingClientRect();
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const frame = at.getBoundingClientRect();
      const isCut =
        (box.height <= frame.height && (box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5)) ||
        (box.width <= frame.width && (box.left < frame.left - 0.5 || box.right > frame.right + 0.5));
      if (isCut) return say(at);
    }
    return undefined;
  };
  const isHeld = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return true;
    return false;
  };
  const measure = (element: Element): void => {
    if (!hasRing(element)) walk.faults.push(`${say(element)} has no ring`);
    // Names on a ring are turned, and read round it: their boxes overlap, and the way leads up again.
    const isTurned = element.closest('.graph') !== null;
    const cover = findCover(element);
    if (cover && !isTurned) walk.faults.push(`${say(element)} is covered by ${cover}`);
    const cut = isShown(element) ? findCut(element) : undefined;
    if (cut) walk.faults.push(`${say(element)} is cut off by ${cut}`);
    if (!element.closest('main') || isHeld(element) || isTurned) {
      last = null;
      return;
    }
    const seen = element.getBoundingClientRect();
    const box = new DOMRect(seen.x + scrollX, seen.y + scrollY, seen.width, seen.height);
    if (last) {
      const [before, after] = isForward ? [last.box, box] : [box, last.box];
      const [from, to] = isForward ? [last.element, element] : [element, last.element];
      const isSameColumn = after.left < before.right && before.left < after.right;
      const isUp = after.bottom <= before.top + 1;
      // From the foot of one column to the head of the next on its right is the way that one reads.
      const isFar = before.top - after.bottom > innerHeight && after.left < before.right;
      if (isUp && (isSameColumn || isFar)) walk.faults.push(`the focus goes up from ${say(from)} to ${say(to)}`);
    }
    last = { element, box };
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || window.walk !== walk || walk.isDone) return;
      const element = document.activeElement;
      if (!element || element === document.body || walk.stops.includes(element)) {
        // A second visit to the first stop is the end of the round; to another one, a trap.
        walk.isDone = element === document.body || element === first || !element;
        return;
      }
      walk.stops.push(element);
      measure(element);
    },
    { capture: true },
  );
  first?.focus();
  return expected.length;
}

function endWalk(): string[] {
  const { say } = window.probe;
  const { expected = [], stops = [], faults = [] } = window.walk ?? {};
  const missed = expected.filter((element) => !stops.includes(element));
  delete window.walk;
  const trap = stops.at(-1);
  return [
    ...faults,
    ...(missed.length > 0 && trap ? [`after ${say(trap)} the focus goes no further`] : []),
    ...missed.slice(0, 5).map((element) => `${say(element)} is never reached`),
  ];
}
