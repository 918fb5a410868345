/**
 * The content security policy in a real browser: nothing that readers do runs against it, and what somebody plants is refused.
 * What it refuses is an error of the console too: crawl.test.ts looks for those on every kind of page.
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, visit, type VisitOptions } from '../support/browser';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Writes down what the browser refuses, from the first byte of each document on. */
function watch(): void {
  const refused: string[] = [];
  Object.assign(window, { refused });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    refused.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim());
  });
}
const refused = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { refused: string[] }).refused);

async function openWatched(options?: VisitOptions) {
  const tab = await openVisit(browser, siteUrl, options);
  await tab.page.addInitScript(watch);
  return tab;
}

const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name }).first();
const arrived = (page: Page) => page.waitForFunction(() => document.activeElement?.matches('main h1'));

/** What readers do that runs code of its own: address, then the acts. */
const ACTS: readonly (readonly [path: string, act: (page: Page) => Promise<void>])[] = [
  [
    'characters/jean-luc-picard/',
    async (page) => {
      await page.locator('main [data-sealed]').first().click();
      await page.locator('main .seal[aria-expanded=true]').first().waitFor();
      await page.locator('main .note-mark > button').first().click();
      await button(page, 'How far have you watched?').click();
      await page.getByRole('radio', { name: /^Choose/ }).check();
      await page.keyboard.press('Escape');
      await page.pdf();
      // A page that the browser draws: its breadcrumb for machines is a script element that React makes.
      await page.locator('main a[href^="/characters/"]').first().click();
      await arrived(page);
      await page.locator('main script[type="application/ld+json"]').waitFor({ state: 'attached' });
    },
  ],
  [
    'board/',
    async (page) => {
      await button(page, /^Filter/).click();
      await page.getByRole('dialog', { name: 'Filter' }).getByRole('checkbox').first().check();
      await page.keyboard.press('Escape');
      await button(page, 'Cards').click();
      await page.locator('main .cards').waitFor();
      await button(page, /^As it stood on/).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Picard ends/ })
        .click();
      await page.getByRole('note').waitFor();
    },
  ],
  [
    'settings/',
    async (page) => {
      await page.getByRole('radio', { name: /^Light/ }).check();
      await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
    },
  ],
  [
    'search/',
    async (page) => {
      await page.getByRole('searchbox').fill('worf');
      await page.locator('main mark').first().waitFor();
    },
  ],
  [
    'timeline/?seen=all',
    async (page) => {
      await button(page, 'Show it for this visit').click();
      await page.waitForFunction(() => document.querySelectorAll('main [data-sealed]').length === 0);
    },
  ],
];

it('refuses nothing of what readers do', { timeout: 60_000 }, async () => {
  const { page, problems, close } = await openWatched({ viewport: { width: 390, height: 844 } });
  const faults: string[] = [];
  const read = async (what: string): Promise<void> => {
    faults.push(...(await refused(page)).map((one) => `${what}: ${one}`));
  };
  for (const [path, act] of ACTS) {
    await visit(page, siteUrl + path);
    await act(page);
    await read(`acts on ${path}`);
  }
  expect(problems).toEqual([]);
  await visit(page, `${siteUrl}no-such-page/`);
  await read('not found');
  expect(faults).toEqual([]);
  await close();
});

describe('what is planted', () => {
  const PLANT = `<script>window.planted = 'script'</script><p id="plant" style="color: red">x</p>
    <img src="/no.svg" alt="" onerror="window.planted = 'handler'"><img src="https://elsewhere.invalid/x.png" alt="">
    <script src="https://elsewhere.invalid/x.js"></script><base href="https://elsewhere.invalid/">`;

  it.each([
    ['the page alone', { header: false, page: true }],
    ['the header alone', { header: true, page: false }],
  ])('into the HTML is refused by %s', async (_, says) => {
    const { page, close } = await openWatched();
    await page.route('**/about/legal/', async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': policy, ...headers } = response.headers();
      expect(policy).toContain("frame-ancestors 'none'");
      const html = (await response.text()).replace('</footer>', `${PLANT}</footer>`);
      const body = says.page ? html : html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
      await route.fulfill({
        body,
        headers: says.header && policy ? { ...headers, 'content-security-policy': policy } : headers,
      });
    });
    await page.goto(`${siteUrl}about/legal/`);
    const found = await refused(page);
    for (const directive of ['script-src-elem inline', 'style-src-attr inline', 'script-src-attr inline', 'base-uri'])
      expect(found.join('\n')).toContain(directive);
    expect(found).toContain('img-src https://elsewhere.invalid/x.png');
    expect(found).toContain('script-src-elem https://elsewhere.invalid/x.js');
    expect(await page.evaluate(() => (window as { planted?: string }).planted)).toBeUndefined();
    await close();
  });

  it('would run and be drawn where neither said anything', async () => {
    const { page, close } = await openWatched({ bypassCSP: true });
    await page.route('**/about/legal/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('</footer>', `${PLANT}</footer>`) });
    });
    await page.goto(`${siteUrl}about/legal/`);
    expect(await page.evaluate(() => (window as { planted?: string }).planted)).toBeDefined();
    expect(await refused(page)).toEqual([]);
    await close();
  });

  it('by a script is refused, however it is done', async () => {
    const { page, close } = await openWatched();
    await visit(page, `${siteUrl}about/legal/`);
    for (const code of [
      `document.querySelector('main h1').innerHTML = '<b>x</b>'`,
      `document.createElement('p').innerHTML = '<script></script><b>x</b>'`,
      `document.createElement('script').textContent = 'planted = 1'`,
      `document.createElement('script').src = '/x.js'`,
      `setTimeout('planted = 1')`,
      `trustedTypes.createPolicy('mine', {})`,
    ]) {
      const count = (await refused(page)).length;
      const outcome = `(() => { try { ${code}; return 'done' } catch { return 'refused' } })()`;
      expect(await page.evaluate(outcome), code).toBe('refused');
      expect((await refused(page)).length, code).toBeGreaterThan(count);
    }
    await close();
  });
});
