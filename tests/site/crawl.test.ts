/**
 * Pages in a real browser, as a new reader sees them: no fault, nothing fetched twice, nothing from elsewhere.
 * Each kind and a fixed sample; all of them with CRAWL=all, which takes minutes.
 */
import process from 'node:process';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { keptHeading, openBrowser, openVisit, visit } from '../support/browser';
import { compileContent, pageKinds } from '../support/siteFiles';

const siteUrl = inject('siteUrl');
const site = compileContent();
const TABS = 2;
const SAMPLE = 60;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Takes pages off the list until it is empty; returns what was wrong. */
async function walk(pages: string[]): Promise<string[]> {
  const { page, problems, requests, close } = await openVisit(browser, siteUrl);
  // Each page for a new reader: home would else look up the names of the pages before it.
  await page.addInitScript((key) => localStorage.removeItem(key), `${site.base}recent`);
  const faults: string[] = [];
  for (let path = pages.pop(); path !== undefined; path = pages.pop()) {
    problems.length = 0;
    requests.length = 0;
    const status = await visit(page, siteUrl + path.slice(1)).catch(
      (error: unknown) => String(error).split('\n', 1)[0],
    );
    if (status !== 200) faults.push(`${path} answers ${status}`);
    if (!(await keptHeading(page))) faults.push(`${path} was drawn anew instead of taken over`);
    faults.push(...problems.map((problem) => `${path} ${problem}`));
    // Only the search page leaves its index out of the HTML.
    const fetched = requests.filter(
      (url) => new URL(url).pathname.startsWith(`${site.base}data/`) && path !== '/search/',
    );
    faults.push(...fetched.map((url) => `${path} fetched ${url}, which the page holds already`));
  }
  await close();
  return faults;
}

it('answers every address of the list with a page', async () => {
  const faults: string[] = [];
  for (const path of site.pages) {
    const response = await fetch(siteUrl + path.slice(1), { method: 'HEAD', redirect: 'manual' });
    const type = response.headers.get('content-type');
    if (response.status !== 200 || type !== 'text/html; charset=utf-8')
      faults.push(`${path} answers ${response.status} ${type}`);
  }
  expect(faults).toEqual([]);
});

it('opens pages cleanly and takes them over as they are', { timeout: 1_800_000 }, async () => {
  const step = Math.ceil(site.pages.length / SAMPLE);
  const sample = [
    ...new Set([...pageKinds(site).values(), ...site.unlisted, ...site.pages.filter((_, index) => index % step === 0)]),
  ];
  // That one is another page as soon as it is there: tests/site/orientation.test.ts follows it.
  const pages = (process.env.CRAWL === 'all' ? [...site.pages] : sample).filter((path) => path !== '/random/');
  const count = pages.length;
  const started = performance.now();
  const faults = await Promise.all(Array.from({ length: TABS }, () => walk(pages)));
  console.log(`${count} pages in ${Math.round((performance.now() - started) / 1000)} s`);
  expect(faults.flat().toSorted()).toEqual([]);
});

it('would notice a page that hydrates otherwise, and one that breaks its own policy', async () => {
  const { page, problems, close } = await openVisit(browser, siteUrl);
  await page.route('**/board/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<h1([^>]*)>[^<]*/, '<h1$1>Another heading');
    await route.fulfill({ response, body: html });
  });
  await visit(page, `${siteUrl}board/`);
  expect(problems.join()).toContain('uncaught: Minified React error');
  expect(await keptHeading(page)).toBe(false);

  problems.length = 0;
  await page.evaluate(() => document.querySelector('main h1')?.setAttribute('style', 'color: red'));
  expect(problems.join()).toContain('console error: Applying inline style violates');
  await close();
});

it('would notice a fault, a stranger and a refetch, also where no policy stops them', async () => {
  const { page, problems, requests, close } = await openVisit(browser, siteUrl, { bypassCSP: true });
  await visit(page, `${siteUrl}board/`);
  await page.evaluate(async (url) => {
    console.error('planted');
    console.warn('planted');
    const shut = 'http://127.0.0.1:9/';
    await Promise.allSettled([fetch(shut), fetch(`${url}no-such-file.json`), fetch(`${url}data/site.json`)]);
  }, siteUrl);
  for (const part of [
    'console error: planted',
    'console warning: planted',
    'other origin: http://127.0.0.1:9/',
    'failed: http',
    'status 404',
  ]) {
    expect(problems.join()).toContain(part);
  }
  expect(requests.join()).toContain('/data/site.json');
  await close();
});
