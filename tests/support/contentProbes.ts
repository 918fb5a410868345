/** Probes of what a page says and in which order, most of them for faults that axe does not see. Each runs in the page. */

/** One h1, no level left out, each landmark there and named apart from its like. */
export function findOutlineFaults(): string[] {
  const { say, nameOf } = window.probe;
  const faults: string[] = [];
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
    heading.checkVisibility(),
  );
  const tops = headings.filter(({ localName }) => localName === 'h1').length;
  if (tops !== 1) faults.push(`there are ${tops} h1`);
  let level = 0;
  // A heading of the frame before the main part does not begin its outline.
  for (const heading of headings.filter((one) => one.closest('main'))) {
    const next = Number(heading.localName[1]);
    if (next > level + 1) faults.push(`${say(heading)} follows a heading of level ${level}`);
    level = next;
    if (!nameOf(heading)) faults.push(`a heading is empty: ${heading.outerHTML.slice(0, 80)}`);
  }
  const landmarks = {
    banner: 'header:not(main *, article *, section *)',
    main: 'main',
    contentinfo: 'footer:not(main *, article *, section *)',
    navigation: 'nav',
    region: 'section[aria-label], section[aria-labelledby], [role=region]',
  };
  for (const [role, selector] of Object.entries(landmarks)) {
    const found = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    if (role === 'main' && found.length !== 1) faults.push(`there are ${found.length} main`);
    if (role === 'contentinfo' && found.length !== 1) faults.push(`there are ${found.length} contentinfo`);
    // On phones the frame's head is a region at the top; its sections are at the thumb.
    if (role === 'banner' && found.length > 1) faults.push('there are several banners');
    if (role === 'navigation' && found.length === 0) faults.push('there is no navigation');
    if (found.length < 2) continue;
    const names = found.map((one) =>
      one.hasAttribute('aria-label') || one.hasAttribute('aria-labelledby') ? nameOf2(one) : '',
    );
    for (const [index, name] of names.entries()) {
      if (!name) faults.push(`a ${role} has no name: ${say(found[index] as Element)}`);
      else if (names.indexOf(name) !== index) faults.push(`two ${role} landmarks are named "${name}"`);
    }
  }
  return faults;

  function nameOf2(element: Element): string {
    const label = element.getAttribute('aria-label');
    if (label) return label;
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ');
    return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  }
}

/** Links that say where they lead: no "here", no name for two addresses. */
export function findLinkFaults(): string[] {
  const { isShown, nameOf } = window.probe;
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const link of document.querySelectorAll('a[href]')) {
    if (!isShown(link)) continue;
    const name = nameOf(link);
    const { origin, pathname, search, hash } = new URL(link.getAttribute('href') ?? '', document.baseURI);
    const to = origin + pathname + search + hash;
    if (!name) faults.push(`a link to ${pathname} has no name`);
    if (/^(here|more|click here|this|link|read more|details|show|see more)$/i.test(name))
      faults.push(`a link to ${pathname} is named "${name}"`);
    // What stands next to it in the same sentence or line tells two sources of one outlet apart (2.4.4, in context).
    // A landmark with a name sets its links apart from those of the text.
    const key = `${link.closest('nav')?.getAttribute('aria-label') ?? ''} ${name}`;
    const context = link.closest('p, li, dd, td, th, figcaption, h2, h3, nav')?.textContent ?? '';
    const isAlone = context.replaceAll(/\s+/g, ' ').trim() === name;
    const before = seen.get(key);
    if (before !== undefined && before !== to && isAlone)
      faults.push(`"${name}" leads to ${before} and to ${to}, with no word beside it`);
    if (isAlone || before === undefined) seen.set(key, to);
  }
  return faults;
}

/** Pictures with a name that says what is seen, or none on purpose. */
export function findPictureFaults(): string[] {
  return [...document.querySelectorAll('img, svg, [role=img]')].flatMap((picture) => {
    const isMute = picture.closest('[aria-hidden=true]') !== null || picture.getAttribute('alt') === '';
    if (isMute || !picture.checkVisibility()) return [];
    // A drawing that holds links is a group of them, and as such has a name.
    if (picture.localName === 'svg' && !picture.matches('[role=img], [role=group]:has(a)'))
      return [`a drawing is neither named nor hidden: ${picture.outerHTML.slice(0, 80)}`];
    const name =
      picture.getAttribute('alt') ??
      picture.getAttribute('aria-label') ??
      (picture.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
    if (!name.trim()) return [`a picture has no name: ${picture.outerHTML.slice(0, 80)}`];
    if (/\.(png|jpe?g|svg|webp|avif|gif)\b|^(image|img|picture|photo|plate)[\s_-]?\d*$/i.test(name.trim()))
      return [`a picture is named "${name}", which is no description`];
    return [];
  });
}

/** Things that answer the mouse but are no controls, and things that can only be dragged. */
export function findFakeControls(): string[] {
  const { say } = window.probe;
  const CONTROL = 'a[href], button, input, select, textarea, summary, label, option, dialog, audio, video';
  const propsOf = (element: Element): Record<string, unknown> => {
    const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
    return key ? ((element as unknown as Record<string, Record<string, unknown>>)[key] ?? {}) : {};
  };
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const props = propsOf(element);
    const isControl = element.matches(CONTROL);
    const faults: string[] = [];
    if (!isControl && ('onClick' in props || element.hasAttribute('onclick')))
      faults.push(`${say(element)} is clicked but is no control`);
    const isUnderControl = isControl || element.closest(CONTROL) !== null;
    if (!isUnderControl && element.checkVisibility() && getComputedStyle(element).cursor === 'pointer')
      faults.push(`${say(element)} looks as if it could be clicked but is no control`);
    const isDragged =
      element.getAttribute('draggable') === 'true' ||
      Object.keys(props).some((name) => /^on(Drag|Drop|PointerMove|TouchMove|MouseMove)/.test(name));
    const hasOther = [...element.querySelectorAll('button')].some((button) =>
      /move|up|down|position/i.test(button.textContent ?? ''),
    );
    if (isDragged && !hasOther) faults.push(`${say(element)} can only be dragged`);
    return faults;
  });
}

