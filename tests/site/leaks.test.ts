/** What is sealed stands in no file that is not: neither the words that content seals nor the facts themselves. */
import { describe, expect, it } from 'vitest';
import { formatLeak } from '~/compile/audit/assertNoLeaks';
import { auditFolder } from '~/compile/audit/auditFolder';
import { compileContent, DIST, listFiles, readDist } from '../support/siteFiles';

const LONG_ENOUGH = 40;
const site = compileContent();
const files = listFiles(DIST);
const isData = (file: string): boolean => file.startsWith('data/') && file.endsWith('.json');

describe('words that content seals', () => {
  it('stand in no open file and in no file name', () => {
    const { terms } = site.spoilerTerms;
    for (const sort of ['declared', 'name', 'derived'])
      expect(terms.filter((term) => term.sort === sort).length, sort).toBeGreaterThan(10);
    const audit = auditFolder(DIST, terms);
    expect(audit.leaks.map(formatLeak)).toEqual([]);
    expect(audit.files + audit.sealedFiles).toBe(files.length);
    // The report is written after the search that it tells of.
    expect(JSON.parse(readDist('audit.json'))).toMatchObject({ leaks: 0, files: audit.files - 1 });
  });
});

/** Every string of a value, without addresses of other sites. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('https://') ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** Names, remarks and addresses that are open elsewhere, such as the title of a source that one sealed paragraph cites, or its section. */
const SAFE_KEYS = new Set(['title', 'label', 'note', 'context', 'summary', 'path']);
function safeStringsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return SAFE_KEYS.has(key) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => safeStringsOf(part, name))
    : [];
}

describe('the text of sealed facts', () => {
  it('stands in no file that is not sealed', () => {
    const [open, sealed] = [false, true].map((isSealed) =>
      files.filter((file) => isData(file) && file.includes('.sealed.') === isSealed),
    ) as [string[], string[]];
    const safe = new Set(open.flatMap((file) => safeStringsOf(JSON.parse(readDist(file)))));
    const secrets = new Map<string, string>();
    for (const file of sealed) {
      for (const text of stringsOf(JSON.parse(readDist(file))))
        if (text.length >= LONG_ENOUGH && !safe.has(text)) secrets.set(text, file);
    }
    expect(secrets.size).toBeGreaterThan(100);
    const terms = Array.from(secrets, ([text, origin]) => ({ text, origin, revealedBy: [], sort: 'derived' as const }));
    expect(auditFolder(DIST, terms).leaks.map(formatLeak)).toEqual([]);
  });
});

describe('articles whose name is a spoiler', () => {
  const lists = [
    'sitemap.xml',
    ...files.filter((file) =>
      /^data\/(?:characters|people|ships|topics|search(?:\/\w+)?|titles|site|answers|board|works|timeline|quotes|sources)\.json$/.test(
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
      site.spoilerTerms.terms.some(({ text }) => page.includes(text.toLowerCase().replaceAll(' ', '-'))),
    );
    expect(named).toEqual([]);
  });
});
