/** Type in a real browser: nothing moves when fonts come late, every letter has its face, lines are as long as one reads well. */
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, visit } from '../support/browser';
import { compileContent, pageKinds } from '../support/siteFiles';

const siteUrl = inject('siteUrl');
const pages = [...pageKinds(compileContent()).values()];
const CHARACTER = '/characters/jean-luc-picard/';
const WIDTHS = [390, 1440];
/** Each load is mostly waiting. */
const AT_ONCE = 4;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Load {
  readonly moved: number;
  /** Fonts that were asked for. */
  readonly fonts: readonly string[];
  readonly preloaded: readonly string[];
}

/** Loads a page with every font late by so many milliseconds. */
async function loadLate(
  at: string,
  width: number,
  late: number,
  disturb?: (page: Page) => Promise<void>,
): Promise<Load> {
  const { page, requests, close } = await openVisit(browser, siteUrl, { viewport: { width, height: 900 } });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue().catch(() => {});
  });
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        (window as unknown as { moved: number }).moved += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await disturb?.(page);
  await visit(page, siteUrl + at.slice(1));
  await page.waitForTimeout(late + 200);
  const moved = await page.evaluate(() => (window as unknown as { moved: number }).moved);
  const preloaded = await page
    .locator('link[rel=preload][as=font]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  await close();
  return { moved, fonts: [...new Set(requests.filter((url) => url.endsWith('.woff2')))].toSorted(), preloaded };
}

describe('fonts that come late', () => {
  // A little late is near the moment of the first paint; much later is never, to a font that may not be swapped in.
  it.each([
    [700, WIDTHS],
    [60, [390]],
  ])(
    'move nothing on any kind of page, by %i ms',
    async (late, widths) => {
      const loads = widths.flatMap((width) => pages.map((at) => ({ at, width })));
      const queue = [...loads.entries()];
      const faults: string[] = [];
      let most = 0;
      const work = async (): Promise<void> => {
        for (let next = queue.shift(); next; next = queue.shift()) {
          const [, { at, width }] = next;
          const { moved, fonts, preloaded } = await loadLate(at, width, late);
          most = Math.max(most, moved);
          if (moved >= 0.01) faults.push(`${at} at ${width} moved by ${moved.toFixed(4)}`);
          const found = fonts.filter(
            (url) => !preloaded.includes(url) && !/-more-|newsreader-(?:italic|strong)-/.test(url),
          );
          if (found.length > 0) faults.push(`${at} finds out late: ${found.join()}`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      console.log(`fonts late by ${late} ms: ${loads.length} loads, the most that moved: ${most.toFixed(4)}`);
      expect(faults).toEqual([]);
    },
    400_000,
  );

  it('would be seen to move the page if they were swapped in for something wider', async () => {
    const { moved } = await loadLate(CHARACTER, 1440, 800, async (page) => {
      await page.route('**/*.css', async (route) => {
        const response = await route.fetch();
        const css = (await response.text())
          .replaceAll(/font-display:\s*optional/g, 'font-display:swap')
          .replaceAll(/size-adjust:[^;}]*/g, 'size-adjust:140%');
        await route.fulfill({ response, body: css });
      });
    });
    expect(moved).toBeGreaterThan(0.01);
  });
});

interface Face {
  readonly name: string;
  readonly text: string;
}

/** Family, style and weight of an element → the file of src/fonts that draws it. */
function faceOf(family: string, style: string, weight: number): string {
  if (family === 'Instrument Sans') return 'instrument-sans';
  if (family === 'IBM Plex Mono') return 'plex-mono';
  if (style === 'italic') return weight < 400 ? 'newsreader-verdict' : 'newsreader-italic';
  return weight < 400 ? 'newsreader-light' : weight >= 600 ? 'newsreader-strong' : 'newsreader';
}

interface Setting {
  readonly at: string;
  /** Names of the faces that the page asks for before its styles are read. */
  readonly preloaded: readonly string[];
  readonly runs: readonly {
    readonly family: string;
    readonly style: string;
    readonly weight: string;
    readonly text: string;
  }[];
  /** How the figures of each cell of a table are set. */
  readonly cells: readonly string[];
}

/** How a page is set. Runs in the page. */
function readSetting(): Omit<Setting, 'at'> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const runs: { family: string; style: string; weight: string; text: string }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || /^(SCRIPT|STYLE)$/.test(element.tagName) || element.getClientRects().length === 0) continue;
    const { fontFamily, fontStyle, fontWeight } = getComputedStyle(element);
    const family = (fontFamily.split(',')[0] ?? '').replaceAll('"', '');
    runs.push({ family, style: fontStyle, weight: fontWeight, text: node.textContent ?? '' });
  }
  return {
    runs,
    preloaded: Array.from(
      document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]'),
      ({ href }) => /([a-z-]+)-.{8}\.woff2$/.exec(href)?.[1] ?? '',
    ),
    cells: [...document.querySelectorAll('td')]
      .filter((cell) => /\d/.test(cell.textContent ?? ''))
      .map((cell) => getComputedStyle(cell))
      // Every figure of the monospaced face is as wide as any other.
      .map((style) => (/^"?IBM Plex Mono/.test(style.fontFamily) ? 'tabular-nums' : style.fontVariantNumeric)),
  };
}

