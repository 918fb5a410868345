/** What chats and networks make of a link: each kind of page is read by two of the libraries that they use, and both find all of it. */
import fs from 'node:fs';
import path from 'node:path';
import openGraphScraper from 'open-graph-scraper';
import { describe, expect, inject, it } from 'vitest';
import { unfurl } from 'unfurl.js';
import { readPalettes } from '~/compile/cards/readPalette';
import { createFinder } from '~/compile/audit/spoilerTerms';
import { textViews } from '~/compile/audit/textViews';
import { compileContent, DIST, listFiles, pageKinds, readPage } from '../support/siteFiles';

const MOST_BYTES = 120_000;
const siteUrl = inject('siteUrl');
const site = compileContent();
const root = site.origin + site.base.replace(/\/$/, '');
const { light, dark } = readPalettes();
/** Kinds of pages that are about one thing; the others are lists and tools. */
const isArticle = (kind: string): boolean => /:|^\/status\/$|method/.test(kind);

it.each([...pageKinds(site)])('%s unfurls the same in both: %s', async (kind, page) => {
  const url = siteUrl + page.slice(1);
  const [unfurled, scraped] = await Promise.all([unfurl(url), openGraphScraper({ url })]);
  const { open_graph: graph, twitter_card: card, title = '', description = '' } = unfurled;
  expect(title.length).toBeLessThanOrEqual(60);
  expect(description.length).toBeLessThanOrEqual(155);
  expect(description.length).toBeGreaterThan(20);
  expect(unfurled.canonical_url).toBe(root + page);
  expect(graph).toMatchObject({ url: root + page, description, title: expect.stringMatching(/\S/) });
  expect(title.startsWith(graph.title)).toBe(true);
  expect(graph.locale).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
  expect(graph.type).toMatch(isArticle(kind) ? /^(?:article|profile)$/ : /^website$/);
  expect([light('ground'), dark('ground')]).toContain(unfurled.theme_color);
  expect(card.card).toBe('summary_large_image');

  const [image, ...others] = graph.images ?? [];
  expect(others).toEqual([]);
  expect(image).toMatchObject({ width: 1200, height: 630, alt: expect.stringMatching(/^.{10,}[.?”]$/) });
  expect(card.images.map((shown) => shown.url)).toEqual([image?.url]);
  expect(scraped.result).toMatchObject({
    success: true,
    ogTitle: graph.title,
    ogDescription: description,
    ogUrl: root + page,
    ogType: graph.type,
    ogLocale: graph.locale,
    ogSiteName: title.split(' · ').at(-1),
    ogImage: [{ url: image?.url, width: '1200', height: '630', alt: image?.alt, type: 'png' }],
    twitterCard: card.card,
    twitterImage: [{ url: image?.url }],
  });
  await expectPicture(image?.url ?? '');
});

/** The address is that of the site's own host; what is served here stands for it. */
async function expectPicture(url: string): Promise<void> {
  expect(url.startsWith(`${root}/assets/cards/`), url).toBe(true);
  const response = await fetch(siteUrl + url.slice(root.length + 1));
  expect(response.headers.get('content-type')).toBe('image/png');
  const png = Buffer.from(await response.arrayBuffer());
  expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
}

describe('the cards', () => {
  const cards = listFiles(path.join(DIST, 'assets/cards'));
  const tagsOf = (page: string): string[] =>
    Array.from(
      readPage(page).matchAll(/<meta property="og:image(?::alt)?" content="([^"]*)">/g),
      ([, text = '']) => text,
    );

  it('are all shown by some page, and each page shows one that is there', () => {
    const shown = site.pages.map((page) => path.posix.basename(tagsOf(page)[0] ?? ''));
    expect([...new Set(shown)].toSorted()).toEqual(cards);
    expect(cards.length).toBeGreaterThan(200);
  });

  it(`weigh at most ${MOST_BYTES / 1000} kB each`, () => {
    const sizes = cards.map((file) => fs.statSync(path.join(DIST, 'assets/cards', file)).size);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_BYTES);
    expect(Math.min(...sizes)).toBeGreaterThan(5000);
  });

  it('differ from page to page of a kind', () => {
    for (const kind of [/^\/characters\/./, /^\/people\/./, /^\/board\/[^/]+\/$/, /^\/quotes\/./, /^\/answers\/./]) {
      const pages = site.pages.filter((page) => kind.test(page));
      expect(new Set(pages.map((page) => tagsOf(page)[0])).size, String(kind)).toBe(pages.length);
    }
  });

  it('are described, and named, without a word that is sealed', () => {
    const finder = createFinder(site.spoilerTerms.terms);
    const leaks = (text: string): string[] =>
      textViews(text).flatMap((view) => finder.find(view.text).map(({ value }) => value.text));
    expect(site.pages.flatMap((page) => leaks(tagsOf(page).join('\n')))).toEqual([]);
    expect(leaks(`A card of ${site.spoilerTerms.terms[0]?.text}.`)).not.toEqual([]);
  });
});
