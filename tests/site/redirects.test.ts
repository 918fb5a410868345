/** Other names, old slugs, other case: all lead to the one true path, on hosts with rules and on hosts without any. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openVisit, settle, visit } from '../support/browser';
import { serveFolder } from '../support/serveSite';
import { compileContent, DIST } from '../support/siteFiles';

const siteUrl = inject('siteUrl');
const site = compileContent();
const [ALIAS, NAME] = ['characters/annika-hansen/', 'characters/seven-of-nine/'];
let browser: Browser;
/** A host that knows no rules: only the stubs lead on there. */
let bare: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  browser = await openBrowser();
  bare = await serveFolder(DIST, site.base, false);
});
afterAll(async () => {
  await browser.close();
  await bare.close();
});

describe('a host with rules', () => {
  it.each([ALIAS, ALIAS.slice(0, -1)])('leads on for good, with the query: /%s', async (path) => {
    const response = await fetch(`${siteUrl}${path}?as-of=2023-05-01`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`${site.base}${NAME}?as-of=2023-05-01`);
  });

  it('keeps day and anchor in the browser', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await page.goto(`${siteUrl}${ALIAS}?as-of=2023-05-01#names`);
    await settle(page);
    expect(page.url()).toBe(`${siteUrl}${NAME}?as-of=2023-05-01#names`);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('a host without rules', () => {
  it.each([true, false])('leads on by a page of its own; scripts: %s', async (javaScriptEnabled) => {
    const response = await fetch(bare.url + ALIAS, { redirect: 'manual' });
    expect(response.status).toBe(200);
    const { page, problems, close } = await openVisit(browser, bare.url, { javaScriptEnabled });
    await page.goto(bare.url + ALIAS);
    await page.waitForURL(`**/${NAME}`);
    await page.getByRole('heading', { level: 1, name: 'Seven of Nine' }).waitFor();
    expect(problems.filter((problem) => !problem.endsWith('.js (csp)'))).toEqual([]);
    await close();
  });

  it('shows where the page is to whoever stops the refresh', async () => {
    const { page, close } = await openVisit(browser, bare.url, { javaScriptEnabled: false });
    await page.route(`**/${ALIAS}`, async (route) => {
      const body = (await (await route.fetch()).text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
      await route.fulfill({ contentType: 'text/html', body });
    });
    await page.goto(bare.url + ALIAS);
    await page.getByRole('link').click();
    await page.waitForURL(`**/${NAME}`);
    await close();
  });
});

describe.each(['a host with rules', 'a host without rules'])('on %s', (host) => {
  const url = (): string => (host === 'a host with rules' ? siteUrl : bare.url);

  it.each([
    ['Characters/Seven-Of-Nine/?q=x#names', 'characters/seven-of-nine/?q=x#names', 'other case'],
    ['characters/Seven_of%20Nine', 'characters/seven-of-nine/', 'other dashes, no slash'],
    ['SHIPS/Titan/', 'names/titan/', 'a name that two share'],
    ['Board/', 'board/', 'a section'],
    ['characters/Annika-Hansen/', 'characters/seven-of-nine/', 'another name in other case'],
  ])('scripts lead from /%s to /%s, though the status is 404: %s', async (from, to) => {
    const { page, problems, close } = await openVisit(browser, url());
    expect(await visit(page, url() + from)).toBe(404);
    await page.waitForURL(url() + to);
    await page.locator('main:not([data-page=not-found]) h1').waitFor();
    expect(problems.filter((problem) => !/^status 404: |status of 404/.test(problem))).toEqual([]);
    await page.goBack();
    expect(page.url(), 'the wrong address is not in the history').not.toContain(from.split('?')[0]);
    await close();
  });
});

it('resolves another name inside the site, as an installed app would be asked for it', async () => {
  const { page, close } = await openVisit(browser, siteUrl);
  await visit(page, `${siteUrl}characters/worf/`);
  await page.evaluate(() => {
    history.pushState({ idx: 1 }, '', `${location.pathname.replace('worf', 'annika-hansen')}?as-of=2023-05-01`);
    dispatchEvent(new PopStateEvent('popstate', { state: { idx: 1 } }));
  });
  await page.getByRole('heading', { level: 1, name: 'Seven of Nine' }).waitFor();
  expect(page.url()).toBe(`${siteUrl}${NAME}?as-of=2023-05-01`);
  await close();
});

describe('an address that means no page for certain', () => {
  it('shows the three nearest names and a search for its words, and asks for nothing sealed', async () => {
    const { page, requests, close } = await openVisit(browser, siteUrl, { stored: { seen: 'all' } });
    expect(await visit(page, `${siteUrl}characters/sevn-of-nin/`)).toBe(404);
    const near = page.getByRole('region', { name: 'The nearest names' }).getByRole('link');
    await near.first().waitFor();
    expect(await near.count()).toBe(3);
    expect(await near.first().getAttribute('href')).toBe(`${site.base}${NAME}`);
    expect(await page.getByRole('searchbox', { name: 'Search the wiki' }).inputValue()).toBe('sevn of nin');
    expect(requests.filter((request) => request.includes('.sealed.'))).toEqual([]);
    await page.getByRole('main').getByRole('button', { name: 'Search', exact: true }).click();
    await page.waitForURL(`${siteUrl}search/?q=sevn+of+nin`);
    await page.getByRole('main').getByRole('link', { name: 'Seven of Nine', exact: true }).first().waitFor();
    await close();
  });

  it('never names what is a spoiler by name', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}ships/uss-enterprise-g/`);
    const near = page.getByRole('region', { name: 'The nearest names' }).getByRole('link');
    await near.first().waitFor();
    const paths = await near.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(paths.filter((path) => [...site.unlisted].some((secret) => path?.endsWith(secret)))).toEqual([]);
    expect(await page.title()).toContain('No such page');
    await close();
  });

  it('moves nothing when the names come', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { viewport: { width: 390, height: 844 } });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await visit(page, `${siteUrl}characters/sevn-of-nin/`);
    await page.getByRole('region', { name: 'The nearest names' }).waitFor();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.02);
    await close();
  });

  it('offers the search and the ways on without scripts too', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { javaScriptEnabled: false });
    await page.goto(`${siteUrl}characters/sevn-of-nin/`);
    await page.getByRole('searchbox', { name: 'Search the wiki' }).fill('seven');
    await page.getByRole('main').getByRole('button', { name: 'Search', exact: true }).click();
    expect(page.url()).toBe(`${siteUrl}search/?q=seven`);
    await close();
  });
});

it('costs an article nothing: redirects and their page are asked for after a miss alone', async () => {
  const { page, requests, close } = await openVisit(browser, siteUrl);
  const asked = (): string[] => requests.filter((request) => /redirects\.json|NotFoundPage/.test(request));
  await visit(page, siteUrl + NAME);
  await settle(page);
  expect(asked()).toEqual([]);
  await visit(page, `${siteUrl}characters/nobody/`);
  expect(asked().length, 'the control').toBeGreaterThan(0);
  await close();
});

it('says so where the script of that page does not come, and tries again', async () => {
  const { page, close } = await openVisit(browser, siteUrl);
  await visit(page, `${siteUrl}characters/worf/`);
  await page.route('**/assets/NotFoundPage*.js', (route) => route.abort());
  await page.evaluate(() => {
    history.pushState({ idx: 1 }, '', location.pathname.replace('worf', 'nobody'));
    dispatchEvent(new PopStateEvent('popstate', { state: { idx: 1 } }));
  });
  await page.locator('main[data-page=error]').waitFor();
  await page.unroute('**/assets/NotFoundPage*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('main[data-page=not-found]').waitFor();
  await close();
});
