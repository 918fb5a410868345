// How long a choice on the timeline takes at a quarter of this machine's speed: until the next paint, as the Event Timing API has it
// (which interaction to next paint is made of), and until the entries have changed. The real timeline and one of 2,500 entries.
// node scripts/measureTimeline.mjs [--dir dist] [--entries 2500] [--rounds 5] [--wall]
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
const size = Number(option('entries', '2500'));

/** Time on the clock of a slowed page, which is true on an idle machine only; without it four times the work of the page's thread in that time. */
const isWall = process.argv.includes('--wall');

const { url, close } = await serveStatic({ dir });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? path.resolve('node_modules/.cache/chromium/chromium'),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--no-zygote'],
});
const real = JSON.parse(fs.readFileSync(path.join(dir, 'data/timeline.json'), 'utf8'));
let isWithin = true;
for (const [name, entries, bound] of [
  [`the real timeline, ${real.entries.length} entries`, undefined, 50],
  [`a timeline of ${size} entries`, multiply(real.entries, size), 100],
]) {
  console.log(`\n${name}: the next paint after at most ${bound} ms`);
  console.log(`${''.padEnd(22)}  next paint      entries changed`);
  for (const [act, times] of await measure(entries)) {
    const paint = middleOf(times.map((time) => time.paint));
    const changed = middleOf(times.map((time) => time.changed));
    isWithin &&= paint <= bound;
    console.log(
      `${act.padEnd(22)}${ms(paint)}   ${ms(changed)}   (${times.map((time) => `${time.paint.toFixed(0)}/${time.changed.toFixed(0)}`).join(', ')})`,
    );
  }
}
await browser.close();
await close();
process.exitCode = isWithin ? 0 : 1;

function ms(time) {
  return `${time.toFixed(0).padStart(8)} ms`;
}

function middleOf(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** The entries again and again under other ids, each time a year earlier. */
function multiply(entries, count) {
  return Array.from({ length: count }, (_, index) => {
    const entry = entries[index % entries.length];
    const turn = Math.floor(index / entries.length);
    const year = Number(entry.date.slice(0, 4)) - turn;
    return { ...entry, id: `${entry.id}-${turn}`, date: `${year}${entry.date.slice(4)}` };
  });
}

async function measure(entries) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  if (entries) await page.route('**/data/timeline.json', (route) => route.fulfill({ json: { ...real, entries } }));
  // The page of the timeline carries its data with it: only a reader who comes from elsewhere fetches the file.
  await page.goto(`${url}ships/`);
  await page.waitForFunction(() => document.documentElement.dataset.held === undefined);
  await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Timeline' }).click();
  await page.locator('main[data-page=timeline] [data-entry]').first().waitFor();
  await page.waitForTimeout(1500);
  const client = await context.newCDPSession(page);
  if (isWall) await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const results = new Map();
  const record = async (name, act) => {
    const work = isWall ? null : await traceWork(client);
    await page.evaluate(watchPaint, 'main .tl-sheet');
    await act();
    const { at, paint, changed } = await page.evaluate(() => window.measured);
    const within = work ? await work() : null;
    // An event too short for the browser to tell of is one.
    const time = within
      ? { paint: paint ? SLOWDOWN * within(at, paint) : 0, changed: SLOWDOWN * within(at, changed) }
      : { paint, changed };
    results.set(name, [...(results.get(name) ?? []), time]);
    await page.waitForTimeout(400);
  };
  const box = (words) => page.locator('main fieldset label', { hasText: words }).locator('input').first();
  const find = page.getByRole('searchbox', { name: 'Find words, names, outlets' });
  const order = (name) => page.getByRole('button', { name });
  for (let round = 0; round < rounds; round += 1) {
    await record('kind on', () => box('Quotations').click());
    await record('kind off', () => box('Quotations').click());
    await record('speaker on', () => box('Terry Matalas').click());
    await record('speaker off', () => box('Terry Matalas').click());
    await record('role on', () => box('Press').click());
    await record('another role', () => box('Cast').click());
    await record('both off', () => page.getByRole('button', { name: 'Remove all' }).click());
    await record('oldest first', () => order('Oldest first').click());
    await record('newest first', () => order('Newest first').click());
    await record('first letter', () => find.press('r'));
    await record('second letter', () => find.press('y'));
    await record('letter away', () => find.press('Backspace'));
    await record('no letters', () => find.press('Backspace'));
  }
  await context.close();
  return results;
}

/** Follows the page's own thread: the time in ms that it has worked from one point of its clock for so long, whatever other programs take of a busy machine. */
async function traceWork(client) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  client.on('Tracing.dataCollected', collect);
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*'] },
  });
  return async () => {
    const ended = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
    await client.send('Tracing.end');
    await ended;
    client.off('Tracing.dataCollected', collect);
    const mark = events.find(({ name, cat }) => name === 'watch' && cat === 'blink.user_timing');
    const tasks = events.filter(
      ({ ph, pid, tid, name }) => ph === 'X' && pid === mark.pid && tid === mark.tid && name.includes('RunTask'),
    );
    const zero = mark.ts / 1000 - mark.args.data.startTime;
    return (at, length) =>
      tasks.reduce((sum, { ts, dur, tdur }) => {
        const from = ts / 1000 - zero;
        const inside = Math.min(from + dur / 1000, at + length) - Math.max(from, at);
        return inside > 0 ? sum + (tdur / 1000) * (inside / (dur / 1000)) : sum;
      }, 0);
  };
}
