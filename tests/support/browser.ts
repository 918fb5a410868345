/** A real browser for the tests of the built site, and a page that remembers everything that went wrong on it. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--no-first-run', '--no-zygote'];

/** Path of a Chromium that starts. @throws Error that says what to install. */
export async function findChromium(): Promise<string> {
  const chosen = process.env.CHROMIUM;
  if (chosen) {
    if (fs.existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM names ${chosen}, where there is no file.`);
  }
  const found = INSTALLED.find((file) => fs.existsSync(file));
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error('No browser was found. Install Chromium or Chrome, or set CHROMIUM to the path of one.');
}

/** The browser that comes with the packages, unpacked once; with its own libraries where the system has none. */
async function unpackChromium(): Promise<string> {
  const folder = path.resolve('node_modules/.cache/chromium');
  fs.mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const hasLibraries = /libnss3\.so/.test(spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? '');
    // The package brings these libraries for one cloud only, and knows it by this variable.
    if (!hasLibraries) process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    const file = await packaged.executablePath();
    const { status, stderr } = spawnSync(file, ['--version'], { encoding: 'utf8' });
    if (status === 0) return file;
    throw new Error(
      `The packaged Chromium does not start: ${stderr.trim()}. Install chromium (apt-get install chromium) or set CHROMIUM.`,
    );
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: [...ARGS, ...args] });
}

export interface Visit {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, failed and foreign requests, in words. */
  readonly problems: string[];
  /** Address of every request, in order. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

/** A test that plants markup as text needs `bypassCSP`: the site's own policy refuses that. */
export interface VisitOptions extends BrowserContextOptions {
  /** What the device has stored for the site. */
  readonly stored?: { readonly seen?: string; readonly theme?: string; readonly hide?: readonly string[] };
}

/** A fresh reader with one page, watched from the start. @param siteUrl base address of the served site. */
export async function openVisit(
  browser: Browser,
  siteUrl: string,
  { stored, ...options }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  const { origin, pathname } = new URL(siteUrl);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    // The browser asks for the icon when it likes, also after the page has been left.
    if (request.url().endsWith('/icon.svg')) return;
    requests.push(request.url());
    if (new URL(request.url()).origin !== origin) problems.push(`other origin: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What was under way when a page was left is no fault of either page.
    if (!request.url().endsWith('/icon.svg') && request.failure()?.errorText !== 'net::ERR_ABORTED')
      problems.push(`failed: ${request.url()} (${request.failure()?.errorText ?? ''})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(rememberHeading);
  if (stored) {
    const entry = {
      key: `${pathname}reader`,
      value: JSON.stringify({ v: 2, seen: 'none', theme: null, hide: ['plot'], ...stored }),
    };
    // Only once: what the reader then chooses must last.
    await page.addInitScript(({ key, value }) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    }, entry);
  }
  return { page, problems, requests, close: () => context.close() };
}

/** Keeps the prerendered heading, so that a test can see whether React took it over or made a new one. */
function rememberHeading(): void {
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive')
      Object.assign(window, { firstHeading: document.querySelector('main h1') });
  });
}

/** Opens an address of the site and waits until React has taken over and the page is shown. */
export async function visit(page: Page, url: string): Promise<number> {
  const response = await page.goto(url, { waitUntil: 'domcontentloaded' });
  await settle(page);
  return response?.status() ?? 0;
}

/** Waits until React has taken over and the page is shown. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('main h1');
    const isTaken = heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactProps$'));
    return isTaken && document.documentElement.dataset.held === undefined;
  });
}

/** Whether the heading is the very node that the server sent: hydration threw nothing away. */
export function keptHeading(page: Page): Promise<boolean> {
  return page.evaluate(() => (window as { firstHeading?: Element }).firstHeading === document.querySelector('main h1'));
}
