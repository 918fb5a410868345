/** Faults that axe does not see, each planted once to show that our probe does. The layout has its own file. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openVisit, visit } from '../support/browser';
import {
  findFakeControls,
  findLinkFaults,
  findOrderFaults,
  findOutlineFaults,
  findPictureFaults,
  findTimelineFaults,
  findUnseenWords,
} from '../support/contentProbes';
import { accessPages, runProbe } from '../support/probeTools';

const siteUrl = inject('siteUrl');
const PROBES = {
  outline: findOutlineFaults,
  'words of links': findLinkFaults,
  'names of pictures': findPictureFaults,
  'controls that are none': findFakeControls,
  'words that only a reader hears': findUnseenWords,
  'order of the timeline': findTimelineFaults,
  'order of what is seen': findOrderFaults,
};
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('stand on no kind of page, on a desk or a phone, with the horizon shut or open', async () => {
  const check = async (seen: string, widths: readonly number[]): Promise<string[]> => {
    const faults: string[] = [];
    const { page, close } = await openVisit(browser, siteUrl, { reducedMotion: 'reduce', stored: { seen } });
    for (const [, path] of accessPages()) {
      await visit(page, siteUrl + path.slice(1));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        for (const [name, probe] of Object.entries(PROBES))
          faults.push(...(await runProbe(page, probe)).map((fault) => `${path} ${width} ${seen} ${name}: ${fault}`));
      }
    }
    await close();
    return faults;
  };
  const faults = await Promise.all([check('none', [1440, 390]), check('all', [1440])]);
  expect(faults.flat()).toEqual([]);
});

describe('a probe would tell of', () => {
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ page, close } = await openVisit(browser, siteUrl, { bypassCSP: true, viewport: { width: 1440, height: 900 } }));
  });
  afterAll(() => close());

  const after = (html: string) => ({ html });
  it.each([
    ['a second h1', findOutlineFaults, after('<h1>Again</h1>'), 'there are 2 h1'],
    ['a level left out', findOutlineFaults, after('<h4>Deep</h4>'), 'follows a heading of level 1'],
    ['a nav without a name', findOutlineFaults, after('<nav>x</nav>'), 'a navigation has no name'],
    ['two of one name', findOutlineFaults, after('<nav aria-label="About">x</nav>'), 'are named "About"'],
    ['"here"', findLinkFaults, after('<p>Read it <a href="/board/">here</a></p>'), 'is named "here"'],
    [
      '"here" twice',
      findLinkFaults,
      after('<p><a href="/board/">over there</a></p><p><a href="/timeline/">over there</a></p>'),
      '"over there" leads to',
    ],
    [
      'a file name for a picture',
      findPictureFaults,
      after('<img alt="image1.png" src="/icon.svg">'),
      'is no description',
    ],
    ['a mute drawing', findPictureFaults, after('<svg width="9" height="9"></svg>'), 'neither named nor hidden'],
    ['a div that is clicked', findFakeControls, after('<div onclick="">Open</div>'), 'is clicked but is no control'],
    [
      'a pointer over plain text',
      findFakeControls,
      after('<div id="hand">Open</div>'),
      'looks as if it could be clicked',
    ],
    ['a list to drag only', findFakeControls, after('<ul><li draggable="true">One</li></ul>'), 'can only be dragged'],
    ['a blurred spoiler', findUnseenWords, after('<p id="blur">He dies</p>'), 'is blurred but is read out'],
    ['a spoiler of no opacity', findUnseenWords, after('<p id="faint">He dies</p>'), 'is of no opacity'],
    [
      'a spoiler in the colour of its ground',
      findUnseenWords,
      after('<p id="same">He dies</p>'),
      'the colour of its ground',
    ],
    [
      'a timeline of divs',
      findTimelineFaults,
      after('<div data-entry><time datetime="2023">x</time></div>'),
      'is no item of an ordered list',
    ],
    [
      'a timeline out of order',
      findTimelineFaults,
      after(
        `<ol>${['2023-02', '2024-01-01', '2023-05-01'].map((day) => `<li data-entry><time datetime="${day}">x</time></li>`).join('')}</ol>`,
      ),
      'do not go one way',
    ],
    [
      'a column turned round',
      findOrderFaults,
      after('<div id="turned"><p>first read</p><p>first seen</p></div>'),
      'is seen before',
    ],
    ['a row turned round', findOrderFaults, after('<div id="mirrored"><p>read</p><p>seen</p></div>'), 'is seen before'],
  ] as const)('%s', async (_, probe, { html }, words) => {
    await visit(page, `${siteUrl}about/legal/`);
    await page.evaluate((planted) => {
      document.querySelector('main h1')?.insertAdjacentHTML('afterend', planted);
      const styles = new CSSStyleSheet();
      styles.replaceSync(
        `#hand { cursor: pointer } #blur { filter: blur(6px) } #faint { opacity: 0 }
         #same { color: #123456; background: #123456 }
         #turned { display: flex; flex-direction: column-reverse } #mirrored { display: flex; flex-direction: row-reverse }`,
      );
      document.adoptedStyleSheets = [styles];
    }, html);
    expect((await runProbe(page, probe)).join('\n')).toContain(words);
  });

  it('a div that React listens to', async () => {
    await visit(page, `${siteUrl}about/legal/`);
    await page.evaluate(() => {
      const main = document.querySelector('main') as unknown as Record<string, Record<string, unknown>>;
      const key = Object.keys(main).find((name) => name.startsWith('__reactProps$')) ?? '';
      main[key] = { ...main[key], onClick: () => {} };
    });
    expect((await runProbe(page, findFakeControls)).join()).toContain('is clicked but is no control');
  });
});
