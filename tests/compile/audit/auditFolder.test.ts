/** The audit that ends every build: each kind of file, each spelling, and what it says. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertNoLeaks } from '~/compile/audit/assertNoLeaks';
import { auditFolder } from '~/compile/audit/auditFolder';
import { buildTerm } from './buildTerm';

let dir = '';
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'leaks-'));
});
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

function plant(file: string, content: string | Buffer): void {
  const target = path.join(dir, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, content);
}

const find = (...words: string[]) =>
  auditFolder(
    dir,
    words.map((word) => buildTerm(word)),
  ).leaks.map(({ file, offset, inside, term }) => ({ file, offset, inside, term: term.text }));

const chunk = (type: string, body: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), body, Buffer.alloc(4)]);
};
const png = (...chunks: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', Buffer.alloc(13)), ...chunks]);

describe('the leak audit', () => {
  // The mark stands where the leak begins, and is taken out before the file is written.
  it.each([
    ['her twin', 'a.html', '<p>She is §her twin.</p>', 'plain text'],
    ['her twin', 'a.html', '<p>§HER TWIN</p>', 'capitals'],
    ['her twin', 'a.html', '<p>§h<b>er</b> <!-- -->twin</p>', 'marks inside the sentence'],
    ['her twin', 'a.html', '<img alt="§her twin">', 'what a picture says'],
    ['her twin', 'a.html', '<b title="§her&nbsp;twin">', 'a title, with another space'],
    ['her twin', 'a.html', '<button aria-label="Show §her twin">', 'a label'],
    ['her twin', 'a.html', '<meta name="description" content="§her\ntwin">', 'a head, on two lines'],
    ['her twin', 'a.html', '<script type="application/ld+json">{"name":"§her\\u0020twin"}</script>', 'JSON-LD'],
    ['her twin', 'assets/deep/er/a.js', 'x="§her twin"', 'folders in folders, scripts as well'],
    ['her twin', 'a.js', String.raw`x="§\x68er\u{20}twin"`, 'escapes of scripts'],
    ['Fish & Chips', 'a.html', '§Fish &amp; Chips', 'as HTML has an ampersand'],
    ['Fish & Chips', 'feed.xml', '§Fish &amp;amp; Chips', 'as HTML inside XML has it'],
    ['is <Q>', 'a.html', '§is &lt;Q&gt;', 'as HTML has brackets'],
    ["Edda's script", 'a.html', 'ä §Edda&#x27;s script', 'as React has an apostrophe, after a letter of two bytes'],
    ["Edda's script", 'a.html', '§Edda’s script', 'as printers have it'],
    ['the "twin"', 'a.html', '§the &quot;twin&quot;', 'as React has quotation marks'],
    ['the "twin"', 'a.json', String.raw`{"a":"§the \"twin\""}`, 'as JSON has quotation marks'],
    ['is her twin', 'a.json', '["It §is ",{"t":"wiki","to":"/a/","c":["her"]}," twin."]', 'a link in our data'],
    ['Élise', 'a.html', '§Élise'.normalize('NFD'), 'an accent as a sign of its own'],
    ['Élise'.normalize('NFD'), 'a.html', '§Élise'.normalize('NFC'), 'declared so, written otherwise'],
    ['Élise', 'a.html', '§&Eacute;lise', 'an accent by its name'],
    ['her twin', 'a.html', '<a href="/?q=§her%20twin">', 'an address'],
    ['her twin', 'a.html', '<a href="/?q=§her+twin">', 'a query'],
    ['her twin', 'sitemap.xml', '<loc>https://x.example/characters/§her-twin/</loc>', 'a path'],
    ['her twin', 'data/search.json', '{"entries":[{"text":"§her twin"}]}', 'the search index'],
    ['her twin', 'a.css', '/* §her twin */', 'a style sheet'],
    ['her twin', 'a.svg', '<text>§her</text><text> twin</text>', 'a drawn picture'],
    ['her twin', 'a.js.map', '{"sourcesContent":["// §her\\ntwin"]}', 'a source map'],
    ['her twin', 'manifest.webmanifest', '{"name":"§her twin"}', 'a manifest'],
    ['her twin', 'sw.js', 'const list=["/data/§her-twin.json"]', 'the list of a service worker'],
    ['her twin', 'no-ending', '§her twin', 'a file of no kind'],
    ['Võx', 'a.html', '<b>§Võx</b>', 'a short name as a word of its own'],
  ])('finds %j in %s, which holds %j: %s', (term, file, marked) => {
    plant(file, marked.replace('§', ''));
    expect(find(term)).toEqual([{ file, offset: Buffer.byteLength(marked.split('§')[0] ?? ''), inside: '', term }]);
  });

  const page = '<p>it is her twin</p>';
  const script = `x=1\n//# sourceMappingURL=data:application/json;base64,${Buffer.from('{"sourcesContent":["her twin"]}').toString('base64')}`;
  it.each<[string, Buffer | string, string, number, string]>([
    ['a.html.gz', gzipSync(page), 'unpacked', 9, 'a twin for servers'],
    ['a.html.br', brotliCompressSync(page), 'unpacked', 9, 'the other twin'],
    ['packed', gzipSync(page), 'unpacked', 9, 'packed under another name'],
    ['a.js', script, 'data address at 46', 20, 'a source map inside its script'],
    ['a.png', png(chunk('tEXt', Buffer.from('Title\0her twin'))), '', 47, 'words in a picture'],
    [
      'a.png',
      png(chunk('zTXt', Buffer.concat([Buffer.from('Title\0\0'), deflateSync('her twin')]))),
      'chunk zTXt at 33',
      0,
      'packed words in a picture',
    ],
    [
      'a.png',
      png(chunk('iTXt', Buffer.concat([Buffer.from('T\0\x01\0en\0T\0'), deflateSync('is her twin')]))),
      'chunk iTXt at 33',
      3,
      'international words in a picture',
    ],
    ['a.woff2', Buffer.from('\0\0\0her twin', 'utf16le').swap16(), '', 7, 'two bytes for a letter'],
  ])('finds it in %s: %#', (file, content, inside, offset) => {
    plant(file, content);
    expect(find('her twin')).toContainEqual({ file, offset, inside, term: 'her twin' });
  });

  it.each([
    ['edda', 'characters/edda/index.html', 'the name of a folder'],
    ['edda', 'data/edda.json', 'the name of a file'],
    ['edda', 'data/edda.sealed.json', 'the name of a sealed file is public as well'],
    ['Her Twin', 'data/her-twin.json', 'a name as an address'],
    ['Her Twin', 'data/her%20twin.json', 'a name with its codes'],
  ])('finds %j in the name %s: %s', (term, file) => {
    plant(file, '');
    expect(find(term)).toEqual([{ file, offset: undefined, inside: '', term }]);
  });

  it.each([
    ['a.sealed.json', 'her twin', 'a sealed file is where it belongs'],
    ['a.html', 'her twi n', 'other words are no leak'],
    ['a.html', 'unvoxed', 'a short name inside a word is none'],
    ['a.html', '', 'an empty file holds nothing'],
  ])('passes %s with %j: %s', (file, text) => {
    plant(file, text);
    expect(find('her twin', 'Vox')).toEqual([]);
    expect(() => assertNoLeaks(dir, [buildTerm('her twin')])).not.toThrow();
  });

  it('passes no packed file that it cannot read', () => {
    plant('a.html.br', 'not packed');
    expect(() => find('her twin')).toThrow('cannot unpack a.html.br');
  });

  it('counts what it has searched', () => {
    plant('index.html', 'four');
    plant('data/a.json', '{}');
    plant('data/a.sealed.json', '{}');
    expect(auditFolder(dir, [])).toEqual({
      leaks: [],
      files: 2,
      bytes: 6,
      sealedFiles: 1,
      channels: { data: 1, pages: 1 },
    });
  });

  it('fails with place, words, the fact they came from, and what to do', () => {
    plant('a.html', 'it is her twin');
    plant('data/the-lamp.json', '');
    const terms = [buildTerm('her twin'), buildTerm('The lamp', { sort: 'name', origin: 'ships/lamp.md name' })];
    expect(() => assertNoLeaks(dir, terms)).toThrow(
      [
        '2 spoilers stand in files that are not sealed.',
        'a.html:6 error spoiler-leak expected nothing sealed in this file; found "her twin", which is declared in characters/edda-wren.md status.text, sealed until fog.2x02; give the text a revealedBy, or take the term out of spoilerTerms if it gives nothing away',
        'data/the-lamp.json:name error spoiler-leak expected nothing sealed in the name of this file; found "The lamp", which is the name in ships/lamp.md name, sealed until fog.2x02; call the thing by its maskedName where the text is open, or give the text a revealedBy',
      ].join('\n'),
    );
  });

  it('tells fifty, and how many more there are', () => {
    const terms = Array.from({ length: 60 }, (_, index) => buildTerm(`canary number ${index + 100}`));
    plant('a.html', terms.map(({ text }) => text).join(' '));
    expect(() => assertNoLeaks(dir, terms)).toThrow(/^60 spoilers(?:.*\n){50}.*\n… and 10 more\.$/);
  });
});
