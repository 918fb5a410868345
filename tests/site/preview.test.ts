/** Previews in a real browser: no request before somebody reaches for a link, hoverable, dismissable, persistent, safe. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, visit } from '../support/browser';

const siteUrl = inject('siteUrl');
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const WORF = 'characters/worf/';
const LINK = '.text p > a[href$="/topics/starfleet/"]';
const preview = (page: Page) => page.locator('.preview:popover-open');

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: (on: object) => Promise<{ violations: { id: string }[] }> } }).axe.run({
      include: ['.preview', '.intro'],
    }),
  );
  return violations.map(({ id }) => id);
}

describe('a preview', () => {
  it('by pointer asks for nothing before, stays under the pointer, and goes on Escape', async () => {
    const { page, problems, requests, close } = await openVisit(browser, siteUrl);
    await visit(page, siteUrl + WORF);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /Preview|\/data\//.test(url))).toEqual([]);
    await page.locator(LINK).hover();
    await preview(page).waitFor();
    expect(requests.filter((url) => url.includes('/data/')).map((url) => new URL(url).pathname)).toEqual([
      new URL(`${siteUrl}data/topics/starfleet.json`).pathname,
    ]);
    expect(await findViolations(page)).toEqual([]);
    const box = (await preview(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const line = (await page.locator(LINK).boundingBox()) ?? box;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(line.y + line.height);
    // Across the gap, slowly, and a while upon it.
    await page.mouse.move(box.x + 20, line.y + line.height + 4, { steps: 4 });
    await page.mouse.move(box.x + 20, box.y + 20, { steps: 4 });
    await page.waitForTimeout(500);
    expect(await preview(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => preview(page).count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  it('by keyboard comes at a link, describes it, and leaves the focus where it is', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl, { colorScheme: 'light' });
    await visit(page, siteUrl + WORF);
    await page.locator('main .crumb a').last().focus();
    await page.keyboard.press('Tab');
    await preview(page).waitFor();
    const isHeld = () => page.locator(LINK).evaluate((link) => link === document.activeElement);
    expect(await isHeld()).toBe(true);
    const described = (await page.locator(LINK).getAttribute('aria-describedby')) ?? '';
    expect(await preview(page).getAttribute('id')).toBe(described);
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => preview(page).count()).toBe(0);
    expect(await isHeld()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await preview(page).waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => preview(page).getByText('Starfleet', { exact: true }).count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  it('by a tap on the mark is a sheet from below; a tap on the words is a link as ever', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    });
    await visit(page, siteUrl + WORF);
    const link = page.locator(LINK);
    await link.scrollIntoViewIfNeeded();
    const box = await link.evaluate((one) => [...one.getClientRects()].at(-1)?.toJSON() as DOMRect);
    await page.touchscreen.tap(box.right - 8, box.top + box.height / 2);
    await preview(page).waitFor();
    expect(page.url()).toBe(siteUrl + WORF);
    const sheet = (await preview(page).boundingBox()) ?? { x: 1, y: 0, width: 0, height: 0 };
    expect([sheet.x, sheet.width, Math.round(sheet.y + sheet.height)]).toEqual([0, 390, 844]);
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).tap();
    await expect.poll(() => preview(page).count()).toBe(0);
    await page.touchscreen.tap(box.left + 10, box.top + box.height / 2);
    await page.locator('main[data-page=topic]').waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('asks for nothing at all where the reader saves data', async () => {
    const { page, requests, close } = await openVisit(browser, siteUrl);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await visit(page, siteUrl + WORF);
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    await page.locator(LINK).hover();
    await page.waitForTimeout(700);
    expect(requests.slice(before)).toEqual([]);
    expect(await preview(page).count()).toBe(0);
    await close();
  });
});
