/** What hosts and search engines read. */
import { describe, expect, it } from 'vitest';
import { writeRedirect, writeRobots, writeSitemap } from '~/compile/vite/writeHostFiles';
import { compileTiny } from '../write/tiny';

const root = compileTiny();
const below = { ...root, base: '/fog/' };

describe('host files', () => {
  it('list every page but the unlisted, with origin and base', () => {
    const urls = (site: typeof root) =>
      Array.from(writeSitemap(site).matchAll(/<loc>([^<]+)<\/loc>/g), ([, url]) => url);
    const listed = root.pages.filter((page) => !root.unlisted.has(page));
    expect(listed).toHaveLength(root.pages.length - 1);
    expect(urls(root)).toEqual(listed.map((page) => `https://fog-signal.example${page}`));
    expect(urls(below)).toEqual(listed.map((page) => `https://fog-signal.example/fog${page}`));
  });

  it('let robots in and show them the sitemap', () => {
    expect(writeRobots(below)).toBe(
      'User-agent: *\nDisallow:\n\nSitemap: https://fog-signal.example/fog/sitemap.xml\n',
    );
  });

  it('lead on from an old name, without scripts and without being listed', () => {
    const html = writeRedirect(below, '/characters/ada-wren/');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/fog/characters/ada-wren/">');
    expect(html).toContain('<link rel="canonical" href="https://fog-signal.example/fog/characters/ada-wren/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<html lang="en">');
    expect(html).not.toContain('<script');
    expect(html).toContain('<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; ');
  });
});
