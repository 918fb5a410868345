/** Files that hosts and search engines read. */
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

/** A stub at an old or wrong name: leads on at once, also without scripts. */
export function writeRedirect(site: CompiledSite, to: string): string {
  const href = site.base.replace(/\/$/, '') + to;
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
${policyTag(STUB_POLICY)}
<title>Moved</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${site.origin}${href}">
<meta http-equiv="refresh" content="0; url=${href}">
</head>
<body><p>This page is kept at <a href="${href}">${href}</a>.</p></body>
</html>
`;
}
