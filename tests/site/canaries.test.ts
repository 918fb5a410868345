/** A wiki full of canaries, really built: none in a file that is not sealed, and each channel would give one away if it leaked. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditFolder, type Leak } from '~/compile/audit/auditFolder';
import { channelOf } from '~/compile/audit/channels';
import { spoilerTerms, type SpoilerTerm } from '~/compile/audit/spoilerTerms';
import { readContent } from '~/compile/read/readContent';
import { CANARY, plantCanaries } from '../support/plantCanaries';
import { listFiles } from '../support/siteFiles';

const content = fs.mkdtempSync(path.join(os.tmpdir(), 'canaries-content-'));
const dist = fs.mkdtempSync(path.join(os.tmpdir(), 'canaries-dist-'));
fs.cpSync('tests/fixtures/tiny', content, { recursive: true });
const canaries = plantCanaries(content);
let terms: readonly SpoilerTerm[] = [];

beforeAll(() => {
  const result = readContent(content).content;
  terms = result ? spoilerTerms(result).terms : [];
  const env = { ...process.env, CONTENT_DIR: content, BASE_PATH: '', OUT_DIR: dist, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build of the canaries failed:\n${stdout}\n${stderr}`);
});
afterAll(() => {
  for (const dir of [content, dist]) fs.rmSync(dir, { recursive: true, force: true });
  // The renderer of this build, see src/compile/vite/prerenderPlugin.ts.
  fs.rmSync(path.join('.prerender', dist.replaceAll(/\W+/g, '-')), { recursive: true, force: true });
});

const read = (file: string): Buffer => fs.readFileSync(path.join(dist, file));
const hasCanary = (bytes: Buffer): boolean => bytes.toString('latin1').toLowerCase().includes(CANARY.toLowerCase());

describe('a wiki full of canaries', () => {
  it('holds them in sealed files only', () => {
    const files = listFiles(dist);
    expect(canaries.length).toBeGreaterThanOrEqual(200);
    expect(files.filter((file) => file.includes('.sealed.') && hasCanary(read(file))).length).toBeGreaterThan(50);
    expect(files.filter((file) => !file.includes('.sealed.') && hasCanary(read(file)))).toEqual([]);
    expect(files.filter((file) => file.toLowerCase().includes(CANARY.toLowerCase()))).toEqual([]);
    expect(auditFolder(dist, terms).leaks).toEqual([]);
  });
});

/** The audit of a folder that holds this file alone. */
function auditAlone(file: string, bytes: string | Buffer): readonly Leak[] {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'canaries-one-'));
  fs.mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  fs.writeFileSync(path.join(dir, file), bytes);
  const { leaks } = auditFolder(dir, terms);
  fs.rmSync(dir, { recursive: true });
  return leaks;
}

