/** Where a reader is and was: the sheet of keys, links to a place in the text, the pages read last, the place in a page that is loaded anew. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, settle, visit, type Visit, type VisitOptions } from '../support/browser';

const siteUrl = inject('siteUrl');
const ARTICLE = `${siteUrl}characters/seven-of-nine/`;
let browser: Browser;
let tab: Visit;
let page: Page;
const open = async (options: VisitOptions = {}): Promise<void> => {
  await tab?.close();
  tab = await openVisit(browser, siteUrl, options);
  page = tab.page;
};
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(() => open());
afterEach(() => tab.close());
afterAll(() => browser.close());

const sheet = () => page.locator('dialog[open]', { has: page.getByRole('heading', { name: 'Keyboard' }) });
const scrolled = () => page.evaluate(() => window.scrollY);
const goTo = async (place: number): Promise<void> => {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate((to) => window.scrollTo(0, to), place);
  await page.waitForFunction((to) => Math.abs(window.scrollY - to) <= 2, place);
};
const isAt = (place: number) =>
  page.waitForFunction((before) => Math.abs(window.scrollY - before) <= 8, place, { timeout: 5000 });

describe('the sheet of keys', () => {
  it('comes by ?, goes by Esc, and the focus is where it was', async () => {
    await visit(page, ARTICLE);
    expect(tab.requests.filter((url) => /ShortcutLayer|keys-/.test(url))).toEqual([]);
    const link = page.locator('main a').first();
    await link.focus();
    await page.keyboard.press('?');
    await sheet().waitFor();
    expect(await sheet().locator('kbd').first().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(tab.problems).toEqual([]);
  });

  it('does not come while somebody types, and comes by the link in the footer', async () => {
    await visit(page, `${siteUrl}characters/`);
    const field = page.getByRole('searchbox').first();
    await field.focus();
    await page.keyboard.type('?gb');
    expect(await field.inputValue()).toBe('?gb');
    expect(await sheet().count()).toBe(0);
    await page.getByRole('link', { name: 'Keyboard', exact: true }).click();
    await sheet().waitFor();
    expect(new URL(page.url()).pathname).toContain('/characters/');
  });

  it('leads where it says, and nowhere once letters are off, also after a reload', async () => {
    await visit(page, ARTICLE);
    await page.keyboard.press('?');
    await sheet().waitFor();
    const places = await sheet().locator('dt:has-text("then")').allInnerTexts();
    expect(places).toHaveLength(4);
    await page.keyboard.press('Escape');
    for (const place of places) {
      const [first = '', second = ''] = place.split(' then ');
      const before = page.url();
      await page.keyboard.press(first);
      await page.keyboard.press(second);
      await page.waitForURL((url) => url.href !== before);
      await page.waitForFunction(() => document.activeElement?.matches('main h1'));
    }
    await page.keyboard.press('?');
    await sheet().getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await settle(page);
    const here = page.url();
    for (const key of ['?', 'g', 'b']) await page.keyboard.press(key);
    await page.waitForTimeout(400);
    expect([page.url(), await sheet().count()]).toEqual([here, 0]);
    expect(tab.problems).toEqual([]);
  });
});

describe('a link to a place in the text', () => {
  it('shows at the focus, and leads to what it names, which is marked and in sight', async () => {
    await visit(page, `${siteUrl}about/method/`);
    const link = page.getByRole('link', { name: 'Link to this section: Grades' });
    const opacity = () => link.evaluate((element) => getComputedStyle(element).opacity);
    expect(await opacity()).toBe('0');
    await page.locator('#grades').hover();
    await expect.poll(opacity).toBe('1');
    await link.focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#grades');
    await visit(page, `${siteUrl}about/method/#echo-rule`);
    const target = page.locator('p:target');
    await expect.poll(() => target.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0);
    expect(await target.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  });

  it('is there for fingers, which cannot hover', async () => {
    await open({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
    await visit(page, `${siteUrl}about/method/`);
    const link = page.getByRole('link', { name: 'Link to this paragraph' }).first();
    expect(await link.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
  });
});

describe.each<[string, VisitOptions]>([
  ['that is shown at once', {}],
  ['that is held back', { stored: { seen: 'all' } }],
])('the place in a page %s', (_, options) => {
  it('is kept by a reload, by the way back from another document, and within the site', async () => {
    await open(options);
    await visit(page, ARTICLE);
    await goTo(1500);
    await page.reload();
    await settle(page);
    await isAt(1500);
    await page.goto('about:blank');
    await page.goBack();
    await settle(page);
    await isAt(1500);
    await page.locator('nav[aria-label="Sections"] a', { hasText: 'Board' }).first().click();
    await page.waitForURL(/board/);
    await page.waitForFunction(() => window.scrollY === 0);
    await page.goBack();
    await page.waitForURL(/seven-of-nine/);
    await isAt(1500);
    // A place that was never taken is not restored: the probe would notice.
    await visit(page, `${siteUrl}people/terry-matalas/`);
    expect(await scrolled()).toBe(0);
  });
});

it('names at home what was read, from what is safe, and keeps no name', async () => {
  await open({ stored: { seen: 'all' } });
  for (const path of ['characters/worf/', 'ships/', 'board/worf/']) await visit(page, siteUrl + path);
  await visit(page, siteUrl);
  const part = page.getByRole('region', { name: 'Recently viewed' });
  await part.waitFor();
  expect(await part.getByRole('listitem').allInnerTexts()).toEqual(['Case: Worf', 'Worf']);
  const kept = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.endsWith('recent'))?.[1]);
  expect(kept).toBe('{"v":1,"paths":["/board/worf/","/characters/worf/"]}');
  expect(tab.problems).toEqual([]);
});

it('leads from a link to an article at random, and Back leads to where that link stands', async () => {
  await visit(page, `${siteUrl}characters/`);
  await page.getByRole('link', { name: 'an article at random' }).click();
  await page.waitForURL(/\/(characters|people|ships|topics)\/[^/]+\/$/);
  await page.goBack();
  await page.waitForURL(/\/characters\/$/);
  expect(tab.problems).toEqual([]);
});
