/** The last step of a build: no file that is not sealed may hold a word that content declares as a spoiler. */
import fs from 'node:fs/promises';
import path from 'node:path';

export interface Leak {
  readonly file: string;
  readonly term: string;
}

/** JSON and HTML write some characters in other ways. */
function spellings(term: string): string[] {
  const html = term.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const quotes = html.replaceAll('"', '&quot;').replaceAll("'", '&#x27;');
  return [
    ...new Set([
      term,
      html,
      quotes,
      JSON.stringify(term).slice(1, -1),
      ...['NFC', 'NFD'].map((form) => term.normalize(form)),
    ]),
  ];
}

/** Looks at every byte of every file below `dir` whose name has no `.sealed.`. */
export async function findLeaks(dir: string, terms: readonly string[]): Promise<Leak[]> {
  const wanted = terms.map((term) => ({ term, spellings: spellings(term).map((text) => text.toLowerCase()) }));
  const leaks: Leak[] = [];
  const entries = await fs.readdir(dir, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(dir, file);
    for (const { term, spellings: texts } of wanted) {
      if (texts.some((text) => name.toLowerCase().includes(text))) leaks.push({ file: name, term });
    }
    if (entry.name.includes('.sealed.')) continue;
    const text = (await fs.readFile(file, 'utf8')).toLowerCase();
    for (const { term, spellings: texts } of wanted) {
      if (texts.some((spelling) => text.includes(spelling))) leaks.push({ file: name, term });
    }
  }
  return leaks;
}

/** @throws Error that names each file and word. */
export async function assertNoLeaks(dir: string, terms: readonly string[]): Promise<void> {
  const leaks = await findLeaks(dir, terms);
  if (leaks.length === 0) return;
  const lines = leaks.slice(0, 50).map(({ file, term }) => `${file}: "${term}"`);
  throw new Error(
    `${leaks.length} spoilers stand in files that are not sealed. Give the text a revealedBy, or take the term out of spoilerTerms if it gives nothing away.\n${lines.join('\n')}`,
  );
}
