/** Without scripts or without styles a page is still a page: text, links, navigation, and masks that say what they are. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openVisit } from '../support/browser';
import { compileContent, pageKinds } from '../support/siteFiles';

const siteUrl = inject('siteUrl');
const kinds = [...pageKinds(compileContent())];
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(kinds)('%s, as %s,', (_kind, path) => {
  it('can be read without scripts', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl, { javaScriptEnabled: false });
    await page.goto(siteUrl + path.slice(1));
    expect(await page.locator('main h1').isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
    expect(
      await page
        .getByRole('navigation', { name: 'Sections', exact: true })
        .getByRole('link', { name: 'Board' })
        .isVisible(),
    ).toBe(true);
    for (const mask of await page.locator('[data-sealed]').all()) {
      expect(await mask.innerText(), 'a mask names its episode').toMatch(/\w+.* · show/);
      expect(await mask.getAttribute('aria-expanded')).toBe('false');
    }
    // A browser that runs no scripts refuses to preload them.
    expect(problems.filter((problem) => !problem.endsWith('.js (csp)'))).toEqual([]);
    await close();
  });
});

it('is shown without scripts for a filtered address and for a reader who has chosen before', async () => {
  const { page, close } = await openVisit(browser, siteUrl, { javaScriptEnabled: false });
  await page.goto(`${siteUrl}characters/?q=crusher`);
  expect(await page.locator('main h1').isVisible()).toBe(true);
  await close();
});

it('is shown after a moment where the script that would release it never comes', async () => {
  const { page, close } = await openVisit(browser, siteUrl, { stored: { seen: 'all' } });
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${siteUrl}characters/jean-luc-picard/`);
  expect(await page.locator('main h1').isVisible()).toBe(false);
  await page.locator('main h1').waitFor({ state: 'visible', timeout: 8000 });
  await close();
});

it('can be read and used without styles', async () => {
  const { page, close } = await openVisit(browser, siteUrl);
  await page.route('**/*.css', (route) => route.abort());
  await page.goto(`${siteUrl}characters/jean-luc-picard/`);
  const first = await page.evaluate(() =>
    Array.from(
      document.querySelectorAll('a[href="#main"], nav a, h1'),
      (element) => element.tagName + (element.textContent ?? ''),
    ).slice(0, 2),
  );
  expect(first[0], 'the skip link comes first').toMatch(/^ASkip/);
  const mask = page.locator('main [data-sealed]').first();
  expect(await mask.isVisible()).toBe(true);
  await close();
});
