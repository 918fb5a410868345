/** What a machine can tell about access: axe on every page kind, reflow, the skip link, the order of the keyboard. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, visit } from '../support/browser';
import { compileContent, pageKinds } from '../support/siteFiles';

const siteUrl = inject('siteUrl');
const site = compileContent();
const kinds = [...pageKinds(site), ['not found', '/no-such-page/']] as [string, string][];
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}×, as in ${nodes[0]?.target.join(' ')})`);
}

/** Each page in both sizes and both colours; the pairs change from page to page. */
const LOOKS = [
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

describe.each(kinds.map(([kind, path], index) => ({ kind, path, index })))('$kind, as $path,', ({ path, index }) => {
  it('has no fault that axe knows, in both sizes and both colours, and needs no sideways scrolling', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { reducedMotion: 'reduce' });
    await visit(page, siteUrl + path.slice(1));
    await page.evaluate(axe.source);
    const faults: string[] = [];
    for (const { width, colorScheme } of LOOKS.slice((index % 2) * 2, (index % 2) * 2 + 2)) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      faults.push(...(await violations(page)).map((fault) => `${width} ${colorScheme} ${fault}`));
    }
    for (const width of [320, 761, 1000, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const scrollable = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scrollable > width) faults.push(`${width} is ${scrollable} wide`);
    }
    expect(faults).toEqual([]);
    await close();
  });
});

it('would be told of a fault', async () => {
  const { page, close } = await openVisit(browser, siteUrl);
  await visit(page, siteUrl);
  await page.evaluate(axe.source);
  await page.evaluate(() => {
    document
      .querySelector('main h1')
      ?.insertAdjacentHTML('afterend', '<button></button><svg role="img" width="9" height="9"></svg>');
  });
  expect((await violations(page)).join()).toMatch(/button-name.*svg-img-alt/);
  await close();
});

it('has no fault with the horizon or the filters open', async () => {
  const { page, close } = await openVisit(browser, siteUrl, { viewport: { width: 390, height: 800 } });
  await visit(page, `${siteUrl}board/`);
  await page.evaluate(axe.source);
  await page.getByRole('button', { name: 'How far have you watched?' }).click();
  await page.getByRole('radio', { name: /^Choose/ }).check();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.className), 'the focus goes back to the button').toContain(
    'dial',
  );
  const filter = page.getByRole('button', { name: /^Filter/ });
  await filter.click();
  await page.getByRole('dialog', { name: 'Filter' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await filter.evaluate((button) => button === document.activeElement)).toBe(true);
  await close();
});

describe('the keyboard', () => {
  it('comes to the skip link first, which leads to the text', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}characters/worf/`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.x, 'it is seen while it has the focus').toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
    await close();
  });

  it('goes through the frame in its order: mark, sections, search, horizon, page', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { viewport: { width: 1280, height: 900 } });
    await visit(page, `${siteUrl}characters/worf/`);
    const stops: string[] = [];
    for (let count = 0; count < 18; count += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const outline = getComputedStyle(element);
          if (outline.outlineStyle === 'none' || Number.parseFloat(outline.outlineWidth) < 2)
            return `no ring on ${element.textContent}`;
          const place = element.closest('.skip, .rail nav, .rail, .search, .dial, main');
          return place?.matches('.rail nav') ? 'sections' : (place?.className.split(' ')[0] ?? '');
        }),
      );
    }
    const order = stops.filter((stop, index) => stop !== stops[index - 1]);
    expect(order.slice(0, 5)).toEqual(['skip', 'rail', 'sections', 'search', 'dial']);
    expect(stops.filter((stop) => stop.startsWith('no ring'))).toEqual([]);
    await close();
  });
});
