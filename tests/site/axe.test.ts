/**
 * What axe can tell, on every kind of page. What it cannot decide counts as a fault, but for what is listed with a reason.
 * By default each page stands in two opposite looks of the eight (theme × width × horizon), other ones from page to page;
 * with CRAWL=all in all of them.
 */
import process from 'node:process';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, visit } from '../support/browser';
import { accessPages } from '../support/probeTools';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface AxeFinding {
  readonly id: string;
  readonly nodes: readonly {
    readonly target: readonly string[];
    readonly any: readonly { readonly message: string }[];
  }[];
}

/** What axe leaves open and we have settled. The colours themselves are computed pair by pair in tests/theme.test.ts. */
const SETTLED: readonly { readonly target: RegExp; readonly message: RegExp; readonly why: string }[] = [
  {
    target: /monogram|(?:^|[ >])(?:text|\.p-|\.rc-|\.curve-)|svg/,
    message: /overlapped|too short|image node/,
    why: 'words in a drawing: tokens on the ground of the page, which tests/theme.test.ts computes',
  },
  {
    target: /\.bars/,
    message: /overlapped/,
    why: 'figures that stand over the end of a bar, on the ground of the page',
  },
  { target: /\.show$/, message: /pseudo/, why: 'the word on the button of a mask, which covers its hatching' },
  { target: /./, message: /non-text characters|too short/, why: 'arrows, single letters, single figures' },
];

async function findAxeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations, incomplete } = await page.evaluate(async () => {
    // Ticks and hatching are drawn as gradients, before which axe gives up; text stands beside them, or on a ground of
    // its own. Without them it decides on every text.
    const plain = new CSSStyleSheet();
    // The reach of a target is a transparent box over its neighbours.
    plain.replaceSync(
      `*, ::before, ::after { background-image: none !important }
       :is(.index-row > a, .c-n a, .card a, .seal-in, .note-mark > button)::after { content: none !important }
       :is(.short b a, .answer-list h2 a) { padding-block: 4px !important }
       .presets > label::after { content: none !important }
       .roster { position: static !important }`,
    );
    document.adoptedStyleSheets.push(plain);
    const { axe: tool } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: AxeFinding[]; incomplete: AxeFinding[] }> };
    };
    const found = await tool.run({
      resultTypes: ['violations', 'incomplete'],
      rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
    });
    document.adoptedStyleSheets.pop();
    // At the edge of a box that scrolls axe sees half a word; the other words of the box have the same colours.
    const BOXES = '.table-wrap, .reach-list, .az, .filters, .series-choices, .sheet-dialog, .roster-list';
    const isCut = ({ target, any }: AxeFinding['nodes'][number]): boolean =>
      /overlap|obscured/.test(any[0]?.message ?? '') &&
      document.querySelector(target.join(' '))?.closest(BOXES) !== null;
    const whole = found.incomplete.map((one) => ({ ...one, nodes: one.nodes.filter((node) => !isCut(node)) }));
    return { violations: found.violations, incomplete: whole };
  });
  const say = (kind: string, { id, nodes }: AxeFinding): string[] =>
    nodes
      .map(({ target, any }) => ({ at: target.join(' '), why: any[0]?.message ?? '' }))
      .filter(
        ({ at, why }) =>
          kind === 'fault' || !SETTLED.some(({ target, message }) => target.test(at) && message.test(why)),
      )
      .map(({ at, why }) => `${kind} ${id}: ${at} ${why}`);
  return [...violations.flatMap((one) => say('fault', one)), ...incomplete.flatMap((one) => say('undecided', one))];
}

const LOOKS = [390, 1440].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['none', 'all'] as const).map((seen) => ({ width, colorScheme, seen })),
  ),
);
type Look = (typeof LOOKS)[number];

/** A look and its opposite in everything; the next page has the next pair. */
function looksOf(index: number): readonly Look[] {
  if (process.env.CRAWL === 'all') return LOOKS;
  const half = LOOKS.length / 2;
  return LOOKS.filter((_, at) => at === index % half || at === LOOKS.length - 1 - (index % half));
}

async function checkSeen(
  seen: Look['seen'],
  queue: (readonly [path: string, looks: readonly Look[]])[],
): Promise<string[]> {
  const { page, close } = await openVisit(browser, siteUrl, { reducedMotion: 'reduce', stored: { seen } });
  const faults: string[] = [];
  for (const [path, looks] of queue) {
    await visit(page, siteUrl + path.slice(1));
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      faults.push(
        ...(await findAxeFaults(page)).map((fault) => `${path} ${width} ${colorScheme} seen ${seen}: ${fault}`),
      );
    }
  }
  await close();
  return faults;
}

it('finds no fault and leaves nothing open on any kind of page, in any look', { timeout: 600_000 }, async () => {
  const plan = accessPages().map(([, path], index) => [path, looksOf(index)] as const);
  const ofSeen = (seen: Look['seen']) =>
    plan.map(([path, looks]) => [path, looks.filter((look) => look.seen === seen)] as const);
  const faults = await Promise.all([checkSeen('none', ofSeen('none')), checkSeen('all', ofSeen('all'))]);
  expect(faults.flat()).toEqual([]);
});

it('spreads all eight looks over the pages, both values of each thing on every page', () => {
  expect(new Set([0, 1, 2, 3].flatMap(looksOf)).size).toBe(8);
  for (const index of [0, 1, 2, 3])
    for (const thing of ['width', 'colorScheme', 'seen'] as const)
      expect(new Set(looksOf(index).map((look) => look[thing])).size).toBe(2);
});

it('would find a fault, and what cannot be decided', async () => {
  const { page, close } = await openVisit(browser, siteUrl, { bypassCSP: true });
  await visit(page, siteUrl);
  await page.evaluate(() => {
    document
      .querySelector('main h1')
      ?.insertAdjacentHTML('afterend', '<button></button><svg role="img" width="9" height="9"></svg><p id="two">a</p>');
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p id="two">b</p><video src="x.mp4"></video>');
  });
  const faults = (await findAxeFaults(page)).join('\n');
  expect(faults).toMatch(/fault button-name/);
  expect(faults).toMatch(/fault svg-img-alt/);
  expect(faults).toMatch(/undecided video-caption/);
  await close();
});

it('finds nothing with the horizon, the filters or “Share” open, and the focus goes back', async () => {
  const { page, close } = await openVisit(browser, siteUrl, { viewport: { width: 390, height: 800 } });
  await visit(page, `${siteUrl}board/`);
  await page.getByRole('button', { name: 'How far have you watched?' }).click();
  await page.getByRole('radio', { name: /^Choose/ }).check();
  expect(await findAxeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('dial');
  const filter = page.getByRole('button', { name: /^Filter/ });
  await filter.click();
  await page.getByRole('dialog', { name: 'Filter' }).waitFor();
  expect(await findAxeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await filter.evaluate((button) => button === document.activeElement)).toBe(true);
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.click();
  await page.getByRole('dialog', { name: 'Share' }).waitFor();
  expect(await findAxeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await share.evaluate((button) => button === document.activeElement)).toBe(true);
  await close();
});
