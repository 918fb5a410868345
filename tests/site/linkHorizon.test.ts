/** Links with a horizon, kinds of spoiler and several tabs, in a real browser. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, settle, visit, type VisitOptions } from '../support/browser';

const siteUrl = inject('siteUrl');
const PICARD = 'characters/jean-luc-picard/';
const LOCUTUS = 'Locutus';
const ALL: VisitOptions = { stored: { seen: 'all' } };
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const masks = (page: Page): Promise<number> => page.locator('main [data-sealed]').count();
const query = (page: Page): string => new URL(page.url()).search;
const kept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('/reader'));
const dial = (page: Page): Promise<string> =>
  page.getByRole('button', { name: 'How far have you watched?' }).innerText();

describe('a link with a horizon', () => {
  it('lowers at once, leaves the kept horizon alone, holds inside the site and is gone on reload', async () => {
    const { page, problems, requests, close } = await openVisit(browser, siteUrl, ALL);
    await visit(page, `${siteUrl}${PICARD}?seen=none#names`);
    expect(await masks(page)).toBeGreaterThan(0);
    expect(await page.content()).not.toContain(LOCUTUS);
    expect(requests.filter((url) => url.includes('.sealed.'))).toEqual([]);
    expect([query(page), new URL(page.url()).hash]).toEqual(['', '#names']);
    expect(await page.getByText('This link shows less than you have watched.').isVisible()).toBe(true);
    expect(await dial(page)).toContain('Nothing yet');
    const before = await kept(page);
    expect(before).toContain('"seen":"all"');

    await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Board' }).click();
    await page.locator('main[data-page=board]').waitFor();
    expect(await dial(page)).toContain('Nothing yet');
    expect(requests.filter((url) => url.includes('.sealed.'))).toEqual([]);
    await page.goBack();
    await page.locator('main[data-page=character]').waitFor();
    expect(await masks(page)).toBeGreaterThan(0);
    expect(await kept(page)).toBe(before);

    await page.reload();
    await settle(page);
    expect(await masks(page)).toBe(0);
    expect(await page.getByText('This link shows less').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  it('asks before it raises; what is agreed to lasts for the visit', async () => {
    const { page, problems, requests, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}${PICARD}?seen=all`);
    const before = await masks(page);
    expect(before).toBeGreaterThan(0);
    expect(await page.content()).not.toContain(LOCUTUS);
    expect(requests.filter((url) => url.includes('.sealed.'))).toEqual([]);
    expect(query(page)).toBe('');
    const notice = page.getByRole('region', { name: 'What this link changes' });
    expect(await notice.innerText()).toContain('everything');
    await notice.getByRole('button', { name: 'Show it for this visit' }).click();
    await expect.poll(() => masks(page)).toBe(0);
    expect(await page.locator('main').innerText()).toContain(LOCUTUS);
    expect(requests.filter((url) => url.includes('.sealed.')).length, 'is fetched only now').toBeGreaterThan(0);
    expect(await notice.evaluate((element) => element === document.activeElement), 'the focus has a place').toBe(true);
    expect(await kept(page)).toBeNull();

    await notice.getByRole('button', { name: 'Back to mine' }).click();
    await expect.poll(() => masks(page)).toBe(before);
    expect(await page.content()).not.toContain(LOCUTUS);
    expect(await notice.count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  it('keeps the reader’s own when he says so', async () => {
    const { page, requests, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}${PICARD}?seen=all&kinds=none`);
    const before = await masks(page);
    await page.getByRole('button', { name: 'Keep mine' }).click();
    expect([await masks(page), await page.locator('.link-notice').count()]).toEqual([before, 0]);
    expect(requests.filter((url) => url.includes('.sealed.'))).toEqual([]);
    expect(await kept(page)).toBeNull();
    await close();
  });

  it('opens nothing of its own for the sharer’s other parameters', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl, ALL);
    await visit(page, `${siteUrl}board/?view=cards&seen=none&sort=name`);
    expect(query(page)).toBe('?view=cards&sort=name');
    expect(await page.locator('main .cards').count()).toBe(1);
    expect(problems).toEqual([]);
    await close();
  });

  it.each([
    ['markup', '<img src=x onerror="document.title=1">'],
    ['ten kilobytes', 'x'.repeat(10_000)],
    ['a name of JavaScript', '__proto__.all'],
    ['broken signs', '%E0%A4%A'],
  ])('ignores %s, and says so', async (_, value) => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    const raw = value.startsWith('%') ? value : encodeURIComponent(value);
    // A server takes an address of some kilobytes only.
    await visit(page, `${siteUrl}${PICARD}?seen=${raw}&kinds=${raw.slice(0, 100)}`);
    const notice = page.getByRole('region', { name: 'What this link changes' });
    expect(await notice.innerText()).toContain('which is not known here');
    expect((await notice.innerText()).length).toBeLessThan(400);
    expect(await page.locator('.link-notice img').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Show it for this visit' }).count()).toBe(0);
    expect(await masks(page)).toBeGreaterThan(0);
    expect(query(page)).toBe('');
    expect(problems).toEqual([]);
    await close();
  });

  it('leaves the page as the reader has set it where its script does not come', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { stored: { seen: 'pic.1x10' } });
    await page.route('**/LinkNotice-*.js', (route) => route.abort());
    await visit(page, `${siteUrl}${PICARD}?seen=all`);
    expect(await masks(page)).toBeGreaterThan(0);
    expect(await page.locator('.link-notice').count()).toBe(0);
    await close();
  });
});

