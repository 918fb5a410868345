/** Probes of sizes, edges and states as they are drawn. Each runs in the page. */

/** Targets below 24 px, or below 44 px in height where fingers point. Links within a sentence are as high as their line. */
export function findSmallTargets(): string[] {
  const { say, isShown } = window.probe;
  const isTouch = matchMedia('(pointer: coarse)').matches;
  /** References beside or below the text, which stand as close as those within it; names of a drawing, whose table has the same links. */
  const REFERENCE =
    '.src > .link-button, p.quiet > .link-button, a:is(.curve *, .margin *, .facts *, .ties *, .case *, .by *, .notes *, .table-wrap *, .appearances *, .text p *, .quiet *)';
  const CONTROLS =
    'a[href], button, input, select, textarea, summary, [role=button], [tabindex="0"]:not([role=region])';
  const isInSentence = (element: Element): boolean => {
    if (!element.matches('a') || !getComputedStyle(element).display.startsWith('inline')) return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const copy = block?.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('a, button, time')) link.remove();
    return /\p{L}{2}/u.test(copy.textContent ?? '');
  };
  /** How far one can go from the middle before another element is hit. */
  const reach = (element: Element, targets: Element[], least: number): { width: number; height: number } => {
    const box = element.getBoundingClientRect();
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const isHit = (dx: number, dy: number): boolean => {
      const hit = document.elementFromPoint(x + dx, y + dy);
      return hit !== null && targets.some((target) => target.contains(hit));
    };
    const go = (dx: number, dy: number): number => {
      let steps = 0;
      while (steps < least && isHit(dx * (steps + 1), dy * (steps + 1))) steps += 1;
      return steps;
    };
    if (!isHit(0, 0)) return { width: 0, height: 0 };
    return { width: 1 + go(-1, 0) + go(1, 0), height: 1 + go(0, -1) + go(0, 1) };
  };
  const faults: string[] = [];
  for (const element of document.querySelectorAll(CONTROLS)) {
    if (!isShown(element) || isInSentence(element) || element.matches('.skip')) continue;
    // Round a full ring there is less room; each name is a link of its own in the table below (WCAG 2.5.8, equivalent).
    if (element.closest('.graph')) continue;
    const isReference = element.matches(`${REFERENCE}, .note-mark > *`) && !element.closest('nav');
    const least = isTouch && !isReference ? 44 : 24;
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const boxes = [element, ...labels].map((one) => one.getBoundingClientRect());
    if (boxes.some(({ width, height }) => height >= least - 0.5 && width >= 24)) continue;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { width, height } = reach(labels[0] ?? element, [element, ...labels], least);
    if (height < least || width < 24) faults.push(`${say(element)} is ${width} × ${height}, not ${least} high`);
  }
  scrollTo(0, 0);
  return faults;
}

/** Whatever makes the page wider than the window, but for what scrolls in a box of its own. */
export function findSideways(): string[] {
  const { say } = window.probe;
  const width = document.documentElement.clientWidth;
  const faults = [...document.querySelectorAll('body *')].flatMap((element) => {
    const { left, right } = element.getBoundingClientRect();
    if ((right <= width + 1 && left >= -1) || element.matches('.skip') || !element.checkVisibility()) return [];
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
      if (getComputedStyle(at).overflowX !== 'visible') return [];
    return [`${say(element)} reaches from ${Math.round(left)} to ${Math.round(right)} in a window of ${width}`];
  });
  const { scrollWidth } = document.documentElement;
  return scrollWidth > width ? [`the page is ${scrollWidth} wide in a window of ${width}`, ...faults] : faults;
}

