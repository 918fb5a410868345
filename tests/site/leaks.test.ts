/** What is sealed stands in no file that is not: neither the words that authors declare nor the facts themselves. */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLeaks } from '~/compile/leakAudit';
import { compileContent, decodeEntities, DIST, listFiles, readDist } from '../support/siteFiles';

const WINDOW = 40;
const site = compileContent();
const files = listFiles(DIST);
const isText = (file: string): boolean => /\.(?:html|json|xml|txt|js|css|svg|webmanifest|ics|csv|bib|ris)$/.test(file);
const openFiles = files.filter((file) => !file.includes('.sealed.') && isText(file));
const sealedFiles = files.filter((file) => file.includes('.sealed.') && file.endsWith('.json'));

/** Every string of a value, without addresses of other sites. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('https://') ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** The text of a file as a reader would see it: HTML entities, React's marks between texts and JSON's escapes resolved. */
function plainText(raw: string): string {
  return decodeEntities(raw.replaceAll('<!-- -->', '')).replaceAll('\\u003c', '<').replaceAll('\\"', '"');
}

/** Which of the secrets stand in a text: compares a rolling hash of 40 characters, for there are very many of both. */
class SecretFinder {
  readonly #secrets = new Map<number, string[]>();

  constructor(secrets: Iterable<string>) {
    for (const secret of secrets) {
      const key = this.#hashes(secret.slice(0, WINDOW)).next().value ?? 0;
      this.#secrets.set(key, [...(this.#secrets.get(key) ?? []), secret]);
    }
  }

  find(text: string): string[] {
    const found = new Set<string>();
    let at = 0;
    for (const hash of this.#hashes(text)) {
      for (const secret of this.#secrets.get(hash) ?? []) if (text.startsWith(secret, at)) found.add(secret);
      at += 1;
    }
    return [...found];
  }

  *#hashes(text: string): Generator<number> {
    let hash = 0;
    let drop = 1;
    for (let index = 1; index < WINDOW; index += 1) drop = Math.imul(drop, 31);
    for (let index = 0; index < text.length; index += 1) {
      if (index >= WINDOW) hash -= Math.imul(text.charCodeAt(index - WINDOW), drop);
      hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
      if (index >= WINDOW - 1) yield hash;
    }
  }
}

/** Names and remarks that content gives as safe elsewhere, such as the title of a source that one sealed paragraph cites. */
const SAFE_KEYS = new Set(['title', 'label', 'note', 'context', 'summary']);
function safeStringsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return SAFE_KEYS.has(key) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => safeStringsOf(part, name))
    : [];
}

const safe = new Set(
  openFiles.filter((file) => file.startsWith('data/')).flatMap((file) => safeStringsOf(JSON.parse(readDist(file)))),
);
const secrets = new Map<string, string>();
for (const file of sealedFiles) {
  for (const text of stringsOf(JSON.parse(readDist(file))))
    if (text.length >= WINDOW && !safe.has(text)) secrets.set(text, file);
}

describe('words that content declares as spoilers', () => {
  let copy = '';
  beforeAll(async () => {
    copy = await fs.mkdtemp(path.join(os.tmpdir(), 'almanac-leak-'));
  });
  afterAll(() => fs.rm(copy, { recursive: true }));

  it('stand in no open file and in no file name', async () => {
    expect(site.spoilerTerms.length).toBeGreaterThan(10);
    const leaks = await findLeaks(DIST, site.spoilerTerms);
    expect(leaks.map(({ file, term }) => `${file}: ${term}`)).toEqual([]);
  });

  it.each([
    ['page.html', (term: string) => `<p>${term}</p>`, 'in a page'],
    ['page.html', (term: string) => `<p title="${term.toUpperCase()}"></p>`, 'in capitals, in an attribute'],
    ['data.json', (term: string) => JSON.stringify({ term }), 'in data'],
    ['style.css', (term: string) => `/* ${term} */`, 'in a style sheet'],
    ['icon.svg', (term: string) => `<title>${term}</title>`, 'in a picture'],
  ])('would be found in %s: %#', async (name, plant, _reason) => {
    const term = site.spoilerTerms.find((word) => /^[\w -]+$/.test(word)) ?? '';
    await fs.writeFile(path.join(copy, name), plant(term));
    await fs.writeFile(path.join(copy, 'x.sealed.json'), plant(term));
    expect(await findLeaks(copy, site.spoilerTerms)).toContainEqual({ file: name, term });
    expect(await findLeaks(copy, site.spoilerTerms)).not.toContainEqual({ file: 'x.sealed.json', term });
    await fs.rm(path.join(copy, name));
  });

  it('would be found in the name of a file', async () => {
    const term = site.spoilerTerms.find((word) => /^\w+$/.test(word)) ?? '';
    await fs.writeFile(path.join(copy, `${term}.sealed.json`), '');
    expect(await findLeaks(copy, site.spoilerTerms)).toContainEqual({ file: `${term}.sealed.json`, term });
  });
});

describe('the text of sealed facts', () => {
  it('stands in no file that is not sealed', () => {
    expect(secrets.size).toBeGreaterThan(100);
    const finder = new SecretFinder(secrets.keys());
    const leaks = new Map<string, string[]>();
    for (const file of openFiles) {
      for (const secret of finder.find(plainText(readDist(file))))
        leaks.set(secret, [...(leaks.get(secret) ?? []), file]);
    }
    const report = [...leaks].map(
      ([secret, found]) =>
        `"${secret}" is sealed in ${secrets.get(secret)} and stands in ${found.slice(0, 3).join(', ')}`,
    );
    expect(report).toEqual([]);
  });

  it('would be found, at the beginning, in the middle and at the end of a file', () => {
    const secret = 'An admiral whom everybody believed to be lost was "well" <and> alive.';
    const finder = new SecretFinder([secret, ...[...secrets.keys()].slice(0, 50)]);
    expect(finder.find(plainText(JSON.stringify({ secret })))).toEqual([secret]);
    expect(
      finder.find(plainText(`<p>${secret.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}`)),
    ).toEqual([secret]);
    expect(finder.find(`${secret} and more`)).toEqual([secret]);
    expect(finder.find(secret.slice(0, -1))).toEqual([]);
  });
});

describe('articles whose name is a spoiler', () => {
  const lists = [
    'sitemap.xml',
    ...files.filter((file) =>
      /^data\/(?:characters|people|ships|topics|search|site|answers|board|works|timeline|quotes|sources)\.json$/.test(
        file,
      ),
    ),
  ];

  it('stand in no list, no search and no sitemap', () => {
    expect(site.unlisted.size).toBeGreaterThan(0);
    const faults = lists.flatMap((file) => {
      const text = readDist(file);
      return [...site.unlisted].filter((page) => text.includes(page)).map((page) => `${file}: ${page}`);
    });
    expect(faults).toEqual([]);
  });

  it('have an address that does not give the name', () => {
    const named = [...site.unlisted].filter((page) =>
      site.spoilerTerms.some((term) => page.includes(term.toLowerCase().replaceAll(' ', '-'))),
    );
    expect(named).toEqual([]);
  });
});
