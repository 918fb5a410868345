/** A case in a real browser: a line switched off is answered at once, without a request, and taken back; links lead to their line. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, visit } from '../support/browser';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const verdict = (page: Page) => page.locator('main').getAttribute('data-verdict');
const sums = (page: Page) => page.locator('.ev .sum .w').allInnerTexts();
const target = (page: Page) =>
  page.locator('main [aria-current=true]').evaluateAll((lines) =>
    lines.map((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return { id: line.id, isSeen: bottom > 0 && top < innerHeight };
    }),
  );

describe('a line switched off', () => {
  it('changes the sums, is spoken once it has settled, asks for nothing, and Back takes it back', async () => {
    const { page, problems, requests, close } = await openVisit(browser, siteUrl, { stored: { seen: 'all' } });
    await visit(page, `${siteUrl}board/liam-shaw/`);
    const [before, word, asked] = [await sums(page), await verdict(page), requests.length];
    const button = page.getByRole('button', { name: 'Switch off e10' });
    await button.click();
    await expect.poll(() => new URL(page.url()).search).toBe('?drop=e10');
    expect(await page.locator('#e10 .case-said s').count()).toBe(1);
    expect(await sums(page)).not.toEqual(before);
    expect(await verdict(page)).not.toBe(word);
    const [pro = '', against = ''] = await sums(page);
    await expect
      .poll(() => page.locator('main [role=status]').textContent())
      .toBe(`Without e10: expected, ${pro} for, ${against} against`);
    // The word stays in view beside the line that changed it.
    expect(await page.locator('.case-without').evaluate((bar) => bar.getBoundingClientRect().top >= 0)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Switch on again e10');
    expect(requests.slice(asked)).toEqual([]);
    await page.goBack();
    await expect.poll(() => sums(page)).toEqual(before);
    expect(problems).toEqual([]);
    await close();
  });

  it('stands so in an address from the start, and goes along to no other page', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}board/worf/?from=2023-05-01&drop=e05`);
    expect(await page.locator('#e05 .case-off').innerText()).toMatch(/^Switched off/);
    expect(await page.getByRole('heading', { name: /^What moved since/ }).count()).toBe(1);
    await page.getByRole('link', { name: 'The whole board' }).click();
    await page.locator('main[data-page=board]').waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(problems).toEqual([]);
    await close();
  });
});

describe('a line that an address leads to', () => {
  it('is marked and in view after a click from another page', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}board/method/`);
    await page.locator('.is-wide a[href$="#e03"]').first().click();
    await page.locator('main[data-page=case]').waitFor();
    await expect.poll(() => target(page)).toEqual([{ id: 'e03', isSeen: true }]);
    await close();
  });

  it.each(['none', 'all'])('is marked and in view with the horizon at %s, where it may be a mask', async (seen) => {
    const { page, close } = await openVisit(browser, siteUrl, { stored: { seen } });
    await visit(page, `${siteUrl}board/liam-shaw/#e01`);
    await expect.poll(() => target(page)).toEqual([{ id: 'e01', isSeen: true }]);
    expect(await page.locator('#e01 [data-sealed]').count()).toBe(seen === 'none' ? 1 : 0);
    await close();
  });
});
