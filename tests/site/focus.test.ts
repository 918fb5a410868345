/**
 * The keyboard: every stop of every kind of page is seen whole, ringed, in order and left again.
 * Pages take turns in which width is walked forwards and which backwards; with CRAWL=all both are, both ways.
 */
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, visit } from '../support/browser';
import { accessPages } from '../support/probeTools';
import { walkFocus } from '../support/walkFocus';

const siteUrl = inject('siteUrl');
const KEYS = ['Tab', 'Shift+Tab'] as const;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function walkPages(width: number, turn: number): Promise<string[]> {
  const { page, close } = await openVisit(browser, siteUrl, {
    reducedMotion: 'reduce',
    hasTouch: width < 500,
    viewport: { width, height: 900 },
  });
  const faults: string[] = [];
  for (const [index, [, path]] of accessPages().entries()) {
    for (const [at, key] of KEYS.entries()) {
      if (process.env.CRAWL !== 'all' && (index + turn) % 2 !== at) continue;
      await visit(page, siteUrl + path.slice(1));
      // What comes late, as the pages viewed last do, may move the foot of a page while the walk is there: that is no fault of the focus.
      await page.waitForLoadState('networkidle');
      faults.push(...(await walkFocus(page, key)).map((fault) => `${path} ${width} ${key}: ${fault}`));
    }
  }
  await close();
  return faults;
}

it(
  'sees the focus whole and ringed at every stop, in the order of reading, and is never caught',
  { timeout: 600_000 },
  async () => {
    const faults = await Promise.all([walkPages(390, 0), walkPages(1440, 1)]);
    expect(faults.flat()).toEqual([]);
  },
);

it('sees it whole at 400 % too, where the window is 320 by 256', async () => {
  const { page, close } = await openVisit(browser, siteUrl, { viewport: { width: 320, height: 256 } });
  for (const path of ['', 'characters/worf/']) {
    await visit(page, siteUrl + path);
    expect(await walkFocus(page, 'Tab')).toEqual([]);
  }
  await close();
});

describe('the walk would tell of', () => {
  it.each([
    ['a stop without a ring', 'main a { outline: none !important }', '', /has no ring/],
    [
      'a head over it',
      '#head { position: fixed; inset: 0 0 auto; height: 300px; background: red }',
      '<div id="head">Head</div>',
      /is covered by div/,
    ],
    [
      'an order turned round',
      '#turned { display: flex; flex-direction: column-reverse }',
      '<div id="turned"><a href="/board/">first</a><a href="/timeline/">second</a></div>',
      /goes up from a .*first/,
    ],
    [
      'a box that cuts it off',
      '#box { width: 60px; overflow: clip; white-space: nowrap } #box a { position: relative; left: 30px; display: inline-block; width: 50px }',
      '<div id="box"><a href="/board/">board</a></div>',
      /is cut off by/,
    ],
    ['a trap', '', '<button id="trap">Trap</button>', /"Trap" the focus goes no further/],
  ])('%s', async (_, css, html, words) => {
    const { page, close } = await openVisit(browser, siteUrl, {
      bypassCSP: true,
      viewport: { width: 1440, height: 900 },
    });
    await visit(page, `${siteUrl}about/legal/`);
    await page.evaluate(
      ([planted = '', sheet = '']) => {
        document.querySelector('main h1')?.insertAdjacentHTML('afterend', planted);
        const styles = new CSSStyleSheet();
        styles.replaceSync(sheet);
        document.adoptedStyleSheets = [styles];
        document.querySelector('#trap')?.addEventListener('keydown', (event) => event.preventDefault());
      },
      [html, css],
    );
    expect((await walkFocus(page, 'Tab')).join('\n')).toMatch(words);
    await close();
  });
});

describe('the keyboard', () => {
  const expectSkip = async (page: Page): Promise<void> => {
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.x, 'it is seen while it has the focus').toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  };

  it('comes to the skip link first, which leads to the text, also after a link inside the site', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { viewport: { width: 1440, height: 900 } });
    await visit(page, `${siteUrl}characters/worf/`);
    await page.keyboard.press('Tab');
    await expectSkip(page);
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Status' }).click();
    await page.waitForFunction(() => document.activeElement?.matches('main[data-page=status] h1'));
    // From the heading backwards through the frame: the skip link is still the first of all stops.
    for (let count = 0; count < 30; count += 1) {
      await page.keyboard.press('Shift+Tab');
      if (await page.evaluate(() => document.activeElement?.className === 'skip')) break;
    }
    await expectSkip(page);
    await close();
  });

  it('goes through the frame in its order: mark, sections, search, share, horizon, page', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { viewport: { width: 1280, height: 900 } });
    await visit(page, `${siteUrl}characters/worf/`);
    const stops: string[] = [];
    for (let count = 0; count < 18; count += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const place = document.activeElement?.closest('.skip, .rail nav, .rail, .search, .share, .dial, main');
          return place?.matches('.rail nav') ? 'sections' : (place?.className.split(' ')[0] ?? '');
        }),
      );
    }
    const order = stops.filter((stop, index) => stop !== stops[index - 1]);
    expect(order.slice(0, 6)).toEqual(['skip', 'rail', 'sections', 'search', 'share', 'dial']);
    await close();
  });
});
