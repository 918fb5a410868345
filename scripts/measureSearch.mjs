// What the search costs at 50, 1,000 and 10,000 articles: bytes to the first result and for a slip, and how long an answer takes
// at a quarter of this machine's speed. Needs a finished build.
// node scripts/measureSearch.mjs [--dir dist] [--rounds 9] [--sizes 50,1000,10000]
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { serveStatic } from './staticServer.mjs';

const SLOWDOWN = 4;
const BOUNDS = { 'first result, kB': 8, 'words for a slip, kB': 60, 'cold, ms': 100, 'warm, ms': 15, 'slip, ms': 100 };
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const rounds = Number(option('rounds', '9'));
const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const { module } = await runnerImport('./tests/support/buildSearchFiles.ts', {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: [{ find: '~', replacement: path.resolve('src') }] },
});
const { url, close } = await serveStatic({ dir: option('dir', 'dist') });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? path.resolve('node_modules/.cache/chromium/chromium'),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--no-zygote'],
});
let isWithin = true;
for (const count of option('sizes', '50,1000,10000').split(',').map(Number)) {
  const files = module.buildSearchFiles(count);
  const figures = { ...weigh(files), ...(await time(files)) };
  const parts = [...files.keys()].filter((file) => /\/s\d+\.json$/.test(file)).length;
  console.log(`\n${count} articles, ${parts} parts`);
  for (const [name, figure] of Object.entries(figures)) {
    const bound = BOUNDS[name];
    isWithin &&= bound === undefined || figure <= bound;
    console.log(
      `${name.padEnd(24)}${figure.toFixed(1).padStart(7)}${bound === undefined ? '' : `   at most ${bound}`}`,
    );
  }
}
await browser.close();
await close();
process.exitCode = isWithin ? 0 : 1;

/** Sizes in brotli: what is read first with the largest part, since any part may be the first. */
function weigh(files) {
  const kb = (file) => brotliCompressSync(files.get(file)).length / 1000;
  const largest = [...files.keys()]
    .filter((file) => /\/[sh]\d+\.json$/.test(file))
    .toSorted((a, b) => files.get(b).length - files.get(a).length)
    .slice(0, 60);
  return {
    'first result, kB': kb('/data/search.json') + Math.max(...largest.map(kb)),
    'words for a slip, kB': kb('/data/search/words.json'),
    'titles alone, kB': kb('/data/titles.json'),
  };
}

/** Cold: from the last byte to the result. Warm: from the key to the result, with what it needs read already. */
async function time(files) {
  const { titles } = JSON.parse(files.get('/data/titles.json'));
  const cold = [];
  const warm = [];
  const slip = [];
  for (let round = 0; round < rounds; round += 1) {
    const place = Math.floor((titles.length * (round + 1)) / (rounds + 1));
    const [one, other] = [place, place + 7].map((at) => titles[at % titles.length].name.toLowerCase().split(' ')[1]);
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.route(/\/data\/(?:search|titles)/, (route) => {
      const body = files.get(new URL(route.request().url()).pathname);
      return body === undefined
        ? route.fulfill({ status: 404 })
        : route.fulfill({ body, contentType: 'application/json' });
    });
    await page.goto(`${url}ships/`);
    await page.waitForFunction(() => document.documentElement.dataset.held === undefined);
    await page.waitForTimeout(500);
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.waitFor();
    await page.waitForTimeout(500);
    await page.evaluate(watch);
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const ask = async (text) => {
      await page.evaluate(() => window.begin());
      await field.fill(text);
      await page.waitForFunction(() => window.seen !== undefined);
      await page.waitForTimeout(300);
      return page.evaluate(() => window.seen);
    };
    const first = await ask(one.slice(0, 4));
    cold.push(first.shown - Math.max(first.bytes, first.key));
    // Back and forth, or the list would stay as it is; the second time all that is needed has been read.
    await ask(other.slice(0, 4));
    for (const word of [one, other, one, other])
      warm.push(await ask(word.slice(0, 4)).then(({ shown, key }) => shown - key));
    const wrong = await ask(`${one[1]}${one[0]}${one.slice(2)}`);
    slip.push(wrong.shown - Math.max(wrong.bytes, wrong.key));
    await context.close();
  }
  return { 'cold, ms': middle(cold), 'warm, ms': middle(warm), 'slip, ms': middle(slip) };
}

/** Runs in the page: notes when a key came, when the bytes for it were there, and when the list of results changed. */
function watch() {
  let key = 0;
  let before = '';
  const list = () => document.querySelector('[role=listbox]')?.textContent ?? '';
  window.begin = () => {
    before = list();
    window.seen = undefined;
    performance.clearResourceTimings();
  };
  addEventListener('input', (event) => (key = event.timeStamp), true);
  new MutationObserver(() => {
    const now = list();
    if (window.seen !== undefined || now === '' || now === before) return;
    const ends = performance.getEntriesByType('resource').map(({ responseEnd }) => responseEnd);
    window.seen = { key, shown: performance.now(), bytes: Math.max(0, ...ends) };
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