describe('one canary let out', () => {
  const canary = canaries.find(({ field }) => field === 'rank.title')?.text ?? '';
  const after = (before: string, mark: string, leak: string): { text: string; offset: number } => {
    const at = before.indexOf(mark) + mark.length;
    if (at < mark.length) throw new Error(`The file has no ${mark}: the control would test nothing.`);
    const start = before.slice(0, at) + leak.slice(0, leak.indexOf('§'));
    return {
      text: before.slice(0, at) + leak.replace('§', canary) + before.slice(at),
      offset: Buffer.byteLength(start),
    };
  };
  const page = 'characters/ada-wren/index.html';
  const script = (): string => listFiles(dist, '.js')[0] ?? '';

  const inBuilt: readonly (readonly [channel: string, find: () => string, mark: string, leak: string])[] = [
    ['the text of a page', () => page, '<main', ' id="x"><p>§</p><main'],
    ['a title', () => page, '<main', ' title="§"'],
    ['an alternative text', () => page, '<body>', '<img alt="a §">'],
    ['a label for a screen reader', () => page, '<main', ' aria-label="§"'],
    ['a head', () => page, '<head>', '<meta property="og:description" content="§">'],
    ['JSON-LD', () => page, '<head>', '<script type="application/ld+json">{"name":"§"}</script>'],
    ['the data embedded in a page', () => page, '<script id="state" type="application/json">', '{"§":1}'],
    ['a safe data file', () => 'data/characters/ada-wren.json', '{', '"x":"§",'],
    ['the data index', () => 'data/index.json', '{', '"x":"/data/§.json",'],
    ['the search', () => 'data/search.json', '"from":[', '"§",'],
    ['a part of the search', () => 'data/search/s0.json', '"entries":[', '{"name":"§"},'],
    ['the words of the search', () => 'data/search/words.json', '"words":"', '§ '],
    ['the titles', () => 'data/titles.json', '"titles":[', '{"name":"§"},'],
    ['the sitemap', () => 'sitemap.xml', '<url>', '<loc>https://x.example/§/</loc>'],
    ['the robots file', () => 'robots.txt', 'User-agent: *', '\nDisallow: /§/'],
    ['a script', script, '', 'const x="§";'],
    ['a style sheet', () => listFiles(dist, '.css')[0] ?? '', '', '/* § */'],
    ['a drawn picture', () => listFiles(dist, '.svg')[0] ?? '', '>', '<title>§</title>'],
    ['the headers for hosts', () => '_headers', '/*', '\n  X-Note: §'],
    ['the page for unknown addresses', () => '404.html', '<main', ' id="x"><p>§</p><main'],
    ['the redirects for hosts', () => '_redirects', '/characters/', '§/ /x/ 301\n/characters/'],
    ['the redirects for the browser', () => 'data/redirects.json', '"pages":[', '"/characters/§/",'],
    ['a page that tells names apart', () => 'names/gannet/index.html', '<main', ' id="x"><p>§</p><main'],
    ['a page that leads on', () => 'characters/ada-ren/index.html', '<title>', '§'],
  ];
  it.each(inBuilt)('in %s is found, with its place', (_channel, find, mark, leak) => {
    const file = find();
    const before = read(file);
    const { text, offset } = after(before.toString('utf8'), mark, leak);
    const leaks = auditAlone(file, text);
    expect(leaks.map((found) => [found.file, found.offset, found.term.text])).toEqual([[file, offset, canary]]);
  });

  const png = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\x14tEXtAuthor\0xx', 'latin1'),
    Buffer.from(`${canary} \0\0\0\0`),
  ]);
  const alone: readonly (readonly [channel: string, file: string, bytes: Buffer, offset: number | undefined])[] = [
    ['a font', 'assets/x.woff2', Buffer.from(`wOF2\0\0${canary}`), 6],
    ['a source map', 'assets/x.js.map', Buffer.from(`{"sourcesContent":["${canary}"]}`), 20],
    ['a manifest', 'x.webmanifest', Buffer.from(`{"name":"${canary}"}`), 9],
    ['the list of a service worker', 'sw.js', Buffer.from(`const x=["/data/${canary}.json"]`), 16],
    ['a feed', 'feed.xml', Buffer.from(`<title>${canary}</title>`), 7],
    ['a twin by gzip', 'x.html.gz', gzipSync(`<p>${canary}`), 3],
    ['a twin by brotli', 'x.html.br', brotliCompressSync(`<p>${canary}`), 3],
    ['the words of a picture', 'og/x.png', png, 25],
    ['the name of a file', `data/${canary.toLowerCase()}.json`, Buffer.from('{}'), undefined],
    ['the name of a page that leads on', `characters/${canary.toLowerCase()}/index.html`, Buffer.from('x'), undefined],
    ['the name of a sealed file', `data/${canary}.sealed.json`, Buffer.from('{}'), undefined],
  ];
  it('is tried in every kind of file that a build writes', () => {
    const tried = new Set([...inBuilt.map(([, find]) => find()), ...alone.map(([, file]) => file)].map(channelOf));
    expect(Object.keys(auditFolder(dist, []).channels).filter((channel) => !tried.has(channel))).toEqual([
      'other files',
    ]);
    expect(listFiles(dist).filter((file) => channelOf(file) === 'other files')).toEqual(['audit.json']);
  });

  it.each(alone)('in %s is found, with its place', (_channel, file, bytes, offset) => {
    const leaks = auditAlone(file, bytes);
    expect(leaks).toContainEqual(
      expect.objectContaining({ file, offset, term: expect.objectContaining({ text: canary }) }),
    );
  });
});
