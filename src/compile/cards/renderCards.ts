/** Cards → PNG files. What was drawn once, on this machine or by a build before, is kept by its content and never drawn again. */
import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { CompiledSite } from '../compileSite.ts';
import { auditCards } from './auditCards.ts';
import { collectCards } from './collectCards.ts';
import { drawCard } from './drawCard.ts';
import { encodePng } from './encodePng.ts';
import { readPalettes } from './readPalette.ts';
import { CARD } from './sheet.ts';
import { createTypesetter } from './typesetter.ts';

export interface PageCard {
  /** Below the base, without a slash before it. */
  readonly file: string;
  readonly alt: string;
}

export interface CardSet {
  /** Page → its card; several pages may share one. */
  readonly ofPage: ReadonlyMap<string, PageCard>;
  readonly count: number;
  /** How many were not there yet. */
  readonly drawn: number;
}

const CACHE = path.resolve('node_modules/.cache/cards');
const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };
/** What makes a PNG of an SVG: with another renderer, or another way of writing the file, all are drawn anew. */
const RENDERER = `resvg ${version}, palette 3`;
/** Characters of the hash in the name of a file. */
const NAMED = 10;
const SILENT = { font: { loadSystemFonts: false } } as const;

/**
 * Writes every card below `out`. The drawing holds its letters as outlines, so its hash covers words, fonts, colours and layout.
 * @throws Error where a card says what is sealed, or where a letter is in no font.
 */
export async function renderCards(site: CompiledSite, out: string, cache = CACHE): Promise<CardSet> {
  const facts = collectCards(site);
  const typesetter = await createTypesetter();
  const palette = readPalettes().dark;
  const drawn = new Map(
    [...facts.values()].map((card) => [card.key, { card, ...drawCard(card, site.siteName, typesetter, palette) }]),
  );
  auditCards(
    [...drawn.values()].map(({ card, words }) => ({ key: card.key, text: `${words}\n${card.alt}` })),
    site.spoilerTerms.terms,
  );

  const files = new Map(
    Array.from(drawn, ([key, { svg }]) => [key, `assets/cards/${key}-${hashOf(svg).slice(0, NAMED)}.png`]),
  );
  await fs.mkdir(path.join(out, 'assets/cards'), { recursive: true });
  await fs.mkdir(cache, { recursive: true });
  const waiting = [...drawn];
  let count = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [key, { svg }] = next;
      const { png, isNew } = await pngOf(svg, cache);
      if (isNew) count += 1;
      await fs.writeFile(path.join(out, files.get(key) ?? ''), png);
    }
  };
  // The renderer works beside this thread: while one card is drawn, another is packed.
  await Promise.all(Array.from({ length: os.availableParallelism() + 1 }, work));
  return {
    ofPage: new Map(Array.from(facts, ([page, { key, alt }]) => [page, { file: files.get(key) ?? '', alt }])),
    count: drawn.size,
    drawn: count,
  };
}

function hashOf(svg: string): string {
  return createHash('sha256').update(`${RENDERER}\n${svg}`).digest('hex');
}

async function pngOf(svg: string, cache: string): Promise<{ png: Buffer; isNew: boolean }> {
  const kept = path.join(cache, `${hashOf(svg)}.png`);
  try {
    return { png: await fs.readFile(kept), isNew: false };
  } catch {
    const { pixels } = await renderAsync(svg, SILENT);
    const png = encodePng(pixels, CARD.width, CARD.height);
    // Under its name only when whole: two builds, or two cards that look alike, may be at it at once.
    const part = `${kept}.${randomUUID()}`;
    await fs.writeFile(part, png);
    await fs.rename(part, kept);
    return { png, isNew: true };
  }
}
