/** Moving about inside the site: no document is fetched, title and focus follow, Back brings back the place and the filters. */
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, settle, visit, type Visit } from '../support/browser';

const siteUrl = inject('siteUrl');
let browser: Browser;
let tab: Visit;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  tab = await openVisit(browser, siteUrl);
  page = tab.page;
});
afterEach(() => tab.close());
afterAll(() => browser.close());

const active = () => page.evaluate(() => document.activeElement?.tagName);
const scrolled = () => page.evaluate(() => window.scrollY);
const heading = () => page.locator('main h1').innerText();

describe('a link inside the site', () => {
  it('leaves no card of the page before in the head', async () => {
    const cards = page.locator('head meta:is([property^="og:image"], [name="twitter:image"])');
    await visit(page, siteUrl);
    expect(await cards.count()).toBe(5);
    await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Board' }).click();
    await page.locator('main[data-page="board"]').waitFor();
    expect(await cards.count()).toBe(0);
    expect(await page.locator('head meta[property="og:title"]').count()).toBe(1);
  });

  it('changes title, heading and focus without a new document', async () => {
    await visit(page, siteUrl);
    const documents: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'document') documents.push(request.url());
    });
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    const sections = page.getByRole('navigation', { name: 'Sections', exact: true });
    let title = await page.title();
    for (const name of [
      'Answers',
      'Status',
      'Board',
      'Timeline',
      'Characters',
      'People',
      'Ships',
      'Series & episodes',
      'Topics',
      'Sources',
      'Method',
      'Home',
    ]) {
      const before = await heading();
      await sections.getByRole('link', { name, exact: true }).click();
      await page.waitForFunction((old) => document.title !== old, title);
      title = await page.title();
      await page.waitForFunction(() => document.activeElement?.matches('main h1'));
      expect(await heading(), name).not.toBe(before);
      expect(await scrolled(), `${name} begins at the top`).toBe(0);
      expect(await page.locator('title').count()).toBe(1);
      expect(await page.locator('link[rel=canonical]').count()).toBe(1);
      expect(await page.locator('link[rel=canonical]').getAttribute('href')).toContain(new URL(page.url()).pathname);
    }
    expect(documents).toEqual([]);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    expect(tab.problems).toEqual([]);
  });

  it('finds script and data there when the pointer has rested on it', async () => {
    await visit(page, siteUrl);
    const link = page
      .getByRole('navigation', { name: 'Sections', exact: true })
      .getByRole('link', { name: 'Characters', exact: true });
    const fetched = page.waitForResponse((response) => response.url().endsWith('/data/characters.json'));
    await link.hover();
    await fetched;
    await page.waitForLoadState('networkidle');
    const before = tab.requests.length;
    await link.click();
    await page.waitForFunction(() => document.activeElement?.matches('main h1'));
    expect(tab.requests.slice(before).filter((url) => !url.endsWith('.woff2'))).toEqual([]);
  });
});

describe('Back', () => {
  it.each(['characters/', 'board/', 'timeline/'])('restores the place on /%s', async (list) => {
    await visit(page, siteUrl + list);
    // Lines that take their own font late would move the place under the test.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.evaluate(() => window.scrollTo(0, 900));
    await page.waitForFunction(() => window.scrollY > 800);
    const before = await scrolled();
    const target = await page.evaluate(() => {
      const isSeen = (link: HTMLElement) =>
        link.getBoundingClientRect().top > 100 && link.getBoundingClientRect().bottom < window.innerHeight - 100;
      const link = Array.from(document.querySelectorAll<HTMLElement>('main a[href^="/"]')).find(isSeen);
      link?.setAttribute('data-chosen', '');
      return link?.getAttribute('href');
    });
    expect(target).toBeTruthy();
    await page.locator('[data-chosen]').click();
    await page.waitForFunction(() => document.activeElement?.matches('main h1'));
    await page.goBack();
    await page.waitForFunction((place) => Math.abs(window.scrollY - place) <= 8, before);
    expect(new URL(page.url()).pathname).toContain(list);
    expect(await active(), 'Back does not pull the focus to the heading').not.toBe('H1');
  });

  it('restores the filters of the characters, and a reload keeps them', async () => {
    await visit(page, `${siteUrl}characters/`);
    const rows = () => page.locator('main a[href*="/characters/"]').count();
    const all = await rows();
    await page.getByRole('searchbox').first().fill('crusher');
    await page.waitForURL(/q=crusher/);
    await expect.poll(rows).toBeLessThan(all);
    const filtered = await rows();
    expect(filtered).toBeGreaterThan(0);
    await page.locator('main a[href*="/characters/"]').filter({ hasText: 'Crusher' }).first().click();
    await page.waitForFunction(() => document.activeElement?.matches('main h1'));
    await page.goBack();
    await expect.poll(rows).toBe(filtered);
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('crusher');
    await page.reload();
    await settle(page);
    expect(await rows()).toBe(filtered);
    expect(tab.problems).toEqual([]);
  });

  it('restores the filters of the board', async () => {
    await visit(page, `${siteUrl}board/`);
    const rows = () => page.locator('[data-case]').count();
    const all = await rows();
    await page.locator('main fieldset input[type=checkbox]').first().check();
    await expect.poll(rows).toBeLessThan(all);
    const filtered = await rows();
    const { search } = new URL(page.url());
    expect(search).not.toBe('');
    await page.locator('[data-case] a').first().click();
    await page.waitForFunction(() => document.activeElement?.matches('main h1'));
    await page.goBack();
    await expect.poll(rows).toBe(filtered);
    expect(new URL(page.url()).search).toBe(search);
    await page.goBack();
    await expect.poll(rows).toBe(all);
  });
});
