/** The board in a real browser: it plays through time, is walked by keyboard, is taken along, and keeps the semantics of a table. */
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, visit } from '../support/browser';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const slider = (page: Page) => page.getByRole('slider', { name: 'The board as it stood' });
const words = (page: Page) => slider(page).getAttribute('aria-valuetext');
const asOf = (page: Page) => new URL(page.url()).searchParams.get('as-of');

describe('the way through time', () => {
  it('steps by keyboard and plays, without an entry in the history, and rests when the reader does anything', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl, { viewport: { width: 1440, height: 900 } });
    await visit(page, `${siteUrl}board/?as-of=2023-03-31`);
    const entries = await page.evaluate(() => history.length);
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    expect(await words(page)).toBe('April 2023');
    await expect.poll(() => asOf(page)).toBe('2023-04-30');

    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => words(page), { timeout: 20_000 }).toBe('July 2023');
    await page.mouse.click(700, 200);
    await page.getByRole('button', { name: 'Play' }).waitFor();
    const rested = await words(page);
    await expect.poll(() => asOf(page)).not.toBe('2023-04-30');
    expect(await words(page)).toBe(rested);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(problems).toEqual([]);
    await close();
  });

  it('moves nothing for a reader who asks for stillness', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { reducedMotion: 'reduce' });
    await visit(page, `${siteUrl}board/?as-of=2023-03-31`);
    await page.evaluate(() => {
      const animate = Element.prototype.animate;
      Object.assign(window, { moved: 0 });
      Element.prototype.animate = function count(this: Element, ...given) {
        (window as unknown as { moved: number }).moved += 1;
        return animate.apply(this, given);
      };
    });
    await page.getByRole('button', { name: 'A month on' }).click();
    expect(await words(page)).toBe('April 2023');
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);
    await close();
  });
});

describe('the rows', () => {
  it('are walked by keyboard, opened by Enter, and are those of a table', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl, { viewport: { width: 1440, height: 900 } });
    await visit(page, `${siteUrl}board/`);
    const links = page.locator('[data-case] a');
    const last = await links.last().textContent();
    await links.first().focus();
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(last);
    await page.keyboard.press('Home');
    await page.keyboard.press('j');
    expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
    // Rows that are grids by their style are rows of a table all the same.
    const snapshot = await page.locator('table.bt').ariaSnapshot();
    expect(snapshot).toMatch(/columnheader "Verdict"[\s\S]*rowheader[\s\S]*cell "(expected|likely|open)/);
    await page.keyboard.press('Enter');
    await page.locator('main[data-page=case]').waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('are taken along as they are shown', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}board/?group=voyager&as-of=2024-06-30`);
    const shown = await page
      .locator('[data-case]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-case')));
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return { name: download.suggestedFilename(), text: fs.readFileSync(await download.path(), 'utf8') };
    };
    const json = await saved('JSON');
    expect(json.name).toBe('legacy-almanac-board-table-2024-06-30.json');
    const file = JSON.parse(json.text) as { asOf: string; rows: { case: string }[] };
    expect([file.asOf, file.rows.map((row) => row.case)]).toEqual(['2024-06-30', shown]);
    const csv = await saved('CSV');
    expect(
      csv.text
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(',')[0]),
    ).toEqual(shown);
    await close();
  });
});

describe('the board on another day, compared with one before', () => {
  it.each(['', '&view=cards', '&view=tiers'])('has no fault that axe finds: %j', async (view) => {
    const { page, problems, close } = await openVisit(browser, siteUrl, { viewport: { width: 390, height: 844 } });
    await visit(page, `${siteUrl}board/?as-of=2024-06-30&from=2023-05-01${view}`);
    await page.getByRole('region', { name: /^Moved since/ }).waitFor();
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    await close();
  });
});
