/** The timeline in a real browser: a link to an entry, the keys, what a screen reader is told, paper, and the files. */
import fs from 'node:fs';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openVisit, visit } from '../support/browser';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Far down, and masked for who has seen nothing. */
const FAR = 'matalas-go-on-forever';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest('[data-entry]')?.id ?? null);
/** Pixels from the top of the window to an entry. */
const topOf = (page: Page, id: string) => page.locator(`#${id}`).evaluate((entry) => entry.getBoundingClientRect().top);
const shownIds = (page: Page) => page.locator('[data-entry]').evaluateAll((entries) => entries.map(({ id }) => id));

describe('a link to an entry', () => {
  it.each([
    ['', 'all of them'],
    ['?kind=event', 'filters that leave it out'],
    ['?dir=asc', 'the other order'],
  ])('brings it into sight with the focus on its day, once: %j, %s', async (query) => {
    const { page, problems, close } = await openVisit(browser, siteUrl, { viewport: { width: 1280, height: 800 } });
    await visit(page, `${siteUrl}timeline/${query}#${FAR}`);
    await expect.poll(() => focused(page)).toBe(FAR);
    expect(await topOf(page, FAR)).toBeGreaterThanOrEqual(0);
    expect(await topOf(page, FAR)).toBeLessThan(400);
    expect(await page.locator('[aria-current=true][data-entry]').count()).toBe(1);
    expect(await page.getByText('The filters leave this entry out').count()).toBe(query.includes('kind') ? 1 : 0);
    // What the reader does then is not undone.
    await page.mouse.wheel(0, -2000);
    await page.waitForTimeout(400);
    await page.getByRole('button', { name: 'Oldest first' }).first().focus();
    await page.waitForTimeout(200);
    expect(await focused(page)).toBeNull();
    expect(problems).toEqual([]);
    await close();
  });

  it('is followed from another page, and Back restores the place there', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { viewport: { width: 1280, height: 800 } });
    await visit(page, `${siteUrl}status/`);
    const day = page.locator('[data-entry] > .entry-when').nth(12);
    const id = (await day.getAttribute('href'))?.split('#')[1] ?? '';
    await day.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await day.click();
    await page.locator('main[data-page=timeline]').waitFor();
    await expect.poll(() => focused(page)).toBe(id);
    expect(await topOf(page, id)).toBeLessThan(400);
    await page.goBack();
    await page.locator('main[data-page=status]').waitFor();
    await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(60);
    await close();
  });

  it('does not pull back a reader who loads the page again further down', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { viewport: { width: 1280, height: 800 } });
    await visit(page, `${siteUrl}timeline/#${FAR}`);
    await expect.poll(() => focused(page)).toBe(FAR);
    await page.evaluate(() => scrollTo(0, 600));
    await page.waitForTimeout(300);
    await page.reload();
    await page.waitForTimeout(800);
    expect(await focused(page)).toBeNull();
    expect(Math.abs((await page.evaluate(() => scrollY)) - 600)).toBeLessThan(60);
    await close();
  });

  it('gives away nothing of a masked entry', async () => {
    const { page, requests, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}timeline/?q=nothingness#${FAR}`);
    await expect.poll(() => focused(page)).toBe(FAR);
    expect(await page.locator(`#${FAR} [data-sealed]`).count()).toBe(1);
    expect(requests.filter((request) => request.includes('.sealed.'))).toEqual([]);
    await close();
  });
});

describe('the keys', () => {
  it('go from day to day with all of the entry in sight, and leave scrolling to the browser elsewhere', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { viewport: { width: 1280, height: 800 } });
    await visit(page, `${siteUrl}timeline/`);
    const ids = await shownIds(page);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await focused(page)).toBeNull();
    await page.locator('[data-entry] > .entry-when').first().focus();
    for (const key of ['j', 'j', 'ArrowDown', 'j', 'k', 'j', 'j', 'j', 'j']) await page.keyboard.press(key);
    const id = ids[7] ?? '';
    expect(await focused(page)).toBe(id);
    const isUncovered = await page.evaluate(() => {
      const day = document.activeElement as HTMLElement;
      const { left, top, bottom } = day.querySelector('time')?.getBoundingClientRect() ?? new DOMRect();
      return [top + 4, bottom - 4].every((y) => day.contains(document.elementFromPoint(left + 4, y)));
    });
    expect(isUncovered).toBe(true);
    expect(await page.locator('[data-entry] > .entry-when[tabindex="0"]').count()).toBe(1);
    await close();
  });
});

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** Of each entry what the browser tells a screen reader: the name of its item, and of what is first in it. */
async function readItems(page: Page): Promise<{ item: string; first: string; list: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = (node: AxNode): AxNode[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return !child ? [] : child.ignored ? childrenOf(child) : [child];
    });
  const parentOf = (node: AxNode): AxNode | undefined => {
    const parent = byId.get(node.parentId ?? '');
    return parent?.ignored ? parentOf(parent) : parent;
  };
  const ofEntry = (node: AxNode): boolean => /^(Quotation|Statement|Event): /.test(node.name?.value ?? '');
  return nodes
    .filter((node) => !node.ignored && node.role?.value === 'listitem' && ofEntry(node))
    .map((node) => {
      const first = childrenOf(node).find(({ role }) => role?.value !== 'ListMarker');
      return {
        item: node.name?.value ?? '',
        first: `${first?.role?.value} ${first?.name?.value}`,
        list: parentOf(node)?.role?.value ?? '',
      };
    });
}

