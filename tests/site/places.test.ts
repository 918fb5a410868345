/** Another wiki at another place: the same programme builds it below a base path, and it works there. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { keptHeading, openBrowser, openVisit, visit } from '../support/browser';
import { serveFolder } from '../support/serveSite';
import { elementsOf, listFiles } from '../support/siteFiles';

const BASE = '/almanac/';
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'almanac-place-'));
let served: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
const read = (file: string): string => fs.readFileSync(path.join(dir, file), 'utf8');

beforeAll(async () => {
  const env = {
    ...process.env,
    CONTENT_DIR: 'tests/fixtures/tiny',
    SITE_URL: 'https://example.org',
    BASE_PATH: BASE,
    OUT_DIR: dir,
    NODE_ENV: 'production',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build of tests/fixtures/tiny failed:\n${stdout}\n${stderr}`);
  served = await serveFolder(dir, BASE);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  fs.rmSync(dir, { recursive: true, force: true });
  // The renderer of this build, see src/compile/vite/prerenderPlugin.ts.
  fs.rmSync(path.join('.prerender', dir.replaceAll(/\W+/g, '-')), { recursive: true, force: true });
});

describe('another wiki below a base path', () => {
  it('is flat in its folder and holds nothing of ours', () => {
    const files = listFiles(dir);
    expect(files).toEqual(
      expect.arrayContaining([
        'index.html',
        '404.html',
        'sitemap.xml',
        'robots.txt',
        'data/index.json',
        'characters/index.html',
      ]),
    );
    expect(files.filter((file) => file.startsWith('almanac/'))).toEqual([]);
    const foreign = files.filter(
      (file) =>
        /\.(?:html|json|xml|txt|js|css)$/.test(file) &&
        /Legacy Almanac|Picard|Star Trek|legacy-almanac/.test(read(file)),
    );
    expect(foreign).toEqual([]);
  });

  it('carries the base in every link and the origin in every canonical address', () => {
    const faults: string[] = [];
    for (const file of listFiles(dir, '.html')) {
      const elements = elementsOf(read(file));
      for (const { name, attributes } of elements) {
        const link = attributes.get('href') ?? attributes.get('src');
        if (link?.startsWith('/') && !link.startsWith(BASE)) faults.push(`${file}: <${name}> leads to ${link}`);
      }
      const canonical = elements
        .find(({ attributes }) => attributes.get('rel') === 'canonical')
        ?.attributes.get('href');
      if (!canonical?.startsWith(`https://example.org${BASE}`)) faults.push(`${file}: canonical is ${canonical}`);
    }
    expect(faults).toEqual([]);
    expect(read('robots.txt')).toContain(`Sitemap: https://example.org${BASE}sitemap.xml`);
    expect(read('sitemap.xml')).toContain(`<loc>https://example.org${BASE}characters/`);
  });

  it('works in the browser: taken over, moved about in, unmasked, not found', async () => {
    const { page, problems, requests, close } = await openVisit(browser, served.url);
    await visit(page, served.url);
    expect(await keptHeading(page)).toBe(true);
    await page
      .getByRole('navigation', { name: 'Sections', exact: true })
      .getByRole('link', { name: 'Characters' })
      .click();
    await page.waitForFunction(() => document.activeElement?.matches('main h1'));
    expect(new URL(page.url()).pathname).toBe(`${BASE}characters/`);
    await page.getByRole('button', { name: 'How far have you watched?' }).click();
    await page.getByRole('radio', { name: /^Everything/ }).check();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([`${BASE}reader`]);
    await page.locator('main a[href*="/characters/"]').first().click();
    await page.waitForFunction(() => document.activeElement?.matches('main h1'));
    expect(await page.locator('main [data-sealed]').count()).toBe(0);
    expect(requests.filter((url) => !new URL(url).pathname.startsWith(BASE))).toEqual([]);
    expect(problems).toEqual([]);
    expect(await visit(page, `${served.url}characters/nobody/`)).toBe(404);
    expect(await page.locator('main').getAttribute('data-page')).toBe('not-found');
    await close();
  });

  it.each([true, false])('leads on from an old address, by rules and by stubs; rules: %s', async (readsRules) => {
    const host = await serveFolder(dir, BASE, readsRules);
    const { page, close } = await openVisit(browser, host.url, { javaScriptEnabled: false });
    await page.goto(`${host.url}characters/t-hale/`);
    await page.waitForURL(`${host.url}characters/tobias-hale/`);
    expect(await page.locator('main h1').innerText()).toBe('Tobias Hale');
    await page.goto(`${host.url}characters/gannet/`);
    await page.waitForURL(`${host.url}names/gannet/`);
    await close();
    await host.close();
    expect(read('_redirects')).toContain(`${BASE}characters/t-hale/ ${BASE}characters/tobias-hale/ 301\n`);
  });

  it('leads on from other case, and searches, below the base', async () => {
    const { page, close } = await openVisit(browser, served.url);
    await visit(page, `${served.url}Characters/T_Hale/?as-of=2016-01-01`);
    await page.waitForURL(`${served.url}characters/tobias-hale/?as-of=2016-01-01`);
    await visit(page, `${served.url}characters/tobais/`);
    await page.getByRole('region', { name: 'The nearest names' }).waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Search', exact: true }).click();
    await page.waitForURL(`${served.url}search/?q=tobais`);
    await close();
  });
});
