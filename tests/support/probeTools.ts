/** What the probes of access share. A probe runs in the page and returns its faults in sentences. */
import type { Page } from 'playwright-core';
import { compileContent, pageKinds } from './siteFiles';

export type Probe = () => string[];

interface ProbeTools {
  /** An element in a few words: where it is and what it says. */
  readonly say: (element: Element) => string;
  /** Drawn, with an area, and not one of the texts that only a screen reader should get. */
  readonly isShown: (element: Element) => boolean;
  /** The accessible name, near enough: label, text without what is hidden from it, alternative text, title. */
  readonly nameOf: (element: Element) => string;
}

declare global {
  interface Window {
    readonly probe: ProbeTools;
  }
}

/** Every kind of page, the views that only a query shows, and a long article. */
export function accessPages(): [kind: string, path: string][] {
  return [
    ...pageKinds(compileContent()),
    ['long article', '/characters/jean-luc-picard/'],
    ['cards', '/board/?view=cards'],
    ['tiers', '/board/?view=tiers'],
    ['case in dispute', '/board/liam-shaw/?as-of=2025-09-01&from=2023-05-01&drop=e03,e99'],
    ['search results', '/search/?q=worf'],
    ['not found', '/no-such-page/'],
    ['earlier day', '/board/?as-of=2023-05-01'],
    // Asks where nothing was seen, takes away where all was, and names a day and a series that nobody knows.
    ['link with a horizon', '/characters/worf/?seen=pic.2x10,nobody.all&as-of=yesterday'],
  ];
}

/** Runs a probe in the page as it now stands. */
export async function runProbe(page: Page, probe: Probe): Promise<string[]> {
  await page.evaluate(installTools);
  return page.evaluate(probe);
}

export function installTools(): void {
  if ('probe' in window) return;
  const textOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
    if (node instanceof HTMLElement && node.hidden) return '';
    const own = node.getAttribute('aria-label') ?? node.getAttribute('alt');
    return own ?? Array.from(node.childNodes, textOf).join(' ');
  };
  const clean = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const labels = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .flatMap((id) => document.getElementById(id) ?? []);
    const fields = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    if (labels.length > 0) return clean(labels.map(textOf).join(' '));
    const words = clean(textOf(element));
    if (words && !fields) return words;
    const label = fields ? Array.from(element.labels ?? [], textOf).join(' ') : '';
    return clean(element.getAttribute('aria-label') ?? (label || element.getAttribute('title') || ''));
  };
  const say = (element: Element): string => {
    const holder = element.closest('[class]')?.classList[0];
    const words = nameOf(element) || clean(element.textContent ?? '');
    return `${element.localName}${holder ? ` in .${holder}` : ''} "${words.slice(0, 40)}"`;
  };
  const isShown = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden')) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1;
  };
  Object.assign(window, { probe: { say, isShown, nameOf } });
}
