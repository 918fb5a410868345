/** Plates in the built site: one to each character, light, and no two alike. */
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compileContent, decodeEntities, readPage } from '../support/siteFiles';

const MOST_BYTES = 4000;
const site = compileContent();
const characters = site.pages.filter((page) => /^\/characters\/./.test(page));
const plates = characters.map((page) =>
  /<svg class="plate"[^>]*aria-label="([^"]*)"[^>]*>.*?<\/svg>/s.exec(readPage(page)),
);

it('stands on every page of a character, with a sentence for a name', () => {
  expect(characters.length).toBeGreaterThan(50);
  for (const [index, plate] of plates.entries())
    expect(decodeEntities(plate?.[1] ?? ''), characters[index]).toMatch(
      /^(On screen: .+|No appearance that may be told yet)\./,
    );
});

it(`weighs at most ${MOST_BYTES} bytes`, () => {
  const drawn = characters.map(
    (page) => /<svg class="plate"[^>]*><g id="plate">.*?<\/svg>/s.exec(readPage(page))?.[0] ?? '',
  );
  const sizes = drawn.map((svg) => brotliCompressSync(svg).length);
  expect(Math.min(...sizes)).toBeGreaterThan(500);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_BYTES);
});

it('differs from page to page', () => {
  const drawings = characters.map((page) => /<g id="plate">(.*?)<text class="p-monogram/s.exec(readPage(page))?.[1]);
  expect(new Set(drawings).size).toBe(characters.length);
});
