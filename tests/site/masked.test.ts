/** A masked fact is not there: in no view that a browser gives of the page, until its button is pressed. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { inflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, visit, type Visit } from '../support/browser';
import { readDist } from '../support/siteFiles';

const siteUrl = inject('siteUrl');
const PATH = 'characters/jean-luc-picard/';
let browser: Browser;
let tab: Visit;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  tab = await openVisit(browser, siteUrl);
  page = tab.page;
  await visit(page, siteUrl + PATH);
});
afterEach(() => tab.close());
afterAll(() => browser.close());

interface RichNode {
  readonly t?: string;
  readonly c?: readonly (RichNode | string)[];
}

/** The first long run of text of each sealed paragraph. */
const secrets = (
  JSON.parse(readDist('data/characters/jean-luc-picard.sealed.json')) as { facts: { id: string; rich?: RichNode[] }[] }
).facts.flatMap(({ rich }) =>
  (rich ?? []).flatMap((block) =>
    typeof block === 'string' ? [] : (block.c ?? []).filter((part) => typeof part === 'string' && part.length > 25),
  ),
) as string[];

/** Every way in which a page can be read, without spaces, for lines break anywhere. */
async function views(of: Page): Promise<Record<string, string>> {
  const session = await of.context().newCDPSession(of);
  const tree = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const all: Record<string, string> = {
    html: await of.content(),
    text: await of.locator('body').innerText(),
    'every text node': (await of.locator('body').textContent()) ?? '',
    aria: await of.locator('body').ariaSnapshot(),
    'accessibility tree': tree.nodes
      .map(({ name, description, value }) => [name?.value, description?.value, value?.value].join(' '))
      .join('\n'),
    selection: await of.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      const text = getSelection()?.toString() ?? '';
      getSelection()?.removeAllRanges();
      return text;
    }),
  };
  return Object.fromEntries(Object.entries(all).map(([name, text]) => [name, bare(text)]));
}

const bare = (text: string): string => text.replaceAll(/[\s"\\]+/g, '');
const holders = (all: Record<string, string>, secret: string): string[] =>
  Object.keys(all).filter((name) => all[name]?.includes(bare(secret)));

describe('a masked fact', () => {
  it('stands in no view of the page', async () => {
    expect(secrets.length).toBeGreaterThan(5);
    const all = await views(page);
    expect(secrets.flatMap((secret) => holders(all, secret).map((name) => `${name}: ${secret}`))).toEqual([]);
    for (const [name, text] of Object.entries(all)) expect(text, `${name} holds the page`).toContain('Picard');
  });

  it.each([
    ['board/agnes-jurati/', 'data/board/agnes-jurati.sealed.json'],
    ['sources/', 'data/sources.sealed.json'],
    ['status/', 'data/status.sealed.json'],
    ['timeline/', 'data/timeline.sealed.json'],
  ])('nor, on /%s, any sentence of its sealed file', async (path, file) => {
    const open = readDist(file.replace('.sealed', ''));
    const strings = Array.from(readDist(file).matchAll(/"((?:[^"\\]|\\.){30,})"/g), ([, text = '']) => text);
    const sentences = strings.filter((text) => text.includes(' ') && !open.includes(text));
    expect(sentences.length).toBeGreaterThan(0);
    await visit(page, siteUrl + path);
    const all = await views(page);
    expect(sentences.flatMap((secret) => holders(all, secret).map((name) => `${name}: ${secret}`))).toEqual([]);
  });

  it('would be found in each of them', async () => {
    const [secret = ''] = secrets;
    await page.evaluate((text) => document.querySelector('main h1')?.after(text), secret);
    expect(holders(await views(page), secret)).toEqual([
      'html',
      'text',
      'every text node',
      'aria',
      'accessibility tree',
      'selection',
    ]);
  });

  it('is not printed', async () => {
    const printed = await page.pdf();
    await page.emulateMedia({ media: 'print' });
    const text = bare(await page.locator('body').innerText());
    expect(secrets.filter((secret) => text.includes(bare(secret)))).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('main [data-sealed]:not(.seal-in)').first().click();
    await page.locator('main .seal[aria-expanded=true]').waitFor();
    // Text in a PDF is drawn with the numbers of glyphs: a page with a fact more has more of them.
    expect(glyphsOf(await page.pdf())).toBeGreaterThan(glyphsOf(printed));
  });
});

describe('the button of a masked fact', () => {
  it('names its episode, opens by keyboard in its place and shuts again', async () => {
    const button = page.locator('main button.seal:not(.seal-in)').filter({ hasText: '1x10' }).first();
    expect(await button.getAttribute('data-sealed')).toBe('pic.1x10');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    const shut = await views(page);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
    const open = await views(page);
    const opened = secrets.filter((secret) => holders(open, secret).length > 0);
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.every((secret) => holders(open, secret).length === Object.keys(open).length)).toBe(true);
    expect(await button.evaluate((element) => element === document.activeElement), 'the focus stays').toBe(true);
    expect(await button.getAttribute('data-sealed')).toBeNull();

    await page.keyboard.press('Space');
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    const again = await views(page);
    expect(secrets.filter((secret) => holders(again, secret).length > 0)).toEqual([]);
    expect(again.text).toBe(shut.text);
    expect(tab.problems).toEqual([]);
  });

  it('opens only its own fact', async () => {
    const masked = page.locator('main [data-sealed]');
    const count = await masked.count();
    await masked.first().click();
    await expect.poll(() => masked.count()).toBe(count - 1);
    await page.reload();
    await expect.poll(() => masked.count()).toBe(count);
  });
});

/** How many bytes of drawn text a PDF holds. */
function glyphsOf(pdf: Buffer): number {
  let count = 0;
  const raw = pdf.toString('latin1');
  for (const { index, 0: mark } of raw.matchAll(/(?<!end)stream\r?\n/g)) {
    const start = index + mark.length;
    const end = raw.indexOf('endstream', start);
    try {
      const text = inflateSync(pdf.subarray(start, end), { finishFlush: 2 }).toString('latin1');
      for (const [shown] of text.matchAll(/<[0-9A-Fa-f]+>(?=[^[\]]*\]?\s*T[jJ])/g)) count += shown.length;
    } catch {
      // A stream that is not compressed holds no text of the page.
    }
  }
  return count;
}