describe('kinds of spoiler', () => {
  const DAVIS = 'people/daniel-davis/';

  it('hide casting news beyond the horizon, also after a reload, and show it again', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await visit(page, siteUrl + DAVIS);
    const before = await masks(page);
    const text = await page.locator('main').innerText();
    await page.getByRole('button', { name: 'How far have you watched?' }).click();
    const dialog = page.getByRole('dialog', { name: 'How far have you watched?' });
    await dialog.getByRole('checkbox', { name: /^Hide casting news/ }).check();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => masks(page)).toBeGreaterThan(before);
    const after = await masks(page);

    await page.reload();
    await settle(page);
    expect(await masks(page)).toBe(after);
    expect(await kept(page)).toContain('"hide":["plot","casting"]');
    await page.getByRole('button', { name: 'How far have you watched?' }).click();
    await dialog.getByRole('checkbox', { name: /^Hide casting news/ }).uncheck();
    await page.keyboard.press('Escape');
    await expect.poll(() => masks(page)).toBe(before);
    expect(await page.locator('main').innerText()).toBe(text);
    expect(problems).toEqual([]);
    await close();
  });

  it('hide it at once by a link', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    await visit(page, siteUrl + DAVIS);
    const before = await masks(page);
    await visit(page, `${siteUrl}${DAVIS}?kinds=plot,casting`);
    expect(await masks(page)).toBeGreaterThan(before);
    expect(await kept(page)).toBeNull();
    await close();
  });
});

describe('what is kept', () => {
  // The packaged browser never puts a page by ("BackForwardCacheDisabledForDelegate"): the event tells what such a return does.
  it('is read again by a page that comes back from the browser’s own cache', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl, { stored: { seen: 'none' } });
    await visit(page, siteUrl + PICARD);
    const before = await masks(page);
    const show = (persisted: boolean): Promise<void> =>
      page.evaluate(
        (value) => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: value })),
        persisted,
      );
    await page.evaluate(() => {
      const text = localStorage.getItem('/reader') ?? '';
      localStorage.setItem('/reader', text.replace('"seen":"none"', '"seen":"all"'));
    });
    await show(false);
    expect(await masks(page)).toBe(before);
    await show(true);
    await expect.poll(() => masks(page)).toBe(0);
    expect(await dial(page)).toContain('Everything');
    expect(problems).toEqual([]);
    await close();
  });

  it('agrees in two tabs', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    await visit(page, siteUrl + PICARD);
    const other = await page.context().newPage();
    await visit(other, `${siteUrl}settings/`);
    await other
      .locator('main')
      .getByRole('radio', { name: /^Everything/ })
      .check();
    await expect.poll(() => masks(page)).toBe(0);
    await other
      .locator('main')
      .getByRole('radio', { name: /^Nothing/ })
      .check();
    await expect.poll(() => masks(page)).toBeGreaterThan(0);
    await close();
  });

  it('is left alone where a newer version wrote it, and the page says so', async () => {
    const newer = '{"v":99,"seen":"all","theme":"dark"}';
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await page.addInitScript((text) => localStorage.setItem('/reader', text), newer);
    await visit(page, siteUrl + PICARD);
    expect(await masks(page)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'How far have you watched?' }).click();
    const dialog = page.getByRole('dialog', { name: 'How far have you watched?' });
    expect(await dialog.innerText()).toContain('A newer version of this site keeps your settings here');
    await dialog.getByRole('radio', { name: /^Everything/ }).check();
    await page.keyboard.press('Escape');
    await expect.poll(() => masks(page)).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('/reader'))).toBe(newer);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('the dialog', () => {
  it('is fetched when somebody reaches for it, says so where it does not come, and comes with a new document', async () => {
    const { page, requests, close } = await openVisit(browser, siteUrl);
    const isDialog = (url: string): boolean => /HorizonDialog-.*\.js/.test(url);
    await page.route('**/HorizonDialog-*.js', (route) => route.abort());
    await visit(page, siteUrl + PICARD);
    expect(requests.filter(isDialog)).toEqual([]);
    const button = page.getByRole('button', { name: 'How far have you watched?' });
    await button.click();
    await expect.poll(() => button.innerText()).toContain('Not loaded: try again');
    await page.unroute('**/HorizonDialog-*.js');
    await Promise.all([page.waitForEvent('load'), button.click()]);
    await settle(page);
    await button.click();
    await page.getByRole('dialog', { name: 'How far have you watched?' }).waitFor();
    expect(await button.innerText()).toContain('Nothing yet');
    await close();
  });
});
