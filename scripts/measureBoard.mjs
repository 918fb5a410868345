// How long a choice on the board takes, at a quarter of this machine's speed, on the real board and on one of 10,000 rows: until the
// next paint, as the browser's own Event Timing has it (in steps of 8 ms), and until the rows have changed. True on an idle machine only.
// node scripts/measureBoard.mjs [--dir dist] [--rows 10000] [--rounds 5]
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { serveStatic } from './staticServer.mjs';
import { watchPaint } from './watchPaint.mjs';

const SLOWDOWN = 4;
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const dir = option('dir', 'dist');
const rounds = Number(option('rounds', '5'));
const size = Number(option('rows', '10000'));

const { url, close } = await serveStatic({ dir });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? path.resolve('node_modules/.cache/chromium/chromium'),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--no-zygote'],
});
const real = JSON.parse(fs.readFileSync(path.join(dir, 'data/board.json'), 'utf8'));
let isWithin = true;
for (const [name, rows, bound] of [
  [`the real board, ${real.rows.length} rows`, undefined, 50],
  [`a board of ${size} rows`, multiply(real.rows, size), 100],
]) {
  console.log(`\n${name}: next paint within ${bound} ms`);
  console.log(`${''.padEnd(26)}${'next paint'.padStart(12)}${'rows'.padStart(12)}`);
  for (const [act, times] of [...(await measure(rows)), ...(rows ? [] : await measureCase())]) {
    const paint = middleOf(times.map(({ paint: next }) => next));
    isWithin &&= paint <= bound;
    console.log(
      `${act.padEnd(26)}${`${paint.toFixed(0)} ms`.padStart(12)}${`${middleOf(times.map(({ changed }) => changed)).toFixed(0)} ms`.padStart(12)}   (${times.map(({ paint: next, changed }) => `${next.toFixed(0)}/${changed.toFixed(0)}`).join(', ')})`,
    );
  }
}
await browser.close();
await close();
process.exitCode = isWithin ? 0 : 1;

function middleOf(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** The rows again and again under other ids and names, with their lines moved a few days apart. */
function multiply(rows, count) {
  return Array.from({ length: count }, (_, index) => {
    const row = rows[index % rows.length];
    const turn = Math.floor(index / rows.length);
    const own = (line) => ({ ...line, id: `${line.id}x${turn}` });
    const later = ({ date }) =>
      date.length < 10 ? date : `${date.slice(0, 8)}${String(1 + (turn % 28)).padStart(2, '0')}`;
    return {
      ...row,
      id: `${row.id}-${turn}`,
      name: `${row.name} ${turn}`,
      evidence: row.evidence.map((line) => ({ ...own(line), date: later(line) })),
      masked: row.masked.map(own),
      ...(row.facts ? { facts: row.facts.map(own) } : {}),
    };
  });
}

async function measure(rows) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  if (rows) await page.route('**/data/board.json', (route) => route.fulfill({ json: { ...real, rows } }));
  // The page of the board carries its data with it: only a reader who comes from elsewhere fetches the file.
  await page.goto(`${url}ships/`);
  await page.waitForFunction(() => document.documentElement.dataset.held === undefined);
  await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Board' }).click();
  await page.locator('main[data-page=board] [data-case]').first().waitFor();
  await page.waitForTimeout(1500);
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const { results, record } = recorder(page, 'main .board-sheet > :last-child');
  const facet = (words) => page.locator('main fieldset label', { hasText: words }).locator('input');
  const find = page.getByRole('searchbox', { name: 'Find a name' });
  for (let round = 0; round < rounds; round += 1) {
    await record('filter on', facet('Voyager').first());
    await record('filter off', facet('Voyager').first());
    // By keys: what a script chooses is no interaction to the browser.
    await page.getByRole('combobox', { name: 'Sort by' }).focus();
    await record('sort by last moved', () => page.keyboard.press('ArrowDown'));
    await record('sort by evidence', () => page.keyboard.press('ArrowUp'));
    await record('turn round', page.locator('.sort-control button'));
    await record('turn back', page.locator('.sort-control button'));
    await record('first letter', () => find.press('w'));
    await record('second letter', () => find.press('o'));
    await record('no letters', () => page.keyboard.press('Control+Backspace'));
    const dial = page.locator('#epoch');
    await dial.click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Picard ends/ })
      .waitFor();
    await page.waitForTimeout(400);
    await record('an earlier day', page.getByRole('dialog').getByRole('button', { name: /^Picard ends/ }));
    await record('back to today', page.getByRole('button', { name: 'Back to today' }));
    const range = page.getByRole('slider');
    if ((await range.count()) > 0) {
      await range.focus();
      await record('a month back', () => page.keyboard.press('ArrowLeft'));
      await record('a month on', () => page.keyboard.press('ArrowRight'));
    }
  }
  if (rows) await scroll(page);
  await context.close();
  return results;
}

/** @param watched selects what changes in the end. What is to be clicked is in sight and under the pointer before, as it is for a hand. */
function recorder(page, watched) {
  const results = new Map();
  const record = async (name, act) => {
    if (typeof act !== 'function') {
      await act.hover();
      await page.waitForTimeout(400);
    }
    await page.evaluate(watchPaint, watched);
    await (typeof act === 'function' ? act() : act.click());
    results.set(name, [...(results.get(name) ?? []), await page.evaluate(() => window.measured)]);
    await page.waitForTimeout(700);
  };
  return { results, record };
}

/** A line of the case with the most lines switched off and on again: until the verdict, and until all that follows from it. */
async function measureCase() {
  const longest = real.rows.toSorted((a, b) => b.evidence.length - a.evidence.length)[0];
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${url}board/${longest.id}/`);
  await page.waitForFunction(() => document.documentElement.dataset.held === undefined);
  await page.waitForTimeout(1500);
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const { results, record } = recorder(page, 'main');
  const lines = page.getByRole('main').getByRole('button', { name: /^Switch (?:off|on again)/ });
  for (let round = 0; round < rounds; round += 1) {
    await record('a line off (drop=)', lines.first());
    await record('the line on again', lines.first());
  }
  await context.close();
  return results;
}

/** Scrolls by the wheel for a while, and tells the longest frame and those without a row in their middle. */
async function scroll(page) {
  await page.mouse.move(600, 500);
  await page.evaluate(() => {
    window.frameTimes = [];
    window.blank = 0;
    let before = performance.now();
    const look = (now) => {
      window.frameTimes.push(now - before);
      before = now;
      const hit = document.elementFromPoint(600, innerHeight - 120);
      if (scrollY > 600 && !hit?.closest('[data-case]')) window.blank += 1;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(40);
  }
  const { longest, blank, frames } = await page.evaluate(() => ({
    longest: Math.max(...window.frameTimes.slice(2)),
    blank: window.blank,
    frames: window.frameTimes.length,
  }));
  console.log(
    `scrolling: longest frame ${longest.toFixed(0)} ms, ${blank} of ${frames} frames without a row, ${await page.evaluate(() => document.querySelectorAll('[data-case]').length)} rows in the page`,
  );
}
