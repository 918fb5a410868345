/** What a reader selects of a quotation is the file of the content to the character, but for the marks round it. */
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import { openBrowser, openVisit, visit } from '../support/browser';

const siteUrl = inject('siteUrl');
const DIR = 'content/quotes';
const quotes = fs.readdirSync(DIR).map((file) => {
  const { text, fragment } = parse(fs.readFileSync(`${DIR}/${file}`, 'utf8')) as {
    text: string | string[];
    fragment: boolean;
  };
  return { id: file.replace(/\.yaml$/, ''), paragraphs: [text].flat(), fragment };
});
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Takes off what the page sets round the words: one opening mark each, the closing one at the end, dots of a fragment. */
function unset(selected: readonly string[], isFragment: boolean): string[] {
  const gap = isFragment ? '…' : '';
  return selected.map((text, index) => {
    const opening = `“${index === 0 ? gap : ''}`;
    const closing = index === selected.length - 1 ? `${gap}”` : '';
    expect(text.startsWith(opening) && text.endsWith(closing), text).toBe(true);
    return text.slice(opening.length, text.length - closing.length);
  });
}

describe('quotations', () => {
  it('are thirteen or more', () => expect(quotes.length).toBeGreaterThanOrEqual(13));

  it('are on their pages as they are in their files', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    // Everything seen: the words of some are masked.
    await page.addInitScript(() =>
      localStorage.setItem('/reader', JSON.stringify({ v: 2, seen: 'all', theme: null, hide: [] })),
    );
    for (const { id, paragraphs, fragment } of quotes) {
      await visit(page, `${siteUrl}quotes/${id}/`);
      await page.waitForSelector('.q-main blockquote');
      const selected = await page.locator('.q-main blockquote > p').evaluateAll((all) =>
        all.map((one) => {
          getSelection()?.selectAllChildren(one);
          return getSelection()?.toString() ?? '';
        }),
      );
      expect(unset(selected, fragment), id).toEqual(paragraphs);
    }
    await close();
    expect(problems).toEqual([]);
  });
});
