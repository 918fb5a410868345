/** The search over any page in a real browser: by keyboard, in the tree that a screen reader reads, in bytes, and without a connection. */
import axe from 'axe-core';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, settle, visit } from '../support/browser';

const siteUrl = inject('siteUrl');
const FIRST_KB = 8;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const fieldOf = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const optionsOf = (page: Page) => page.getByRole('listbox', { name: 'Results' }).getByRole('option');

describe('the search', () => {
  it('is worked by the keyboard alone, and tells all of it to a screen reader', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}ships/`);
    const link = page.getByRole('link', { name: /^Search/ });
    await link.focus();
    await page.keyboard.press('Enter');
    const field = fieldOf(page);
    await expect.poll(() => field.evaluate((element) => document.activeElement === element)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => link.evaluate((element) => document.activeElement === element)).toBe(true);

    await page.keyboard.press('Control+k');
    await page.keyboard.type('shaw captian');
    await optionsOf(page).filter({ hasText: 'Liam Shaw' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    const tree = await page.getByRole('dialog', { name: 'Search' }).ariaSnapshot();
    expect(tree).toMatch(/combobox "Search" \[(?:active\] \[)?expanded\].*shaw captian/);
    expect(tree).toMatch(/listbox "Results":\s+- group "Characters":/);
    expect(tree).toMatch(/option "Liam Shaw Found as “Captain Shaw”[^"]*" \[selected\]/);
    await expect.poll(() => page.getByRole('dialog').getByRole('status').innerText()).toMatch(/^\d+ results$/);

    await page.evaluate(axe.source);
    const faults = await page.evaluate(async () => {
      const { axe: tool } = window as unknown as {
        axe: { run: (root: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await tool.run('dialog[open]');
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(faults).toEqual([]);

    await page.keyboard.press('Enter');
    await page.waitForURL('**/characters/liam-shaw/');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Liam Shaw');
    expect(problems).toEqual([]);
    await close();
  });

  it.each([
    ['shaw captian', 'characters/liam-shaw/'],
    ['Sydney La Forge', 'characters/sidney-la-forge/'],
    ['Ed Speelers', 'people/ed-speleers/'],
    ['sevn of nin', 'characters/seven-of-nine/'],
    ['Séven', 'characters/seven-of-nine/'],
    ['is star trek legacy happening', 'answers/is-star-trek-legacy-happening/'],
  ])('finds by "%s" first of all %s', async (asked, path) => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}search/?q=${encodeURIComponent(asked)}`);
    const first = page.locator('.result a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe(new URL(siteUrl + path).pathname);
    expect(problems).toEqual([]);
    await close();
  });

  it('finds what the words of a quotation say', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}search/?q=${encodeURIComponent('next next generation')}`);
    const quotes = page.getByRole('region', { name: 'Quotations' }).getByRole('listitem');
    await expect.poll(() => quotes.first().innerText()).toContain('Next Next Generation');
    await close();
  });

  it(`reads at most ${FIRST_KB} kB of the index before the first result, and nothing sealed`, async () => {
    for (const asked of ['s', 'sev', 'picard', 'star trek']) {
      const { page, close } = await openVisit(browser, siteUrl);
      let bytes = 0;
      const names: string[] = [];
      page.on('response', async (response) => {
        if (!/\/data\/(?:search|titles)/.test(response.url())) return;
        names.push(response.url());
        bytes += brotliCompressSync(await response.body()).length;
      });
      await visit(page, `${siteUrl}ships/`);
      expect(names).toEqual([]);
      await page.keyboard.press('/');
      // What comes after the first result does not count: it must wait for it.
      await page.route(/\/data\/titles/, (route) => route.abort());
      await fieldOf(page).fill(asked);
      await optionsOf(page).first().waitFor();
      expect(bytes, asked).toBeGreaterThan(500);
      expect(bytes / 1000, `${asked}: ${names.join(' ')}`).toBeLessThanOrEqual(FIRST_KB);
      expect(names.filter((name) => name.includes('sealed'))).toEqual([]);
      await close();
    }
  });

  it('works without a connection for what has been read, and by titles for the rest, and says so', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}ships/`);
    await page.keyboard.press('/');
    await fieldOf(page).fill('shaw');
    await optionsOf(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await fieldOf(page).fill('');
    await fieldOf(page).fill('shaw');
    await expect.poll(() => optionsOf(page).first().innerText()).toContain('Liam Shaw');
    expect(await page.getByText('only titles are searched').count()).toBe(0);
    await fieldOf(page).fill('worf');
    await page.getByText('only titles are searched').waitFor();
    expect(await optionsOf(page).first().innerText()).toBe('Worf');
    await close();
  });

  it('fits a screen of 320 px, and comes when its script does not, by the link', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { viewport: { width: 320, height: 640 } });
    await visit(page, `${siteUrl}ships/`);
    await page.keyboard.press('/');
    await fieldOf(page).fill('captain');
    await optionsOf(page).first().waitFor();
    const wide = await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(wide).toBe(0);
    await close();

    const other = await openVisit(browser, siteUrl);
    await other.page.route(/SearchDialog/, (route) => route.abort());
    await visit(other.page, `${siteUrl}ships/`);
    await other.page.keyboard.press('/');
    await other.page.waitForURL('**/search/');
    await settle(other.page);
    await other.close();
  });
});
