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

interface Glide {
  /** Left edge of the time cursor, before, after, and in the middle of each move; how long each takes. */
  readonly from: number;
  readonly to: number;
  readonly halfway: number[];
  readonly ms: number[];
}

/** Chooses another day on the home page. @param css planted first. */
async function changeDay(page: Page, css = ''): Promise<Glide> {
  await visit(page, siteUrl);
  await page.evaluate((planted) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(planted);
    document.adoptedStyleSheets = [sheet];
    const glide = { halfway: [] as number[], ms: [] as number[] };
    Object.assign(window, { glide });
    document.addEventListener('transitionrun', ({ target }) => {
      if (!(target instanceof Element) || !target.matches('.rc-now')) return;
      for (const move of target.getAnimations()) {
        const { delay = 0, duration } = move.effect?.getComputedTiming() ?? {};
        move.pause();
        move.currentTime = Number(delay) + Number(duration) / 2;
        glide.halfway.push(target.getBoundingClientRect().left);
        glide.ms.push(Number(delay) + Number(duration));
        move.play();
      }
    });
  }, css);
  const cursor = () => page.locator('.rc-now').evaluate((line) => line.getBoundingClientRect().left);
  const from = await cursor();
  await page.getByRole('button', { name: /^As it stood on/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Picard ends/ })
    .click();
  await page.getByRole('note').waitFor();
  await page.evaluate(() =>
    Promise.all(Array.from(document.querySelector('.rc-now')?.getAnimations() ?? [], ({ finished }) => finished)),
  );
  const seen = await page.evaluate(() => (window as unknown as { glide: Pick<Glide, 'halfway' | 'ms'> }).glide);
  return { from, to: await cursor(), ...seen };
}

describe('another day', () => {
  it('lets the time cursor glide to its place, and would tell of one that jumps', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { viewport: { width: 1440, height: 900 } });
    const { from, to, halfway, ms } = await changeDay(page);
    expect(from - to).toBeGreaterThan(400);
    expect(ms).toHaveLength(1);
    expect(ms[0]).toBeLessThanOrEqual(MOST_MS);
    expect(halfway[0]).toBeLessThan(from - 40);
    expect(halfway[0]).toBeGreaterThan(to + 4);
    expect((await changeDay(page, '.rc-now { transition: none !important }')).halfway).toEqual([]);
    await close();
  });

  it('moves it at once where stillness is asked for', async () => {
    const { page, close } = await openVisit(browser, siteUrl, {
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    const { from, to, halfway } = await changeDay(page);
    expect(from - to).toBeGreaterThan(400);
    expect(halfway).toEqual([]);
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
