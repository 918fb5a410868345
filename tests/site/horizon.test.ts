/** The horizon in a real browser: what it opens comes only then, stays over a reload, and is never shown in a wrong state. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, settle, visit, type VisitOptions } from '../support/browser';

const siteUrl = inject('siteUrl');
const PICARD = 'characters/jean-luc-picard/';
const LOCUTUS = 'Locutus';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Film {
  /** One text for each different state that stood visible on the screen. */
  readonly states: readonly string[];
  /** What moved, with how much it counts. */
  readonly shifts: readonly string[];
}

/** Writes down, frame by frame, what stands visible, and how much moved. */
function record(): void {
  const film = { states: [] as string[], shifts: [] as string[] };
  Object.assign(window, { film });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Element }[] })[]) {
      const moved = entry.sources.map(
        ({ node }) => `${node?.nodeName.toLowerCase()}.${node?.className} "${(node?.textContent ?? '').slice(0, 30)}"`,
      );
      // Less is the swap of a font for one of all but equal measure; it rounds to nought.
      if (entry.value >= 0.0005) film.shifts.push(`${entry.value.toFixed(6)} ${moved.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const look = (): void => {
    requestAnimationFrame(look);
    const held = document.querySelector('.held');
    if (!held || document.readyState === 'loading' || getComputedStyle(held).visibility === 'hidden') return;
    const rows = held.querySelectorAll('main .index-row, main [data-case], main [data-entry]').length;
    const state = `${held.querySelectorAll('[data-sealed]').length} masked, ${rows} rows`;
    if (film.states.at(-1) !== state) film.states.push(state);
  };
  requestAnimationFrame(look);
}

/** Loads an address while everything is recorded. */
async function filmLoad(path: string, options: VisitOptions, disturb?: (page: Page) => Promise<void>): Promise<Film> {
  const { page, close } = await openVisit(browser, siteUrl, options);
  await page.addInitScript(record);
  await disturb?.(page);
  await visit(page, siteUrl + path);
  await page.waitForTimeout(500);
  const film = await page.evaluate(() => (window as unknown as { film: Film }).film);
  await close();
  return film;
}

async function slowly(page: Page): Promise<void> {
  await page.route('**/*.sealed.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
}

describe('a choice in the dialog', () => {
  it('opens what was masked, fetches it only then, and stays over a reload', async () => {
    const { page, problems, requests, close } = await openVisit(browser, siteUrl);
    const isSealed = (url: string): boolean => url.includes('.sealed.');
    await visit(page, siteUrl + PICARD);
    const before = await page.locator('main [data-sealed]').count();
    expect(before).toBeGreaterThan(0);
    expect(await page.locator('body').innerText()).not.toContain(LOCUTUS);
    expect(requests.filter(isSealed)).toEqual([]);

    await page.getByRole('button', { name: 'How far have you watched?' }).click();
    const dialog = page.getByRole('dialog', { name: 'How far have you watched?' });
    await dialog.waitFor();
    for (const name of [/^Nothing/, /Season 1/, /Season 2/, /^Everything/, /^Choose/])
      expect(await dialog.getByRole('radio', { name }).count()).toBe(1);
    await dialog.getByRole('radio', { name: /^Everything/ }).check();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.waitForFunction(() => document.querySelectorAll('main [data-sealed]').length === 0);
    expect(await page.locator('main').innerText()).toContain(LOCUTUS);
    expect([...new Set(requests.filter(isSealed))]).toEqual([
      expect.stringContaining('/data/characters/jean-luc-picard.sealed.json'),
    ]);
    expect(await page.getByRole('button', { name: 'How far have you watched?' }).innerText()).toContain('Everything');

    await page.reload();
    await settle(page);
    expect(await page.locator('main [data-sealed]').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain(LOCUTUS);

    await page.getByRole('button', { name: 'How far have you watched?' }).click();
    await dialog.getByRole('radio', { name: /^Nothing/ }).check();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('main [data-sealed]').count()).toBe(before);
    expect(await page.content()).not.toContain(LOCUTUS);
    expect(problems).toEqual([]);
    await close();
  });

  it('holds until the page is closed where the device refuses to remember, and says so', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await visit(page, siteUrl + PICARD);
    await page.getByRole('button', { name: 'How far have you watched?' }).click();
    const dialog = page.getByRole('dialog', { name: 'How far have you watched?' });
    expect(await dialog.innerText()).toContain('your choice holds until you close the page');
    await dialog.getByRole('radio', { name: /^Everything/ }).check();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelectorAll('main [data-sealed]').length === 0);
    await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Board' }).click();
    await page.locator('main[data-page=board]').waitFor();
    expect(await page.getByRole('button', { name: 'How far have you watched?' }).innerText()).toContain('Everything');
    expect(problems).toEqual([]);
    await close();
  });

  it.each(['{', '[]', '{"v":1,"seen":7,"theme":"x"}'])(
    'starts afresh from what cannot be read and sets it aside: %s',
    async (text) => {
      const { page, problems, close } = await openVisit(browser, siteUrl);
      await page.addInitScript((value) => localStorage.setItem('/reader', value), text);
      await visit(page, siteUrl + PICARD);
      expect(await page.locator('main [data-sealed]').count()).toBeGreaterThan(0);
      expect(problems).toEqual([]);
      await close();
    },
  );
});

describe('a load', () => {
  const everything: VisitOptions = { stored: { seen: 'all' } };

  it.each([
    [PICARD, everything, 'a reader who has seen everything'],
    ['topics/borg/', everything, 'the same on a topic'],
    ['board/', everything, 'the same on the board'],
    ['timeline/', everything, 'the same on the timeline'],
    ['', everything, 'the same at home'],
    [PICARD, { stored: { seen: 'pic.2x10' } }, 'a reader in the middle'],
    [PICARD, {}, 'a new reader'],
    ['characters/?q=crusher', {}, 'a filtered list'],
    ['board/?view=cards', {}, 'another view of the board'],
    [`${PICARD}?seen=none`, { stored: { seen: 'all' } }, 'a link that shows less'],
    [`${PICARD}?seen=all`, {}, 'a link that asks to show more'],
    [`${PICARD}?seen=none`, {}, 'a link that changes nothing'],
    ['people/daniel-davis/', { stored: { hide: ['plot', 'casting'] } }, 'a reader who hides casting news'],
    ['board/?as-of=2023-05-01', {}, 'the board on an earlier day'],
    [`${PICARD}?as-of=2023-05-01`, everything, 'an article on an earlier day, with everything seen'],
    ['?as-of=2023-05', {}, 'home at the end of a month'],
    ['status/?as-of=yesterday', {}, 'a day that nobody can read'],
  ])('shows one state only and moves nothing: /%s, %j, %s', async (path, options) => {
    const film = await filmLoad(path, options, slowly);
    expect(film.states).toEqual([film.states.at(-1)]);
    if (path.includes('?seen=')) expect(film.states[0]).not.toMatch(/^0 masked/);
    if (options === everything) expect(film.states[0]).toMatch(/^0 masked/);
    expect(film.shifts).toEqual([]);
  });

  it('would be seen to flash if the page were not held back', async () => {
    const film = await filmLoad(PICARD, everything, async (page) => {
      await slowly(page);
      await page.addInitScript(() => {
        new MutationObserver(() => delete document.documentElement.dataset.held).observe(document, {
          attributes: true,
          subtree: true,
        });
      });
    });
    expect(film.states.length).toBeGreaterThan(1);
  });

  it('would be seen to flash if a link did not hold it back', async () => {
    const film = await filmLoad(`${PICARD}?seen=pic.2x10`, everything, async (page) => {
      await slowly(page);
      await page.addInitScript(() => {
        new MutationObserver(() => delete document.documentElement.dataset.held).observe(document, {
          attributes: true,
          subtree: true,
        });
      });
    });
    expect(film.states.length).toBeGreaterThan(1);
  });

  it('would be seen to move if something pushed the text down', async () => {
    const film = await filmLoad(PICARD, {}, async (page) => {
      await page.addInitScript(() => {
        addEventListener('load', () =>
          setTimeout(() => document.querySelector('main')?.prepend(document.createElement('hr'), 'Late'), 200),
        );
      });
    });
    expect(film.shifts.length).toBeGreaterThan(0);
  });
});
