/** A peek: one masked fact opened by keyboard or finger, shut again, and shut by itself on Back and reload. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, openVisit, settle, visit } from '../support/browser';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Path of the page, its sealed file. */
const PAGES = [
  ['characters/seven-of-nine/', 'characters/seven-of-nine.sealed.json'],
  ['timeline/', 'timeline.sealed.json'],
  ['board/agnes-jurati/', 'board/agnes-jurati.sealed.json'],
  ['works/pic/', 'works/pic.sealed.json'],
  ['sources/', 'sources.sealed.json'],
] as const;
const isFocused = (button: Locator): Promise<boolean> => button.evaluate((one) => one === document.activeElement);
const sealedOf = (requests: readonly string[]): string[] => [
  ...new Set(requests.filter((url) => url.includes('.sealed.')).map((url) => url.slice(url.indexOf('/data/') + 6))),
];

/** Marks the first mask, so that it is found again whatever it says. */
async function firstMask(page: Page): Promise<Locator> {
  await page
    .locator('main button[data-sealed]')
    .first()
    .evaluate((button) => button.setAttribute('data-peeked', ''));
  return page.locator('main button[data-peeked]');
}

/** All the text of the page after the button. */
const textAfter = (button: Locator): Promise<string> =>
  button.evaluate((one) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('main') as Element);
    range.setStartAfter(one);
    return range.toString();
  });
describe.each(['keyboard', 'touch'] as const)('a peek by %s', (by) => {
  it.each(PAGES)('on /%s opens one fact after its button, and shuts it again', async (path, sealed) => {
    const { page, problems, requests, close } = await openVisit(browser, siteUrl, {
      hasTouch: by === 'touch',
      reducedMotion: 'reduce',
      viewport: by === 'touch' ? { width: 390, height: 844 } : { width: 1280, height: 900 },
    });
    await visit(page, siteUrl + path);
    const count = await page.locator('main [data-sealed]').count();
    const button = await firstMask(page);
    const press = async (): Promise<void> => {
      if (by === 'keyboard') return page.keyboard.press('Enter');
      await button.scrollIntoViewIfNeeded();
      const box = await button.boundingBox();
      if (!box) throw new Error('The button is not drawn.');
      await page.touchscreen.tap(box.x + Math.min(box.width, 200) / 2, box.y + box.height / 2);
    };
    if (by === 'keyboard') await button.focus();
    const [episode = ''] = ((await button.getAttribute('data-sealed')) ?? '').split(' ');
    expect((await button.innerText()).replaceAll(/\s+/g, ' ')).toContain(episode.split('.')[1] ?? '');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(sealedOf(requests)).toEqual([]);
    const after = await textAfter(button);

    await press();
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
    expect(await isFocused(button), 'the focus stays on opening').toBe(true);
    const opened = await textAfter(button);
    expect(opened.slice(0, 12), 'the fact follows its button').not.toBe(after.slice(0, 12));
    expect(sealedOf(requests)).toEqual([sealed]);
    // Two taps within the time of a double tap would be one to the browser.
    await page.waitForTimeout(350);

    await press();
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false');
    expect(await isFocused(button), 'the focus stays on shutting').toBe(true);
    // What is spoken settles a moment later.
    await expect.poll(() => textAfter(button)).toBe(after);
    expect(await page.locator('main [data-sealed]').count()).toBe(count);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('an opened fact', () => {
  // The packaged browser never puts a page by: the event tells in what state it would be put by.
  it('is masked before the browser puts the page by, to bring it back as it was', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}characters/seven-of-nine/`);
    const masks = page.locator('main [data-sealed]');
    const count = await masks.count();
    const text = await page.locator('main').innerText();
    const button = await firstMask(page);
    await button.click();
    await expect.poll(() => masks.count()).toBe(count - 1);
    const left = await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      return document.querySelectorAll('main [data-sealed]').length;
    });
    expect(left).toBe(count);
    expect(await page.locator('main').innerText()).toBe(text);
    expect(problems).toEqual([]);
    await close();
  });

  it.each(PAGES.map(([path]) => path))('is masked again after Back and after a reload: /%s', async (path) => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await visit(page, siteUrl + path);
    const masks = page.locator('main [data-sealed]');
    const count = await masks.count();
    const open = async (): Promise<void> => {
      const button = await firstMask(page);
      await button.focus();
      await page.keyboard.press('Space');
      await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
      expect(await button.getAttribute('data-sealed')).toBeNull();
    };
    await open();
    const sections = page.getByRole('navigation', { name: 'Sections', exact: true });
    await sections.getByRole('link', { name: 'Topics' }).click();
    await page.locator('main:not([data-page=error]) h1', { hasText: 'Topics' }).waitFor();
    await page.goBack();
    await expect.poll(() => masks.count()).toBe(count);
    await open();
    await page.reload();
    await settle(page);
    expect(await masks.count()).toBe(count);
    expect(problems).toEqual([]);
    await close();
  });
});