describe('on every kind of page', () => {
  const settings: Setting[] = [];
  beforeAll(async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    for (const at of pages) {
      await visit(page, siteUrl + at.slice(1));
      settings.push({ at, ...(await page.evaluate(readSetting)) });
    }
    await close();
  });

  it('letters are each in the face that draws them, and no page waits for a face that it does not show', async () => {
    const { FACES } = (await import(pathToFileURL(path.resolve('scripts/makeFonts.mjs')).href)) as {
      FACES: readonly Face[];
    };
    const faults = new Set<string>();
    for (const { at, preloaded, runs } of settings) {
      const shown = new Set(
        runs
          .filter(({ text }) => text.trim() !== '')
          .map(({ family, style, weight }) => faceOf(family, style, Number(weight))),
      );
      for (const name of preloaded) if (!shown.has(name)) faults.add(`${at} waits for ${name} and shows none of it`);
      for (const { family, style, weight, text } of runs) {
        const name = faceOf(family, style, Number(weight));
        const has = FACES.filter((face) => face.name === name || face.name === `${name}-more`)
          .map((face) => face.text)
          .join('');
        for (const letter of text.trim())
          if (!has.includes(letter) && !/\s/.test(letter))
            faults.add(`${name} lacks ${letter} (“${text.trim()}”, ${at})`);
      }
    }
    expect([...faults]).toEqual([]);
  });

  it('figures stand in columns wherever a table holds them', () => {
    const cells = settings.flatMap(({ at, cells: kinds }) => kinds.map((kind) => `${at}: ${kind}`));
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter((cell) => !cell.includes('tabular-nums'))).toEqual([]);
  });
});

describe('lines', () => {
  it('of running text hold 62 to 70 characters at 1440', async () => {
    const { page, close } = await openVisit(browser, siteUrl, {
      viewport: { width: 1440, height: 900 },
      stored: { seen: 'all' },
    });
    const means: string[] = [];
    for (const at of [CHARACTER, '/topics/borg/', '/answers/what-is-star-trek-legacy/']) {
      await visit(page, siteUrl + at.slice(1));
      await page.evaluate(() => document.fonts.ready);
      means.push(
        await page.evaluate(() => {
          let characters = 0;
          let lines = 0;
          for (const paragraph of document.querySelectorAll(
            'main .text p:not([class], .note-pop *, .seal *, .case *)',
          )) {
            // Small print has its own measure.
            if (getComputedStyle(paragraph).fontSize !== '18px') continue;
            const range = document.createRange();
            const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
            const counts = new Map<number, number>();
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              if (node.parentElement?.closest('.note-mark, .note-pop')) continue;
              for (let index = 0; index < (node.textContent?.length ?? 0); index++) {
                range.setStart(node, index);
                range.setEnd(node, index + 1);
                const { bottom, width } = range.getBoundingClientRect();
                const line = Math.round(bottom / 8);
                if (width > 0) counts.set(line, (counts.get(line) ?? 0) + 1);
              }
            }
            // The last line is as long as it happens to be.
            const full = [...counts.values()].slice(0, -1);
            characters += full.reduce((sum, count) => sum + count, 0);
            lines += full.length;
          }
          return `${(characters / lines).toFixed(1)} in ${lines}`;
        }),
      );
    }
    await close();
    console.log(means.join('; '));
    for (const mean of means) {
      expect(Number.parseFloat(mean), mean).toBeGreaterThanOrEqual(62);
      expect(Number.parseFloat(mean), mean).toBeLessThanOrEqual(70);
    }
  });
});
