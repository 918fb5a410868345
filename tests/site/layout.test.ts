/** Room and edges: targets for fingers, 320 px, text spacing, forced colours. Each probe is shown a planted fault. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, visit } from '../support/browser';
import { findClippedText, findLostStates, findSideways, findSmallTargets } from '../support/layoutProbes';
import { accessPages, type Probe, runProbe } from '../support/probeTools';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** WCAG 2.2, 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;

async function setSheet(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

async function checkPage(page: Page, widths: readonly number[]): Promise<string[]> {
  const faults: string[] = [];
  const run = async (what: string, probes: readonly Probe[]): Promise<void> => {
    for (const probe of probes) faults.push(...(await runProbe(page, probe)).map((fault) => `${what}: ${fault}`));
  };
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await run(String(width), [findSideways, findClippedText, ...(width > 320 ? [findSmallTargets] : [])]);
    await setSheet(page, SPACING);
    await run(`${width} spaced`, [findSideways, findClippedText]);
    await setSheet(page, '');
  }
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await run('forced colours', [findLostStates]);
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  return faults;
}

async function checkDevice(isPhone: boolean): Promise<string[]> {
  const { page, close } = await openVisit(browser, siteUrl, { reducedMotion: 'reduce', hasTouch: isPhone });
  const faults: string[] = [];
  for (const [, path] of accessPages()) {
    await visit(page, siteUrl + path.slice(1));
    faults.push(
      ...(await checkPage(page, isPhone ? [320, 390] : [761, 1000, 1440])).map((fault) => `${path} ${fault}`),
    );
  }
  await close();
  return faults;
}

it(
  'has room for fingers, for 400 % and for wider text, and edges where colours are forced',
  { timeout: 600_000 },
  async () => {
    const faults = await Promise.all([checkDevice(true), checkDevice(false)]);
    expect(faults.flat()).toEqual([]);
  },
);

describe('a probe would tell of', () => {
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ page, close } = await openVisit(browser, siteUrl, { hasTouch: true, viewport: { width: 390, height: 900 } }));
  });
  afterAll(() => close());

  it.each([
    ['a small button', findSmallTargets, '<button id="small">Go</button>', 'button in .page-narrow "Go" is 30 × 30'],
    [
      'a target under another',
      findSmallTargets,
      '<div id="pile"><button>Under</button><button>Over</button></div>',
      '"Under" is 0 × 0',
    ],
    ['a box of 900 px', findSideways, '<div id="wide">wide</div>', 'in a window of 390'],
    ['text that is cut off', findClippedText, '<p id="cut">Words that do not fit into this box</p>', 'shows 20 of'],
    [
      'one link over another',
      findClippedText,
      '<p id="over"><a href="/board/">Board</a><a href="/timeline/">Timeline</a></p>',
      'written over each other',
    ],
    [
      'a state that only a ground shows',
      findLostStates,
      '<button id="flat" aria-pressed="true">On</button>',
      'looks the same in its other state',
    ],
    ['a control that only a ground shows', findLostStates, '<button id="flat">Go</button>', 'has no edge'],
  ] as const)('%s', async (_, probe, html, words) => {
    await visit(page, `${siteUrl}about/legal/`);
    await page.emulateMedia({ forcedColors: probe === findLostStates ? 'active' : 'none' });
    await page.evaluate((planted) => {
      const box = document.createElement('div');
      box.className = 'page-narrow';
      box.innerHTML = planted;
      document.querySelector('main')?.prepend(box);
    }, html);
    await setSheet(
      page,
      `#small { width: 30px; height: 30px } #wide { width: 900px } #cut { width: 90px; height: 20px; overflow: hidden }
       #pile { position: relative; height: 60px } #pile button { position: absolute; width: 30px; height: 30px }
       #over a { position: absolute; left: 40px; top: 300px } #flat { border: 0; background: red }
       #flat[aria-pressed=true] { background: green }`,
    );
    expect((await runProbe(page, probe)).join('\n')).toContain(words);
  });
});
