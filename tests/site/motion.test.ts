/** Motion: rows travel and pages give way within the time allowed, and nothing moves for those who ask for stillness. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, visit } from '../support/browser';

const MOST_MS = 200;
const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Remembers every animation that runs from now on, by what it moves and for how long. */
function watchMotion(): void {
  const seen = new Map<Animation, string>();
  Object.assign(window, { motion: seen });
  const look = (): void => {
    for (const animation of document.getAnimations()) {
      const effect = animation.effect as KeyframeEffect;
      const { delay = 0, duration } = effect.getComputedTiming();
      const place = effect.pseudoElement ?? effect.target?.tagName ?? '';
      if (Number(duration) > 0) seen.set(animation, `${place} ${Number(duration) + Number(delay)}`);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function motionOf(page: Page, act: () => Promise<void>): Promise<{ place: string; ms: number }[]> {
  await page.evaluate(watchMotion);
  await act();
  await page.waitForTimeout(MOST_MS * 2);
  const lines = await page.evaluate(() => [
    ...(window as unknown as { motion: Map<Animation, string> }).motion.values(),
  ]);
  return lines.map((line) => ({ place: line.replace(/ \S+$/, ''), ms: Number(line.split(' ').at(-1)) }));
}

const filterBoard = (page: Page) => async (): Promise<void> => {
  await page.locator('main fieldset input[type=checkbox]').nth(1).check();
};
const leave = (page: Page) => async (): Promise<void> => {
  await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Ships' }).click();
  await page.locator('main[data-page=ships]').waitFor();
};

describe('a choice on the board', () => {
  it('lets rows travel, no longer than allowed', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { viewport: { width: 1440, height: 1200 } });
    await visit(page, `${siteUrl}board/`);
    const motion = await motionOf(page, filterBoard(page));
    expect(motion.filter(({ place }) => place === 'TR').length).toBeGreaterThan(3);
    expect(motion.filter(({ ms }) => ms > MOST_MS)).toEqual([]);
    await close();
  });
});

describe('another page', () => {
  it('takes the place of the last one no slower than allowed', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { viewport: { width: 1440, height: 900 } });
    await visit(page, `${siteUrl}board/`);
    const motion = await motionOf(page, leave(page));
    expect(motion.some(({ place }) => place.startsWith('::view-transition'))).toBe(true);
    expect(motion.filter(({ ms }) => ms > MOST_MS)).toEqual([]);
    await close();
  });
});

describe('a reader who asks for stillness', () => {
  it.each([
    ['a choice', filterBoard],
    ['a click on a link', leave],
  ])('sees nothing move after %s', async (_, act) => {
    const { page, close } = await openVisit(browser, siteUrl, {
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    await visit(page, `${siteUrl}board/`);
    expect(await motionOf(page, act(page))).toEqual([]);
    await close();
  });
});
