/** What chats and networks make of a link: each kind of page is read by two of the libraries that they use, and both find all of it. */
import openGraphScraper from 'open-graph-scraper';
import { expect, inject, it } from 'vitest';
import { unfurl } from 'unfurl.js';
import { compileContent, pageKinds } from '../support/siteFiles';

const siteUrl = inject('siteUrl');
const site = compileContent();
const root = site.origin + site.base.replace(/\/$/, '');

it.each([...pageKinds(site)])('%s unfurls the same in both: %s', async (_, path) => {
  const url = siteUrl + path.slice(1);
  const [unfurled, scraped] = await Promise.all([unfurl(url), openGraphScraper({ url })]);
  const { open_graph: graph, twitter_card: card, title = '', description = '' } = unfurled;
  expect(title.length).toBeLessThanOrEqual(60);
  expect(description.length).toBeLessThanOrEqual(155);
  expect(description.length).toBeGreaterThan(20);
  expect(unfurled.canonical_url).toBe(root + path);
  expect(graph).toMatchObject({ url: root + path, description, title: expect.stringMatching(/\S/) });
  expect(title.startsWith(graph.title)).toBe(true);
  expect(card.card).toBe('summary');
  expect(scraped.result).toMatchObject({
    success: true,
    ogTitle: graph.title,
    ogDescription: description,
    ogUrl: root + path,
    ogType: graph.type,
    ogSiteName: title.split(' · ').at(-1),
    twitterCard: card.card,
  });
});
