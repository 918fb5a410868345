/** Puts a rendered page into Vite's index.html. */
import type { Manifest } from 'vite';
import type { RenderedPage } from '../../prerender.tsx';
import type { CompiledSite } from '../compileSite.ts';
import type { PageCard } from '../cards/renderCards.ts';
import { cardTags } from './cardTags.ts';
import { contentPolicy, policyTag } from './contentPolicy.ts';
import { preloadFonts } from './preloadFonts.ts';

const CHARSET = '<meta charset="utf-8" />';

export function fillTemplate(
  template: string,
  page: RenderedPage,
  manifest: Manifest,
  site: CompiledSite,
  card: PageCard,
): string {
  const preloads = preloadsOf(page.modules, manifest).filter((file) => !template.includes(file));
  const scripts = preloads.filter((file) => file.endsWith('.js'));
  const styles = preloads.filter((file) => file.endsWith('.css'));
  const links = scripts.map((file) => `<link rel="modulepreload" crossorigin href="${site.base}${file}">`);
  // After the sheet of every page, whose rules they refine.
  const sheets = styles.map((file) => `<link rel="stylesheet" crossorigin href="${site.base}${file}">`);
  const parts: readonly [string, string][] = [
    ['<html lang="en"', `<html lang="${site.language}"`],
    [CHARSET, CHARSET + policyTag(contentPolicy(template))],
    ['<!--head-->', preloadFonts(page.body, manifest, site.base) + page.head + cardTags(card, site) + links.join('')],
    ['</head>', `${sheets.join('')}</head>`],
    ['<!--app-->', page.body],
    ['<!--state-->', `<script id="state" type="application/json">${page.state}</script>`],
  ];
  return parts.reduce((text, [mark, value]) => replaceOnce(text, mark, value), template);
}

/** The scripts and styles of the pages shown, so that nothing is found out late. */
function preloadsOf(modules: readonly string[], manifest: Manifest): string[] {
  const files = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    if (!chunk.isEntry) files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const module of ['index.html', ...modules]) visit(module);
  return [...files];
}

/** Not String.replace: a page may hold `$&`. */
function replaceOnce(text: string, mark: string, value: string): string {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`index.html has no ${mark}.`);
  return text.slice(0, at) + value + text.slice(at + mark.length);
}
