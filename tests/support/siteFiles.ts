/** The built site as files: what should be there, and what each HTML file holds. */
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type CompiledSite, compileSite } from '~/compile/compileSite';
import { readPlace } from '~/compile/readPlace';

export const DIST = path.resolve(process.env.OUT_DIR ?? 'dist');
const CONTENT = process.env.CONTENT_DIR ?? 'content';

export function compileContent(): CompiledSite {
  const { site, problems } = compileSite(CONTENT, readPlace(CONTENT, process.env));
  if (!site) throw new Error(`${CONTENT} does not compile: ${problems.map(({ message }) => message).join('\n')}`);
  return site;
}

/** Every file below a folder, with forward slashes, sorted. */
export function listFiles(dir: string, ending = ''): string[] {
  return fs
    .readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted();
}

export const readDist = (file: string): string => fs.readFileSync(path.join(DIST, file), 'utf8');
export const readPage = (page: string): string => readDist(`${page}index.html`);

/**
 * One page of each kind by its address without ids, the first with anything masked where there is one. `/random/` is not among
 * them: with scripts it is another page as soon as it is there, and tests/site/orientation.test.ts follows it.
 */
export function pageKinds(site: CompiledSite): Map<string, string> {
  const kinds = new Map<string, string>();
  const masked = new Set<string>();
  for (const page of site.pages.filter((one) => one !== '/random/')) {
    const kind = kindOf(page);
    const isMasked = !masked.has(kind) && readPage(page).includes('data-sealed=');
    if (!kinds.has(kind) || isMasked) kinds.set(kind, page);
    if (isMasked) masked.add(kind);
  }
  return kinds;
}

/** `/works/pic/3x09/` → `/works/:series/:episode/`, as in src/routes.tsx. */
export function kindOf(page: string): string {
  if (page === '/board/method/' || page === '/ballot/tally/') return page;
  const [, section = '', id, episode] = page.split('/');
  if (episode === 'sheet') return '/board/:id/sheet/';
  if (!id) return page;
  return episode ? '/works/:series/:episode/' : section === 'works' ? '/works/:series/' : `/${section}/:id/`;
}

export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its start tag ends. */
  readonly end: number;
}

const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"'/]+)(?:="([^"]*)")?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

export function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** Start tags of a file that our own build wrote: attributes are in double quotes. What stands in scripts is left out. */
export function elementsOf(html: string): HtmlElement[] {
  const quiet = html.replace(
    /(<script\b[^>]*>)([\s\S]*?)(?=<\/script>)/g,
    (_, tag: string, code: string) => tag + ' '.repeat(code.length),
  );
  return Array.from(quiet.matchAll(TAG), (match) => ({
    name: (match[1] ?? '').toLowerCase(),
    attributes: new Map(
      Array.from((match[2] ?? '').matchAll(ATTRIBUTE), ([, name = '', value = '']) => [
        name.toLowerCase(),
        decodeEntities(value),
      ]),
    ),
    end: match.index + match[0].length,
  }));
}

/** Text up to the next tag. */
export function textAfter(html: string, { end }: HtmlElement): string {
  return decodeEntities(html.slice(end, html.indexOf('<', end)));
}

/** Contents of the scripts of one type. */
export function scriptsOf(html: string, type: string): string[] {
  return Array.from(html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g))
    .filter(([, attributes = '']) => attributes.includes(`type="${type}"`))
    .map(([, , code = '']) => code);
}
