/** A file that cannot be read: the page says so, keeps its frame, and recovers. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page, Route } from 'playwright-core';
import { openBrowser, openVisit, visit } from '../support/browser';

const siteUrl = inject('siteUrl');
const FILE = '**/data/characters/worf.json';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** From the list of characters to Worf. */
async function goToWorf(page: Page): Promise<void> {
  await visit(page, `${siteUrl}characters/`);
  await page.locator('main a[href$="/characters/worf/"]').first().click();
}

const uncaught = (problems: readonly string[]): string[] =>
  problems.filter((problem) => problem.startsWith('uncaught'));

describe('a data file that fails', () => {
  it.each([
    ['is cut off', (route: Route) => route.abort('connectionreset')],
    ['answers 500', (route: Route) => route.fulfill({ status: 500, body: 'no' })],
    ['is cut short', (route: Route) => route.fulfill({ contentType: 'application/json', body: '{"name":"Wo' })],
  ])('shows the page for it and recovers with "Try again": it %s', async (_reason, fail) => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await page.route(FILE, fail);
    await goToWorf(page);
    await page.locator('main[data-page=error]').waitFor();
    expect(await page.title()).toContain('could not be read');
    expect(await page.locator('main h1').innerText()).toBe('This page could not be read');
    expect(await page.getByRole('navigation', { name: 'Sections', exact: true }).isVisible(), 'the frame stays').toBe(
      true,
    );
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Try again', disabled: true }).waitFor();
    await page.getByRole('button', { name: 'Try again', disabled: false }).waitFor();
    await page.unroute(FILE);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Worf' }).waitFor({ timeout: 2000 });
    expect(await page.title()).toContain('Worf');
    expect(uncaught(problems)).toEqual([]);
    await close();
  });

  it('lets the reader go elsewhere without trying again', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await page.route(FILE, (route) => route.abort());
    await goToWorf(page);
    await page.locator('main[data-page=error]').waitFor();
    await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Board' }).click();
    await page.locator('main[data-page=board]').waitFor();
    expect(uncaught(problems)).toEqual([]);
    await close();
  });

  it.each([
    ['answers 404', (route: Route) => route.fulfill({ status: 404, body: 'no' })],
    [
      'is answered with a page',
      (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Home</title>' }),
    ],
  ])('says that there is no such page when it %s', async (_reason, fail) => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await page.route(FILE, fail);
    await goToWorf(page);
    await page.locator('main[data-page=not-found]').waitFor();
    expect(uncaught(problems)).toEqual([]);
    await close();
  });

  it('tries again by itself before it troubles the reader', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    let failures = 1;
    await page.route(FILE, (route) => (failures-- > 0 ? route.abort() : route.continue()));
    await goToWorf(page);
    await page.getByRole('heading', { level: 1, name: 'Worf' }).waitFor();
    await close();
  });

  it('leaves masks shut and the page whole when it is a sealed file', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await page.route('**/*.sealed.json', (route) => route.abort());
    await visit(page, `${siteUrl}characters/jean-luc-picard/`);
    const masks = await page.locator('main [data-sealed]').count();
    await page.locator('main [data-sealed]').first().click();
    await page.waitForTimeout(2500);
    expect(await page.locator('main h1').innerText()).toContain('Picard');
    expect(await page.locator('main [data-sealed]').count()).toBe(masks);
    expect(uncaught(problems)).toEqual([]);
    await page.unroute('**/*.sealed.json');
    await close();
  });
});

describe('a device without a connection', () => {
  it('says so, keeps what was just read, and goes on by itself once there is one', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}characters/`);
    await page.context().setOffline(true);
    await page.locator('main a[href$="/characters/worf/"]').first().click();
    await page.locator('main[data-page=error]').waitFor();
    expect(await page.locator('main h1').innerText()).toBe('You are offline');
    expect(await page.title()).toContain('You are offline');
    expect(await page.locator('main').innerText()).toContain('still open');
    await page.goBack();
    await page.locator('main[data-page=characters]').waitFor();
    await page.goForward();
    await page.locator('main[data-page=error]').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'Worf' }).waitFor({ timeout: 5000 });
    expect(uncaught(problems)).toEqual([]);
    await close();
  });
});

describe('a page that is long in coming', () => {
  it.each(['no-preference', 'reduce'] as const)(
    'draws a line at the top after a moment, moves nothing, and takes it away: motion %s',
    async (reducedMotion) => {
      const { page, close } = await openVisit(browser, siteUrl, { reducedMotion });
      let go: () => void = () => {};
      const held = new Promise<void>((resolve) => (go = resolve));
      await page.route(FILE, async (route) => {
        await held;
        await route.continue();
      });
      await visit(page, `${siteUrl}characters/`);
      const top = () => page.locator('main h1').evaluate((heading) => heading.getBoundingClientRect().top);
      const link = page.locator('main a[href$="/characters/worf/"]').first();
      const before = await top();
      const line = page.getByRole('progressbar', { name: 'Loading the page' });
      // Not by the mouse, which would scroll.
      await link.evaluate((anchor) => (anchor as HTMLElement).click());
      expect(await line.count(), 'a page that is quick needs none').toBe(0);
      await line.waitFor();
      expect(await top()).toBe(before);
      expect(await line.evaluate((bar) => getComputedStyle(bar).animationName)).toBe(
        reducedMotion === 'reduce' ? 'none' : 'progress',
      );
      go();
      await page.getByRole('heading', { level: 1, name: 'Worf' }).waitFor();
      expect(await line.count()).toBe(0);
      await close();
    },
  );
});

describe('a script that fails', () => {
  it('shows the page for it when a page of the site has lost its script', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    await visit(page, siteUrl);
    await page.route('**/assets/Timeline*.js', (route) => route.fulfill({ status: 404, body: 'no' }));
    await page
      .getByRole('navigation', { name: 'Sections', exact: true })
      .getByRole('link', { name: 'Timeline' })
      .click();
    await page.locator('main[data-page=error]').waitFor();
    expect(await page.locator('main h1').isVisible()).toBe(true);
    await close();
  });

  it('fetches it again when the reader tries again', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    await visit(page, siteUrl);
    await page.route('**/assets/Timeline*.js', (route) => route.abort());
    await page
      .getByRole('navigation', { name: 'Sections', exact: true })
      .getByRole('link', { name: 'Timeline' })
      .click();
    await page.locator('main[data-page=error]').waitFor();
    await page.unroute('**/assets/Timeline*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('main[data-page=timeline]').waitFor({ timeout: 5000 });
    await close();
  });

  it('leaves the prerendered text on the screen when no script comes at all', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${siteUrl}characters/worf/`);
    expect(await page.locator('main h1').isVisible()).toBe(true);
    await close();
  });
});