describe('what a screen reader is told', () => {
  it('is one item of a list at a time, which begins with its kind, who and when', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}timeline/`);
    const told = await readItems(page);
    expect(told).toHaveLength(await page.locator('[data-entry]').count());
    for (const { item, first, list } of told) {
      expect(item).toMatch(/^(Quotation|Statement|Event): .+, (about )?(\d{1,2}\s)?([A-Z][a-z]+ )?\d{4}$/);
      expect(first).toBe(`link ${item}`);
      expect(list).toBe('list');
    }
    await close();
  });

  it('would be noticed to have lost its name', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}timeline/`);
    await page
      .locator('[data-entry]')
      .first()
      .evaluate((entry) => entry.removeAttribute('aria-labelledby'));
    expect(await readItems(page)).toHaveLength((await page.locator('[data-entry]').count()) - 1);
    await close();
  });
});

describe('on paper', () => {
  it('is a list by days with whole addresses, without tools and without masks', async () => {
    const { page, close } = await openVisit(browser, siteUrl, { viewport: { width: 794, height: 1123 } });
    await visit(page, `${siteUrl}timeline/?kind=quote,event#${FAR}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper-head').innerText()).toMatch(
      /^\d+ of \d+ entries, as of 22\s.+ 2026; \d+ of them masked, and left out here\. https:\/\/\S+\/timeline\/\?kind=quote,event$/,
    );
    const printed = await page.locator('[data-entry]:visible').evaluateAll((entries) =>
      entries.map((entry) => {
        const source = entry.querySelector('.src[data-url]');
        return {
          head: (entry.querySelector('.entry-when') as HTMLElement).innerText.replace(/\s/g, ' '),
          hasUrl: source !== null && getComputedStyle(source, '::after').content.includes(`/timeline/#${entry.id}`),
          masks: entry.querySelectorAll('.seal').length,
        };
      }),
    );
    expect(printed.length).toBeGreaterThan(40);
    for (const { head, hasUrl, masks } of printed) {
      expect(head).toMatch(/^(Quotation|Event): .+, .*\d{4}$/);
      expect([hasUrl, masks]).toEqual([true, 0]);
    }
    for (const tool of ['.tools', '.take-along', '.signs', '.tl-keys', '.src > button', '.linked-note', '.filters'])
      expect(await page.locator(`${tool}:visible`).count(), tool).toBe(0);
    await close();
  });
});

describe('the files', () => {
  it('hold the entries as they are shown, and the calendar is read by another reader', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}timeline/?speaker=terry-matalas&as-of=2023-12-31&dir=asc`);
    const shown = await shownIds(page);
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return { name: download.suggestedFilename(), text: fs.readFileSync(await download.path(), 'utf8') };
    };
    const json = await saved('JSON');
    expect(json.name).toBe('legacy-almanac-timeline-2023-12-31.json');
    const file = JSON.parse(json.text) as { asOf: string; address: string; entries: { entry: string }[] };
    expect(file.entries.map(({ entry }) => entry)).toEqual(shown);
    expect([file.asOf, new URL(file.address).search]).toEqual([
      '2023-12-31',
      '?speaker=terry-matalas&dir=asc&as-of=2023-12-31',
    ]);
    const calendar = await saved('Calendar (ICS)');
    const events = new ICAL.Component(ICAL.parse(calendar.text) as unknown[]).getAllSubcomponents('vevent');
    expect(events.map((event) => String(event.getFirstPropertyValue('uid')).split('@')[0])).toEqual(shown);
    const csv = await saved('CSV');
    for (const id of shown) expect(csv.text).toContain(`/timeline/#${id},`);
    await close();
  });

  it('come by a script that nobody loads who does not reach for them', async () => {
    const { page, requests, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}timeline/`);
    const before = requests.length;
    await page.getByRole('button', { name: 'CSV', exact: true }).hover();
    await expect.poll(() => requests.slice(before).filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
    await close();
  });
});
