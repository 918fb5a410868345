/** Addresses that are not: a true 404 with the designed page, whatever stands in them; and old forms that lead on. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openVisit, visit } from '../support/browser';
import { compileContent } from '../support/siteFiles';

const siteUrl = inject('siteUrl');
const site = compileContent();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('an address that is not', () => {
  it.each([
    ['no-such-page/', 'no page'],
    ['no/such/page/at/all/', 'no page, deep'],
    ['characters/nobody/', 'no such id'],
    ['works/pic/9x99/', 'no such episode'],
    ['characters/__proto__/', 'a name of JavaScript'],
    ['characters/constructor/', 'another'],
    ['characters/%E0%A4%A', 'broken UTF-8'],
    ['characters/%', 'a bare percent sign'],
    ['characters/%00/', 'a null'],
    ['characters/a%2F..%2Fworf/', 'a way up, encoded'],
    ['characters/..%2f..%2fpackage.json', 'out of the folder'],
    ['assets/no-such-file.js', 'an asset of an older build'],
    ['data/characters/nobody.json', 'no such data'],
  ])('is answered with 404 and the designed page: /%s (%s)', async (path) => {
    const response = await fetch(siteUrl + path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('data-page="not-found"');
  });

  it.each([
    'no-such-page/',
    'characters/nobody/',
    'characters/__proto__/',
    'characters/%E0%A4%A',
    'characters/a%2F..%2Fworf/',
  ])('shows the page in the browser too, with a way on: /%s', async (path) => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    expect(await visit(page, siteUrl + path)).toBe(404);
    expect(await page.locator('main').getAttribute('data-page')).toBe('not-found');
    expect(await page.title()).toContain('No such page');
    // The browser itself reports the 404, and the router that it leaves a broken address as it is.
    const own = problems.filter(
      (problem) => !/^status 404: |status of 404|^console warning: .*malformed/.test(problem),
    );
    expect(own).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: 'The board' }).click();
    await page.waitForFunction(() => document.querySelector('main')?.dataset.page === 'board');
    await close();
  });

  it('shows not-found when a link inside the site leads there', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}characters/worf/`);
    await page.evaluate(() => {
      history.pushState({ idx: 1 }, '', location.pathname.replace('worf', 'nobody'));
      dispatchEvent(new PopStateEvent('popstate', { state: { idx: 1 } }));
    });
    await page.locator('main[data-page=not-found]').waitFor();
    expect(await page.locator('main h1').innerText()).toBe('There is no page at this address');
    expect(await page.title()).toContain('No such page');
    await page.goBack();
    await page.locator('main[data-page=character], main[data-page=article]').waitFor();
    expect(await page.locator('main h1').innerText()).toContain('Worf');
    await close();
  });
});

describe('an address in another form', () => {
  it.each(['characters', 'characters/worf', 'board/method', 'works/pic'])(
    'leads to its slash, with the query: /%s',
    async (path) => {
      const response = await fetch(`${siteUrl}${path}?q=x`, { redirect: 'manual' });
      expect(response.status).toBe(301);
      expect(response.headers.get('location')).toBe(`${site.base}${path}/?q=x`);
    },
  );

  it.each([
    '?seen=%E0%A4%A',
    '?q=%',
    '?view=nonsense&sort=__proto__',
    `?q=${'x'.repeat(6000)}`,
    '#%E0%A4%A',
    '?q=<img src=x onerror=alert(1)>',
  ])('takes a broken query or anchor for none: /characters/%s', async (tail) => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}characters/${tail}`);
    expect(await page.locator('main h1').isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });
});
