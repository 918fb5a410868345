/** Files that hosts and search engines read. */
import type { Redirect } from '../../domain/addresses.ts';
import type { CompiledSite } from '../compileSite.ts';
import { policyTag, STUB_POLICY } from './contentPolicy.ts';

export function writeSitemap(site: CompiledSite): string {
  const root = site.origin + site.base.replace(/\/$/, '');
  const urls = site.pages
    .filter((page) => !site.unlisted.has(page))
    .map((page) => `<url><loc>${root}${page}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

export function writeRobots(site: CompiledSite): string {
  return `User-agent: *\nDisallow:\n\nSitemap: ${site.origin}${site.base}sitemap.xml\n`;
}

/** The redirects as hosts see them, with the base: what every form of them for a host is made of. */
export function hostRedirects(site: Pick<CompiledSite, 'base' | 'redirects'>): Redirect[] {
  const root = site.base.replace(/\/$/, '');
  return Array.from(site.redirects, ([from, to]) => ({ from: root + from, to: root + to }));
}

/**
 * `_redirects`, for Netlify, Cloudflare Pages, GitLab Pages and scripts/staticServer.mjs. A plain 301: `301!` would have Netlify
 * pass over the stub as well, but Cloudflare takes no such code and leaves the line out.
 */
export function writeRedirectRules(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** A stub at an old or wrong name, for hosts without rules: leads on at once, also without scripts. */
export function writeStub(site: CompiledSite, to: string): string {
  const href = site.base.replace(/\/$/, '') + to;
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
${policyTag(STUB_POLICY)}
<meta name="viewport" content="width=device-width">
<title>Moved · ${site.siteName}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${site.origin}${href}">
<meta http-equiv="refresh" content="0; url=${href}">
</head>
<body><p>This page is kept at another address: <a href="${href}">${href}</a>.</p></body>
</html>
`;
}
