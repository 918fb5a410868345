/** What a reader must load before a character page answers: everything that the browser really asks for, in brotli; fonts as they are. */
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openVisit, visit } from '../support/browser';
import { compileContent, DIST, pageKinds, readPage } from '../support/siteFiles';

const ALL_KB = 130;
const SCRIPT_KB = 110;
/** Every cut that a page asks for before its first paint: all of the page's fonts. */
const FONT_KB = 35;

const siteUrl = inject('siteUrl');
const site = compileContent();
const brotli = (body: Buffer): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1000;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the heaviest character page', () => {
  const [at = ''] = site.pages
    .filter((page) => /^\/characters\/./.test(page))
    .toSorted((a, b) => readPage(b).length - readPage(a).length);

  it(`loads at most ${ALL_KB} kB before interaction, ${SCRIPT_KB} of it script, no data, and ${FONT_KB} kB of fonts: ${at}`, async () => {
    const { page, problems, requests, close } = await openVisit(browser, siteUrl);
    const sizes = new Map<string, number>();
    const reading: Promise<void>[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      const kind = type === 'other' && response.url().endsWith('.js') ? 'script' : type;
      if (response.url().endsWith('.svg')) return;
      // A woff2 is compressed already.
      const weigh = (body: Buffer): number => (kind === 'font' ? body.length / 1000 : brotli(body));
      reading.push(response.body().then((body) => void sizes.set(kind, (sizes.get(kind) ?? 0) + weigh(body))));
    });
    await visit(page, siteUrl + at.slice(1));
    await page.waitForLoadState('networkidle');
    await Promise.all(reading);
    await close();
    const fonts = sizes.get('font') ?? 0;
    const all = [...sizes.values()].reduce((sum, size) => sum + size, 0) - fonts;
    const figures = `${at}: ${[...sizes].map(([kind, size]) => `${kind} ${size.toFixed(2)}`).join(', ')}; ${all.toFixed(2)} kB and ${fonts.toFixed(1)} of fonts in ${requests.length} requests`;
    console.log(figures);
    expect([...sizes.keys()].toSorted(), figures).toEqual(['document', 'font', 'script', 'stylesheet']);
    expect(sizes.get('script'), figures).toBeGreaterThan(50);
    expect(sizes.get('script'), figures).toBeLessThanOrEqual(SCRIPT_KB);
    expect(all, figures).toBeLessThanOrEqual(ALL_KB);
    expect(fonts, figures).toBeGreaterThan(10);
    expect(fonts, figures).toBeLessThanOrEqual(FONT_KB);
    expect(problems).toEqual([]);
  });
});

it(`no kind of page waits for more than ${FONT_KB} kB of fonts`, () => {
  const sizes = [...pageKinds(site)].map(([kind, page]) => {
    const files = Array.from(readPage(page).matchAll(/rel="preload" as="font"[^>]*href="[^"]*(assets\/[^"]+)"/g));
    const bytes = files.map(([, file = '']) => fs.statSync(path.join(DIST, file)).size);
    return { kind, kb: bytes.reduce((sum, size) => sum + size, 0) / 1000 };
  });
  expect(sizes.filter(({ kb }) => kb > FONT_KB)).toEqual([]);
  expect(sizes.filter(({ kb }) => kb < 20)).toEqual([]);
});
