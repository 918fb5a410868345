/** What is heard and seen on the way: the title first, then the heading; one message after typing; nothing that moves. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { findArrivalFaults, findBackFaults, findCountFaults, listen } from '../support/arrivalProbes';
import { openBrowser, openVisit, visit, type Visit } from '../support/browser';
import { compileContent } from '../support/siteFiles';

const siteUrl = inject('siteUrl');
const DESK = { viewport: { width: 1440, height: 900 } };
let browser: Browser;
let tab: Visit;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  tab = await openVisit(browser, siteUrl, DESK);
  page = tab.page;
});
afterEach(() => tab.close());
afterAll(() => browser.close());

it('hears the title and then the heading, thirty times over', async () => {
  await visit(page, siteUrl);
  await page.evaluate(listen);
  const faults: string[] = [];
  for (let step = 1; step <= 30; step += 1) faults.push(...(await findArrivalFaults(page, step * 5)));
  expect(faults).toEqual([]);
});

it('is back on the link that led away, where the page stood', async () => {
  const faults: string[] = [];
  for (const [path, name] of [
    ['characters/', 'Worf'],
    ['board/', 'Jean-Luc Picard'],
    ['timeline/', 'Jeri Ryan'],
  ] as const)
    faults.push(...(await findBackFaults(page, siteUrl + path, name)));
  expect(faults).toEqual([]);
});

it('says nothing on arrival and one count after typing, in every list', async () => {
  const lists = compileContent().pages.filter((path) =>
    /^\/(characters|people|ships|topics|board|timeline|sources)\/$/.test(path),
  );
  expect(lists).toHaveLength(7);
  const faults: string[] = [];
  // Two at a time: most of it is waiting for silence.
  const walk = async (): Promise<void> => {
    for (let path = lists.pop(); path !== undefined; path = lists.pop()) {
      const own = await openVisit(browser, siteUrl, DESK);
      faults.push(...(await findCountFaults(own.page, siteUrl + path.slice(1))));
      await own.close();
    }
  };
  await Promise.all([walk(), walk()]);
  expect(faults).toEqual([]);
});

describe('a probe would tell of', () => {
  it('a heading that takes the focus before the title is new', async () => {
    await visit(page, siteUrl);
    await page.evaluate(listen);
    await page.evaluate(() => {
      const rush = (): void => {
        const heading = document.querySelector<HTMLElement>('main h1');
        heading?.setAttribute('tabindex', '-1');
        heading?.focus();
      };
      document.addEventListener('click', rush, { capture: true, once: true });
    });
    expect((await findArrivalFaults(page, 5)).join()).toMatch(/heard focus h1, title /);
  });

  it('a focus and a place that are lost on the way back', async () => {
    const faults = await findBackFaults(page, `${siteUrl}timeline/`, 'Jeri Ryan', () => {
      const { focus } = HTMLElement.prototype;
      HTMLElement.prototype.focus = function (options) {
        if (!this.matches('main a')) focus.call(this, options);
      };
      window.scrollTo = () => {};
    });
    expect(faults.join()).toMatch(/the focus is not back on "Jeri Ryan".*the page stands at/);
  });

  it('a count that is spoken twice', async () => {
    const faults = await findCountFaults(page, `${siteUrl}ships/`, () => {
      const status = document.querySelector('main [role=status]');
      const again = new MutationObserver(() => {
        again.disconnect();
        status?.replaceChildren(status.textContent ?? '');
      });
      if (status) again.observe(status, { childList: true, characterData: true, subtree: true });
    });
    expect(faults.join()).toContain('speaks 2 times');
  });

  it('a count that nobody hears', async () => {
    const faults = await findCountFaults(page, `${siteUrl}ships/`, () =>
      document.querySelector('main [role=status]')?.removeAttribute('role'),
    );
    expect(faults.join()).toContain('speaks 0 times');
  });
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
