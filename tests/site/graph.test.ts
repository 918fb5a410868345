/** The graph in a real browser: moved and enlarged by mouse, keys and fingers; names are links; nothing above the horizon. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, visit } from '../support/browser';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const widthOf = (page: Page): Promise<number> =>
  page.locator('.g-paper > .graph').evaluate((drawing) => drawing.getBoundingClientRect().width);
const scrollOf = (page: Page): Promise<number[]> =>
  page.locator('.g-stage').evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);

describe('the graph', () => {
  it('is enlarged by keys and wheel, moved by keys and mouse, and its names lead to their pages', async () => {
    const { page, problems, requests, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}graph/`);
    const stage = page.locator('.g-stage');
    const width = await widthOf(page);
    await stage.focus();
    await page.keyboard.press('+');
    await expect.poll(() => widthOf(page)).toBeCloseTo(width * 1.4, 0);
    const [left = 0] = await scrollOf(page);
    expect(left, 'the middle stays in the middle').toBeGreaterThan(width * 0.15);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await scrollOf(page))[0]).toBeGreaterThan(left);
    const box = (await stage.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + 300, box.y + 200);
    // The keys scroll smoothly: the drag begins where that has ended.
    await stage.evaluate((one) => new Promise((end) => one.addEventListener('scrollend', end, { once: true })));
    const before = await scrollOf(page);
    await page.mouse.down();
    await page.mouse.move(box.x + 240, box.y + 150, { steps: 3 });
    await page.mouse.up();
    expect(await scrollOf(page)).toEqual([(before[0] ?? 0) + 60, (before[1] ?? 0) + 50]);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 100);
    await page.keyboard.up('Control');
    await expect.poll(() => widthOf(page)).toBeCloseTo(width, 0);
    expect(requests.filter((url) => url.includes('.sealed.'))).toEqual([]);
    await page.locator('.g-node a', { hasText: 'Worf' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('main[data-page=character] h1', { hasText: 'Worf' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('is enlarged by two fingers', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    });
    await visit(page, `${siteUrl}graph/`);
    await page.locator('.g-stage').scrollIntoViewIfNeeded();
    const width = await widthOf(page);
    const { y = 0 } = (await page.locator('.g-stage').boundingBox()) ?? {};
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: apart === undefined ? [] : [-1, 1].map((side, id) => ({ x: 195 + side * apart, y: y + 80, id })),
      });
    await touch('touchStart', 40);
    await touch('touchMove', 60);
    await touch('touchMove', 80);
    await touch('touchEnd');
    await expect.poll(() => widthOf(page)).toBeCloseTo(width * 2, 0);
    expect(problems).toEqual([]);
    await close();
  });
});
