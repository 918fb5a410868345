/** Every page of the list in a real browser, as a new reader sees it: no fault, nothing fetched twice, nothing from elsewhere. */
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { keptHeading, openBrowser, openVisit, visit } from '../support/browser';
import { compileContent } from '../support/siteFiles';

const siteUrl = inject('siteUrl');
const site = compileContent();
const TABS = 3;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Takes pages off the list until it is empty; returns what was wrong. */
async function walk(pages: string[]): Promise<string[]> {
  const { page, problems, requests, close } = await openVisit(browser, siteUrl);
  const faults: string[] = [];
  for (let path = pages.pop(); path !== undefined; path = pages.pop()) {
    problems.length = 0;
    requests.length = 0;
    const status = await visit(page, siteUrl + path.slice(1)).catch((error: unknown) => String(error).split('\n', 1)[0]);
    if (status !== 200) faults.push(`${path} answers ${status}`);
    if (!(await keptHeading(page))) faults.push(`${path} was drawn anew instead of taken over`);
    faults.push(...problems.map((problem) => `${path} ${problem}`));
    faults.push(...requests.filter((url) => url.includes('/data/')).map((url) => `${path} fetched ${url}, which the page holds already`));
  }
  await close();
  return faults;
}

it('opens every page cleanly and takes it over as it is', { timeout: 240_000 }, async () => {
  const pages = [...site.pages];
  const started = performance.now();
  const faults = await Promise.all(Array.from({ length: TABS }, () => walk(pages)));
  console.log(`${site.pages.length} pages in ${Math.round((performance.now() - started) / 1000)} s`);
  expect(faults.flat().toSorted()).toEqual([]);
});

it('would notice a page that hydrates otherwise, a fault, a stranger and a refetch', async () => {
  const { page, problems, requests, close } = await openVisit(browser, siteUrl);
  await page.route('**/board/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<h1([^>]*)>[^<]*/, '<h1$1>Another heading');
    await route.fulfill({ response, body: html });
  });
  await visit(page, `${siteUrl}board/`);
  expect(problems.join()).toContain('uncaught: Minified React error');
  expect(await keptHeading(page)).toBe(false);

  problems.length = 0;
  await page.evaluate(async (url) => {
    console.error('planted');
    console.warn('planted');
    const shut = 'http://127.0.0.1:9/';
    await Promise.allSettled([fetch(shut), fetch(`${url}no-such-file.json`), fetch(`${url}data/site.json`)]);
  }, siteUrl);
  for (const part of ['console error: planted', 'console warning: planted', 'other origin: http://127.0.0.1:9/', 'failed: http', 'status 404']) {
    expect(problems.join()).toContain(part);
  }
  expect(requests.join()).toContain('/data/site.json');
  await close();
});
