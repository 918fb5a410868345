/** Pictures of every kind of page in every look, and a sheet that shows them side by side. */
import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { readPlace } from '../../src/compile/readPlace';
import { openBrowser, openVisit, visit } from './browser';
import { serveFolder } from './serveSite';
import { compileContent, DIST, pageKinds } from './siteFiles';

const WIDTHS = [390, 768, 1440] as const;
const THEMES = ['dark', 'light'] as const;
const HORIZONS = ['none', 'all'] as const;
const HEIGHTS: Readonly<Record<(typeof WIDTHS)[number], number>> = { 390: 844, 768: 1024, 1440: 900 };

export interface SheetOptions {
  /** Where the pictures go. */
  readonly out: string;
  /** Only kinds of page whose name holds one of these words; all when empty. */
  readonly only: readonly string[];
  readonly widths: readonly number[];
  readonly themes: readonly string[];
  readonly horizons: readonly string[];
}

/** `--only=board,home --widths=390 --themes=dark --horizons=none`, each with all as its default. */
export function parseSheetArgs(args: readonly string[], out: string): SheetOptions {
  const list = (name: string): string[] =>
    args
      .find((arg) => arg.startsWith(`--${name}=`))
      ?.slice(name.length + 3)
      .split(',') ?? [];
  const pick = <T>(all: readonly T[], name: string): T[] => {
    const wanted = list(name);
    return wanted.length === 0 ? [...all] : all.filter((value) => wanted.includes(String(value)));
  };
  return {
    out,
    only: list('only'),
    widths: pick(WIDTHS, 'widths'),
    themes: pick(THEMES, 'themes'),
    horizons: pick(HORIZONS, 'horizons'),
  };
}

/** What the site holds besides one page of each kind: states that have no address of their own among the pages. */
const STATES: readonly (readonly [string, string])[] = [
  ['not-found', '/no-such-page/'],
  ['board-cards', '/board/?view=cards'],
  ['board-tiers', '/board/?view=tiers'],
  ['board-empty', '/board/?q=nobody+of+that+name'],
  ['search-found', '/search/?q=shaw'],
  ['search-empty', '/search/?q=zzzzzz'],
  ['character-known', '/characters/seven-of-nine/'],
];

export async function renderContactSheet(options: SheetOptions, say: (line: string) => void): Promise<number> {
  const site = compileContent();
  const kinds = [
    ...[...pageKinds(site).values()].map((page) => [nameOf(page), page] as const),
    ...STATES.filter(([, page]) => site.pages.includes(page) || /\?|no-such/.test(page)),
  ].filter(([name]) => options.only.length === 0 || options.only.some((word) => name.includes(word)));
  const { url, close } = await serveFolder(DIST, readPlace('content', {}).base);
  const browser = await openBrowser();
  fs.mkdirSync(options.out, { recursive: true });
  const files: string[] = [];
  for (const [name, page] of kinds) files.push(...(await picture(browser, url, name, page, options)));
  await browser.close();
  await close();
  const sheet = path.join(options.out, 'index.html');
  fs.writeFileSync(sheet, sheetOf(files));
  say(`${files.length} pictures of ${kinds.length} kinds of page: ${sheet}`);
  return files.length;
}

const nameOf = (page: string): string => page.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'home';

async function picture(
  browser: Browser,
  url: string,
  name: string,
  page: string,
  { out, widths, themes, horizons }: SheetOptions,
): Promise<string[]> {
  const files: string[] = [];
  for (const seen of horizons) {
    const { page: tab, close } = await openVisit(browser, url, { stored: { seen }, reducedMotion: 'reduce' });
    for (const width of widths) {
      await tab.setViewportSize({ width, height: HEIGHTS[width as 390] });
      await visit(tab, url + page.slice(1));
      await tab.evaluate(() => document.fonts.ready);
      for (const colorScheme of themes) {
        await tab.emulateMedia({ colorScheme: colorScheme as 'dark', reducedMotion: 'reduce' });
        await tab.evaluate(nextFrames);
        const file = `${name}-${width}-${colorScheme}-${seen}.png`;
        // Long lists are cut: what repeats shows nothing new.
        const height = await tab.evaluate(() => document.documentElement.scrollHeight);
        const cut = width === 390 ? 2600 : 2000;
        if (height > cut) {
          await tab.setViewportSize({ width, height: cut });
          await tab.evaluate(nextFrames);
          await tab.screenshot({ path: path.join(out, file) });
          await tab.setViewportSize({ width, height: HEIGHTS[width as 390] });
        } else await tab.screenshot({ path: path.join(out, file), fullPage: true });
        files.push(file);
      }
    }
    await close();
  }
  return files;
}

/** Until what has changed is drawn: a picture taken at once lacks what is below the fold. */
function nextFrames(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))));
}

function sheetOf(files: readonly string[]): string {
  const figures = files.map(
    (file) =>
      `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${file.replace('.png', '')}</figcaption></figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>
body{background:#777;margin:16px;font:12px/16px system-ui;display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:16px}
figure{margin:0}img{width:100%;max-height:420px;object-fit:cover;object-position:top;display:block}</style>${figures.join('')}</html>\n`;
}