/** Text cut off by its box, or written over the text of another control; the boxes of turned names in a drawing overlap, the names do not. */
export function findClippedText(): string[] {
  const { say, isShown } = window.probe;
  const faults: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    if (!isShown(element) || element.matches('svg, svg *, select, html, body')) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      faults.push(`${say(element)} shows ${element.clientHeight} of ${element.scrollHeight} px of height`);
    if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
      faults.push(`${say(element)} shows ${element.clientWidth} of ${element.scrollWidth} px of width`);
  }
  const controls = [...document.querySelectorAll('a[href], button, label, summary')]
    .filter((one) => isShown(one) && !isHeld(one))
    .map((one) => ({ one, rects: rectsOf(one) }));
  for (const [index, { one, rects }] of controls.entries())
    for (const other of controls.slice(index + 1))
      if (
        !one.contains(other.one) &&
        !one.closest('.graph') &&
        rects.some((a) => other.rects.some((b) => isOver(a, b)))
      )
        faults.push(`${say(one)} and ${say(other.one)} are written over each other`);
  return faults;

  /** What stays while the page moves is over other text by design. */
  function isHeld(element: Element): boolean {
    if (element.closest('[popover]')) return true;
    for (let at: Element | null = element; at; at = at.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return true;
    return false;
  }
  function rectsOf(element: Element): DOMRect[] {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const rects: DOMRect[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent || parent.closest('.visually-hidden') || !isShown(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      rects.push(...range.getClientRects());
    }
    return rects;
  }
  /** Lines of text have room above and below their letters. */
  function isOver(a: DOMRect, b: DOMRect): boolean {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 2 && down > Math.min(a.height, b.height) / 2;
  }
}

/** Controls without an edge, and states that only a background shows: where colours are forced, both are gone. */
export function findLostStates(): string[] {
  const { say, isShown } = window.probe;
  const faults: string[] = [];
  const lineOf = (style: CSSStyleDeclaration): string =>
    [
      ...['top', 'right', 'bottom', 'left'].map((side) =>
        style.getPropertyValue(`border-${side}-style`) === 'none' ? '' : style.getPropertyValue(`border-${side}-width`),
      ),
      style.outlineStyle === 'none' ? '' : style.outlineWidth + style.outlineOffset,
      style.textDecorationLine,
    ].join(' ');
  const shapeOf = (element: Element): string =>
    [element, ...element.querySelectorAll('*')]
      .flatMap((one) =>
        [undefined, '::before', '::after'].map((part) => {
          const style = getComputedStyle(one, part);
          if (part && style.content === 'none') return 'none';
          return [lineOf(style), style.fontWeight, style.content, style.display, style.width, style.transform].join();
        }),
      )
      .join(';');
  const compare = (element: Element, target: Element, turnOff: () => void, turnOn: () => void): void => {
    const on = shapeOf(target);
    turnOff();
    const off = shapeOf(target);
    turnOn();
    if (on === off) faults.push(`${say(element)} looks the same in its other state`);
  };
  for (const name of ['aria-pressed', 'aria-current', 'aria-selected', 'aria-sort'])
    for (const element of document.querySelectorAll(`[${name}]:not([${name}=false], [${name}=none])`)) {
      if (!isShown(element)) continue;
      const value = element.getAttribute(name) ?? '';
      const other = name === 'aria-pressed' || name === 'aria-selected' ? 'false' : null;
      compare(
        element,
        element,
        () => (other ? element.setAttribute(name, other) : element.removeAttribute(name)),
        () => element.setAttribute(name, value),
      );
    }
  for (const input of document.querySelectorAll<HTMLInputElement>('input:is([type=radio], [type=checkbox])')) {
    const label = input.labels?.[0];
    if (!label || !isShown(label) || (isShown(input) && getComputedStyle(input).appearance !== 'none')) continue;
    const was = input.checked;
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(
      (one) => [one, one.checked] as const,
    );
    input.checked = true;
    compare(
      input,
      label,
      () => (input.checked = false),
      () => (input.checked = was),
    );
    for (const [one, isOn] of group) one.checked = isOn;
  }
  for (const control of document.querySelectorAll('button, input, select, textarea, summary')) {
    if (!isShown(control)) continue;
    const hasEdge = control.parentElement !== null && /[1-9]/.test(lineOf(getComputedStyle(control.parentElement)));
    // The browser's own drawing obeys the forced colours.
    const isNative = control instanceof HTMLInputElement && getComputedStyle(control).appearance !== 'none';
    const isOpener = control.matches('summary') && getComputedStyle(control).display === 'list-item';
    if (hasEdge || isNative || isOpener) continue;
    const isDrawn = [control, ...control.querySelectorAll('*')].some((one) =>
      [undefined, '::before', '::after'].some((part) => /[1-9]|underline/.test(lineOf(getComputedStyle(one, part)))),
    );
    const hasSign = [...control.querySelectorAll('svg')].some((svg) => isShown(svg));
    if (!isDrawn && !hasSign) faults.push(`${say(control)} has no edge, no line and no sign`);
  }
  return faults;
}
