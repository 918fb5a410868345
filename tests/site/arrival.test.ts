/** What is heard and seen on the way: the title first, then the heading; one message after typing; nothing that moves. */
import { afterAll, beforeAll, beforeEach, afterEach, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, visit, type Visit } from '../support/browser';
import { compileContent } from '../support/siteFiles';

const siteUrl = inject('siteUrl');
let browser: Browser;
let tab: Visit;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  tab = await openVisit(browser, siteUrl, { viewport: { width: 1440, height: 900 } });
  page = tab.page;
});
afterEach(() => tab.close());
afterAll(() => browser.close());

/** Notes each new title, each focus and each message of a live region, in order. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  let title = document.title;
  const observer = new MutationObserver((changes) => {
    if (document.title !== title) heard.push(`title ${(title = document.title)}`);
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const status = element?.closest('[role=status]');
      // What the parser writes is there from the start, and is not announced.
      if (status && document.readyState !== 'loading') heard.push(`status ${status.textContent ?? ''}`);
    }
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  document.addEventListener('focusin', ({ target }) => {
    // What has changed before the focus is told before it.
    if (document.title !== title) heard.push(`title ${(title = document.title)}`);
    heard.push(`focus ${(target as Element).localName}`);
  });
}
const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

it('hears the title and then the heading, thirty times over', async () => {
  await visit(page, siteUrl);
  await page.evaluate(listen);
  const links = page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link');
  const count = await links.count();
  for (let step = 1; step <= 30; step += 1) {
    const link = links.nth((step * 5) % count);
    const before = await page.title();
    await link.focus();
    await heard();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('main h1'));
    const [first, second, ...rest] = await heard();
    expect([first, second, rest], `step ${step}`).toEqual([`title ${await page.title()}`, 'focus h1', []]);
    expect(await page.title()).not.toBe(before);
  }
});

it('is back on the link that led away, where the page stood', async () => {
  for (const [path, name] of [
    ['characters/', 'Worf'],
    ['board/', 'Jean-Luc Picard'],
    ['timeline/', 'Jeri Ryan'],
  ] as const) {
    await visit(page, siteUrl + path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const link = page.locator('main').getByRole('link', { name, exact: true }).first();
    await link.focus();
    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('main h1'));
    await page.goBack();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
  }
});

it('says nothing on arrival and one count after typing, in every list', async () => {
  const lists = compileContent().pages.filter((path) =>
    /^\/(characters|people|ships|topics|board|timeline|sources)\/$/.test(path),
  );
  expect(lists).toHaveLength(7);
  await page.addInitScript({ content: `(${listen.toString()})()` });
  for (const path of lists) {
    await visit(page, siteUrl + path.slice(1));
    await page.waitForTimeout(700);
    expect(
      (await heard()).filter((one) => one.startsWith('status')),
      `${path} on arrival`,
    ).toEqual([]);
    await page.locator('main').getByRole('searchbox').first().pressSequentially('frank', { delay: 40 });
    await page.waitForTimeout(1000);
    const said = (await heard()).filter((one) => one.startsWith('status'));
    expect(said, path).toHaveLength(1);
    expect(said[0]).toMatch(/\d/);
  }
});

it('would notice a count that nobody hears', async () => {
  await page.addInitScript({ content: `(${listen.toString()})()` });
  await visit(page, `${siteUrl}characters/`);
  await page.evaluate(() => document.querySelector('main [role=status]')?.removeAttribute('role'));
  await page.locator('main').getByRole('searchbox').first().pressSequentially('frank', { delay: 40 });
  await page.waitForTimeout(1000);
  expect((await heard()).filter((one) => one.startsWith('status'))).toEqual([]);
});

it('moves nothing where motion is unwelcome, on arrival and from page to page', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = () =>
    page.evaluate(() =>
      document.getAnimations().map((one) => `${(one.effect as KeyframeEffect).target?.localName} moves`),
    );
  await visit(page, siteUrl);
  expect(await moving()).toEqual([]);
  const links = page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link');
  for (let index = 1; index < 5; index += 1) {
    await links.nth(index).hover();
    await links.nth(index).click();
    expect(await moving()).toEqual([]);
    await page.waitForFunction(() => document.activeElement?.matches('main h1'));
    expect(await moving()).toEqual([]);
  }
  await page.evaluate(() => document.querySelector('main h1')?.animate([{ opacity: 0 }, { opacity: 1 }], 60_000));
  expect(await moving(), 'the probe would tell').toEqual(['h1 moves']);
});
