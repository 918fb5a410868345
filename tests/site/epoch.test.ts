/** An earlier day in a real browser: it changes what stands on the pages, goes along, is said, and is left again. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, visit } from '../support/browser';
import { compileContent, readPage } from '../support/siteFiles';

const siteUrl = inject('siteUrl');
const THEN = '?as-of=2023-05-01';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Every case with its word and its sums. */
const rows = (page: Page) =>
  page
    .locator('main [data-case]')
    .evaluateAll((items) =>
      items.map(
        (item) =>
          `${item.getAttribute('data-case')} ${item.getAttribute('data-verdict')} ${item.querySelector('.bars')?.textContent}`,
      ),
    );
const dial = (page: Page) => page.getByRole('button', { name: /^As it stood on/ });
const note = (page: Page) => page.getByRole('note');

describe('the board on an earlier day', () => {
  it('has other sums and words, the same after a case and back, and today’s after the way back', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}board/`);
    const today = await rows(page);
    await visit(page, `${siteUrl}board/${THEN}`);
    const then = await rows(page);
    expect(then).toHaveLength(today.length);
    expect(then.filter((row) => !today.includes(row)).length).toBeGreaterThan(today.length / 2);
    const wordOf = (row: string): string => row.split(' ').slice(0, 2).join(' ');
    expect(then.map(wordOf).toSorted()).not.toEqual(today.map(wordOf).toSorted());
    expect(await note(page).innerText()).toMatch(/^As it stood on 1\s+May 2023\. What came later is left out/);

    await page.locator('main [data-case] a').first().click();
    await page.locator('main[data-page=case]').waitFor();
    expect(page.url()).toContain(THEN);
    expect(await note(page).count()).toBe(1);
    const dates = await page
      .locator('main .case-when time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((date) => date > '2023-05-01')).toEqual([]);
    await page.goBack();
    await page.locator('main[data-page=board]').waitFor();
    await expect.poll(() => rows(page)).toEqual(then);

    await page.getByRole('button', { name: 'Back to today' }).click();
    await expect.poll(() => note(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    await expect.poll(() => rows(page)).toEqual(today);
    expect(await dial(page).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  it('is chosen in the dialog, which is fetched only then, and undone by Back', async () => {
    const { page, problems, requests, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}board/?view=cards`);
    const today = await rows(page);
    const fetched = () => requests.filter((url) => /Epoch/.test(url));
    expect(fetched()).toEqual([]);
    await dial(page).click();
    const dialog = page.getByRole('dialog', { name: 'As it stood on' });
    await dialog.getByRole('button', { name: /^Picard ends/ }).click();
    await expect.poll(() => note(page).count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?view=cards&as-of=2023-04-20');
    await expect.poll(() => rows(page)).not.toEqual(today);
    await dial(page).click();
    await dialog.getByLabel(/^A day/).fill('2024-02-29');
    await page.keyboard.press('Enter');
    await expect.poll(() => dial(page).innerText()).toMatch(/29\s+February 2024/);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => note(page).count()).toBe(0);
    await expect.poll(() => rows(page)).toEqual(today);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('the day of an address', () => {
  it.each(['yesterday', '2023-02-30', '%3Cimg%20src%3Dx%3E', '__proto__', '%00', '9'.repeat(3000), '2023-05-01%0A'])(
    'that cannot be read changes nothing, and is said: %s',
    async (value) => {
      const { page, problems, close } = await openVisit(browser, siteUrl);
      await visit(page, `${siteUrl}timeline/?as-of=${value}`);
      expect(await note(page).innerText()).toContain('which is not known here');
      expect(await dial(page).innerText()).toMatch(/22\s+November 2026/);
      expect(problems).toEqual([]);
      await close();
    },
  );

  it.each([
    ['1900-01-01', /1 entries/, 'the first thing on record'],
    ['2999-01-01', /^\d\d+ entries/, 'today'],
  ])('beyond the record counts as its end: %s', async (value, count) => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}timeline/?as-of=${value}`);
    expect(await page.locator('main .count').innerText()).toMatch(count);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('the months', () => {
  const months = compileContent().pages.filter((path) => /^\/status\/./.test(path));

  it('are all listed with the status, each with those beside it', () => {
    const status = readPage('/status/');
    expect(months.length).toBeGreaterThan(40);
    for (const [index, path] of months.entries()) {
      expect(status).toContain(`href="${path}"`);
      for (const beside of [months[index - 1], months[index + 1]])
        if (beside) expect(readPage(path)).toContain(`href="${beside}"`);
    }
  });
});
