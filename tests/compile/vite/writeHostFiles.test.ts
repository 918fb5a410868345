/** What hosts and search engines read. */
import { describe, expect, it } from 'vitest';
import { hostRedirects, writeRedirectRules, writeRobots, writeSitemap, writeStub } from '~/compile/vite/writeHostFiles';
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
    const html = writeStub(below, '/characters/ada-wren/');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/fog/characters/ada-wren/">');
    expect(html).toContain('<link rel="canonical" href="https://fog-signal.example/fog/characters/ada-wren/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<a href="/fog/characters/ada-wren/">/fog/characters/ada-wren/</a>');
    expect(html).not.toContain('<script');
    expect(html.length).toBeLessThan(1000);
    expect(html).toContain('<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; ');
  });

  it('tell hosts of every redirect, with the base, for good, and of no page', () => {
    const lines = writeRedirectRules(hostRedirects(below)).trimEnd().split('\n');
    expect(lines).toHaveLength(below.redirects.size);
    expect(lines[0]).toBe('/fog/characters/keeper-wren/ /fog/characters/ada-wren/ 301');
    expect(lines.filter((line) => !/^\/fog\/\S+\/ \/fog\/\S+\/ 301$/.test(line))).toEqual([]);
    expect(writeRedirectRules(hostRedirects(root))).toContain('/characters/keeper-wren/ /characters/ada-wren/ 301\n');
    const urls = writeSitemap(root);
    expect([...root.redirects.keys()].filter((from) => urls.includes(`${from}<`))).toEqual([]);
  });
});
