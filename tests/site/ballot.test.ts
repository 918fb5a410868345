/** The crew ballot and the case sheet in a real browser: dragging, links between people, pictures. */
import fs from 'node:fs';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import type { BallotFile } from '~/domain/ballot';
import { formatBallotHash } from '~/domain/ballotCode';
import { openBrowser, openVisit, visit } from '../support/browser';
import { readDist } from '../support/siteFiles';

const siteUrl = inject('siteUrl');
const KEY = `${new URL(siteUrl).pathname}ballot`;
const { posts, crew } = JSON.parse(readDist('data/ballot.json')) as BallotFile;
const [captain, first] = posts as [BallotFile['posts'][number], BallotFile['posts'][number]];
const [one, two] = crew as [BallotFile['crew'][number], BallotFile['crew'][number]];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const slot = (page: Page, label: string): Locator => page.getByRole('button', { name: new RegExp(`^${label}: `) });
const card = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Characters' }).getByRole('button', { name });
const kept = (page: Page): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), KEY);

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return { x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2 };
}

async function dragByMouse(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 10, start.y + 10);
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

/** A finger, as the browser itself would make of it: it decides what scrolls and what is dragged. */
async function dragByFinger(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [start]);
  for (let step = 1; step <= 8; step += 1)
    await touch('touchMove', [
      { x: start.x + ((end.x - start.x) * step) / 8, y: start.y + ((end.y - start.y) * step) / 8 },
    ]);
  await touch('touchEnd', []);
}

async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: tool } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
    };
    const { violations } = await tool.run({
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

it('is filled by mouse, sent as a link, stands beside another’s, and has no fault of access in any view', async () => {
  const mine = await openVisit(browser, siteUrl, { reducedMotion: 'reduce', viewport: { width: 1440, height: 1000 } });
  await visit(mine.page, `${siteUrl}ballot/`);
  await dragByMouse(mine.page, card(mine.page, one.name), slot(mine.page, captain.label));
  expect(await slot(mine.page, captain.label).innerText()).toContain(one.name);
  // From one post to the next, and off the ship.
  await dragByMouse(mine.page, slot(mine.page, captain.label), slot(mine.page, first.label));
  expect(await slot(mine.page, first.label).innerText()).toContain(one.name);
  const link = formatBallotHash({ posts: new Map([[first.key, one.pick]]), ranks: [] });
  await mine.page.waitForFunction((hash) => location.hash === hash, link);
  // What a drag ends on has not been pressed.
  expect(await mine.page.getByRole('dialog').count()).toBe(0);
  expect(await findFaults(mine.page)).toEqual([]);

  const theirs = await openVisit(browser, siteUrl, { reducedMotion: 'reduce', viewport: { width: 390, height: 844 } });
  const own = JSON.stringify({ v: 1, posts: { [first.key]: two.pick }, ranks: [] });
  await theirs.page.addInitScript(([key, value]) => localStorage.setItem(key, value), [KEY, own] as const);
  await visit(theirs.page, `${siteUrl}ballot/${link}`);
  await theirs.page.getByRole('region', { name: 'A ballot from a link' }).waitFor();
  expect(await theirs.page.locator(`[data-drop="post:${first.key}"]`).innerText()).toContain(`Theirs ${one.name}`);
  expect(await findFaults(theirs.page)).toEqual([]);

  await visit(theirs.page, `${siteUrl}ballot/?view=ranking${link}`);
  await theirs.page.getByRole('region', { name: 'Theirs' }).waitFor();
  expect(await findFaults(theirs.page)).toEqual([]);
  await theirs.page.getByRole('button', { name: 'Choose who comes first' }).click();
  await theirs.page.getByRole('dialog', { name: 'Who comes 1st?' }).waitFor();
  expect(await findFaults(theirs.page)).toEqual([]);

  // A code that was cut on its way.
  await visit(theirs.page, `${siteUrl}ballot/?again${link.slice(0, -1)}`);
  expect(await theirs.page.getByRole('alert').innerText()).toMatch(/damaged[\s\S]*as you left it/);
  expect(await kept(theirs.page)).toBe(own);

  expect([...mine.problems, ...theirs.problems]).toEqual([]);
  await mine.close();
  await theirs.close();
});

it('is filled by a finger from the tray, which scrolls sideways', async () => {
  const { page, problems, close } = await openVisit(browser, siteUrl, {
    reducedMotion: 'reduce',
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  await visit(page, `${siteUrl}ballot/`);
  await slot(page, captain.label).scrollIntoViewIfNeeded();
  await dragByFinger(page, card(page, two.name), slot(page, captain.label));
  await page.waitForFunction((key) => localStorage.getItem(key) !== null, KEY);
  expect(JSON.parse((await kept(page)) ?? '')).toEqual({ v: 1, posts: { [captain.key]: two.pick }, ranks: [] });
  // Sideways it is the list that moves, and nobody is dropped.
  await dragByFinger(page, card(page, (crew[3] ?? one).name), card(page, one.name));
  await page.waitForFunction(() => (document.querySelector('.roster-list')?.scrollLeft ?? 0) > 0);
  expect(JSON.parse((await kept(page)) ?? '')).toEqual({ v: 1, posts: { [captain.key]: two.pick }, ranks: [] });
  // Without the rule for the tray a finger drawn upwards would scroll the page and drag nobody.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.roster-card { touch-action: auto !important }');
    document.adoptedStyleSheets = [sheet];
    document.querySelector('.roster-list')?.scrollTo({ left: 0 });
  });
  await dragByFinger(page, card(page, one.name), slot(page, first.label));
  expect(JSON.parse((await kept(page)) ?? '')).toEqual({ v: 1, posts: { [captain.key]: two.pick }, ranks: [] });
  expect(problems).toEqual([]);
  await close();
});

it.each([
  ['ballot/', 'crew-ballot.png'],
  [`board/${one.id}/sheet/`, `case-${one.id}.png`],
])('gives a picture of /%s that is a PNG', async (path, name) => {
  const { page, problems, close } = await openVisit(browser, siteUrl, { reducedMotion: 'reduce' });
  const own = JSON.stringify({ v: 1, posts: { [captain.key]: one.pick }, ranks: [two.pick] });
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [KEY, own] as const);
  await visit(page, siteUrl + path);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Picture' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(name);
  const bytes = fs.readFileSync(await download.path());
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20) >= 1080]).toEqual([1080, true]);
  // More than one colour: something has been painted.
  expect(bytes.length).toBeGreaterThan(10_000);
  expect(problems).toEqual([]);
  await close();
});

it('prints a case sheet on one page', async () => {
  const { page, close } = await openVisit(browser, siteUrl);
  await visit(page, `${siteUrl}board/${one.id}/sheet/`);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  await close();
});