/** Words that a screen reader reads out although nobody can see them: blurred, transparent, of no size. */
export function findUnseenWords(): string[] {
  const { say } = window.probe;
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const hasWords = Array.from(element.childNodes).some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!hasWords || !element.checkVisibility() || element.closest('[aria-hidden=true], script, style, title'))
      return [];
    const faults: string[] = [];
    const { color, fontSize, webkitTextFillColor, textIndent } = getComputedStyle(element);
    const isClear = (value: string): boolean => /^rgba\(.*, 0\)$|\/ 0\)$/.test(value);
    if (isClear(color) || isClear(webkitTextFillColor)) faults.push('transparent');
    if (Number.parseFloat(fontSize) < 4) faults.push('of no size');
    if (Number.parseFloat(textIndent) < -500) faults.push('moved out of sight');
    let ground = '';
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { filter, opacity, backgroundColor } = getComputedStyle(at);
      if (filter.includes('blur')) faults.push('blurred');
      if (opacity === '0') faults.push('of no opacity');
      if (!isClear(backgroundColor)) ground ||= backgroundColor;
    }
    if (ground === color) faults.push('of the colour of its ground');
    return faults.map((fault) => `${say(element)} is ${fault} but is read out`);
  });
}

/** A timeline that is a list in the order of its dates, each with a date for machines. */
export function findTimelineFaults(): string[] {
  const { say } = window.probe;
  const faults: string[] = [];
  const dates: string[] = [];
  for (const entry of document.querySelectorAll('main:not([data-page=home]) [data-entry]')) {
    if (!entry.matches('ol > li')) faults.push(`${say(entry)} is no item of an ordered list`);
    const date = entry.querySelector('time')?.getAttribute('datetime') ?? '';
    if (!/^\d{4}(-\d\d){0,2}$/.test(date)) faults.push(`${say(entry)} has no date for machines`);
    dates.push(date);
  }
  const sign = (a: string, b: string): number =>
    a.slice(0, Math.min(a.length, b.length)).localeCompare(b.slice(0, Math.min(a.length, b.length)));
  const steps = dates.slice(1).map((date, index) => sign(dates[index] ?? '', date));
  if (steps.includes(1) && steps.includes(-1)) {
    const wrong = dates.slice(1).flatMap((date, index) => (steps[index] !== 0 ? [`${dates[index]} then ${date}`] : []));
    faults.push(`the dates do not go one way: ${wrong.slice(0, 5).join(', ')}`);
  }
  return faults;
}

/** What is read in another order than it is seen: a later sibling drawn above, or to the left of, an earlier one. */
export function findOrderFaults(): string[] {
  const { say, isShown } = window.probe;
  /** Filters and facts stand beside the text and are met before it; a figure at the end of its line may rise on phones. */
  const APART = '.filters, .margin:has(> .filters), .facts-sheet > .margin, .row-word, .index-row > .meta, .ev .w';
  return [...document.querySelectorAll('main, main *')].flatMap((parent) => {
    if (parent.closest('svg, [role=img]')) return [];
    const children = [...parent.children].filter(
      (child) =>
        isShown(child) &&
        !child.matches(APART) &&
        ['static', 'relative'].includes(getComputedStyle(child).position) &&
        getComputedStyle(child).float === 'none' &&
        !getComputedStyle(child).display.startsWith('inline') &&
        (child.textContent ?? '').trim() !== '',
    );
    return children.slice(1).flatMap((later, index) => {
      const earlier = children[index] as Element;
      const a = earlier.getBoundingClientRect();
      const b = later.getBoundingClientRect();
      const isAbove = b.bottom <= a.top + 1 && b.left < a.right && a.left < b.right;
      const isLeft = b.right <= a.left + 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > b.height / 2;
      return isAbove || isLeft ? [`${say(later)} is seen before ${say(earlier)} but read after it`] : [];
    });
  });
}
