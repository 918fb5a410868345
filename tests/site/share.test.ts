/** "Share" in a real browser: fetched on intent, true to the clipboard, and silent about what only the sender may see. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openVisit, settle, visit } from '../support/browser';
import { compileContent, readPage } from '../support/siteFiles';

const siteUrl = inject('siteUrl');
const site = compileContent();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the control', () => {
  it('fetches its dialog on intent, copies the view without the horizon, and with it when that is ticked', async () => {
    const { page, problems, requests, close } = await openVisit(browser, siteUrl, {
      permissions: ['clipboard-read', 'clipboard-write'],
      viewport: { width: 390, height: 844 },
      stored: { seen: 'pic.3x07' },
    });
    const fetched = () => requests.filter((url) => /Share/.test(url));
    const copied = async () => new URL(await page.evaluate(() => navigator.clipboard.readText()));
    await visit(page, `${siteUrl}board/?verdict=expected,likely&as-of=2023-05-01&seen=none&utm_source=x`);
    await page.waitForFunction(() => !location.search.includes('seen'));
    expect(fetched()).toEqual([]);
    const control = page.getByRole('button', { name: 'Share', exact: true });
    await control.focus();
    await expect.poll(() => fetched().length).toBeGreaterThan(0);
    expect(fetched().every((url) => url.startsWith(siteUrl))).toBe(true);

    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => dialog.getByRole('status').innerText()).toBe('Link copied.');
    const path = new URL(siteUrl).pathname;
    const link = await copied();
    expect(link.origin).toBe(
      new URL(/<link rel="canonical" href="([^"]+)"/.exec(readPage('/board/'))?.[1] ?? '').origin,
    );
    expect(link.pathname + link.search).toBe(`${path}board/?verdict=expected,likely&as-of=2023-05-01`);
    expect(await dialog.innerText()).toContain('Board: likely or better, as of 1 May 2023');

    await dialog.getByRole('checkbox', { name: 'Include how far I have watched' }).check();
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await expect
      .poll(async () => (await copied()).search)
      .toBe('?verdict=expected,likely&as-of=2023-05-01&seen=pic.3x07');
    await page.keyboard.press('Escape');
    expect(await control.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  it('says that its dialog did not come, and gets it with a new document once it is there', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { viewport: { width: 390, height: 844 } });
    await page.route(/ShareDialog/, (route) => route.abort());
    await visit(page, `${siteUrl}characters/worf/`);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const again = page.getByRole('button', { name: 'Share: try again' });
    expect(await again.innerText()).toBe('Try again');
    await page.unroute(/ShareDialog/);
    await Promise.all([page.waitForEvent('load'), again.click()]);
    await settle(page);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('dialog', { name: 'Share' }).getByRole('heading', { name: 'Share' }).waitFor();
    await close();
  });

  it('has the room of a finger, in sight and in one line with the search, at every width', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { hasTouch: true });
    await visit(page, siteUrl);
    for (const width of [320, 390, 761, 768, 1000, 1180, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const [box, search, dial] = await Promise.all(
        ['.share', '.search', '.dial'].map((place) => page.locator(place).first().boundingBox()),
      );
      if (!box || !search || !dial) throw new Error(`Nothing is drawn at ${width}.`);
      expect(Math.min(box.width, box.height), `${width}`).toBeGreaterThanOrEqual(44);
      expect(box.x + box.width, `${width}`).toBeLessThanOrEqual(width);
      expect(Math.abs(box.y - search.y), `${width}`).toBeLessThan(1);
      // The word of the search ends before it.
      const words = await page.locator('.search span').first().boundingBox();
      if (words && words.width > 1) expect(words.x + words.width, `${width}`).toBeLessThanOrEqual(box.x);
      if (dial.y === box.y) expect(box.x + box.width, `${width}`).toBeLessThanOrEqual(dial.x);
    }
    await close();
  });
});

const ogOf = (html: string, name: string): string =>
  new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(html)?.[1]?.replaceAll('&#x27;', "'") ?? '';

it('a page whose name is masked gives to share what it gave to everybody, also to a reader who has seen it all', async () => {
  const folder = (path: string): string => path.split('/')[1] ?? '';
  const isMasked = (path: string): boolean =>
    path.startsWith('/works/')
      ? /^\S+ \d+x\d\d$/.test(ogOf(readPage(path), 'title'))
      : path.startsWith('/sources/') && readPage(path).includes('content="noindex"');
  // One of each folder.
  const masked = [
    ...new Map([...site.unlisted, ...site.pages.filter(isMasked)].map((path) => [folder(path), path])).values(),
  ];
  expect(masked.map(folder)).toEqual(expect.arrayContaining(['ships', 'sources', 'works']));
  const { page, close } = await openVisit(browser, siteUrl, { stored: { seen: 'all' } });
  const titles: string[] = [];
  for (const path of masked) {
    await visit(page, siteUrl + path.slice(1));
    const html = await page.content();
    for (const name of ['title', 'description', 'url']) expect(ogOf(html, name), path).toBe(ogOf(readPage(path), name));
    titles.push(await page.title());
  }
  // The tab of this reader says more, or nothing was opened here at all.
  expect(titles.filter((title, at) => !readPage(masked[at] ?? '').includes(`<title>${title}<`))).not.toEqual([]);
  await close();
});
