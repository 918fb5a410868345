/** The tiny wiki for the tests of the writers: its content, and the site that it compiles to. */
import fs from 'node:fs';
import path from 'node:path';
import { type CompiledSite, compileSite } from '~/compile/compileSite';
import type { Content } from '~/compile/content';
import { readContent } from '~/compile/read/readContent';
import { TINY, withTinyCopy } from '../read/brokenCase';

export type Json = Record<string, unknown>;

export function readTiny(dir = TINY): Content {
  const { content, problems } = readContent(dir);
  if (!content) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return content;
}

export function compileTiny(dir = TINY): CompiledSite {
  const { site, problems } = compileSite(dir);
  if (!site) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return site;
}

/** The tiny wiki with text put after some of its files. */
export function compileTinyWith(appended: Readonly<Record<string, string>>): CompiledSite {
  return withTinyCopy((dir) => {
    for (const [file, text] of Object.entries(appended)) fs.appendFileSync(path.join(dir, file), text);
    return compileTiny(dir);
  });
}

/** @throws Error when the site has no such file. */
export function readFile<T = Json>(site: CompiledSite, file: string): T {
  const text = site.files.get(file);
  if (text === undefined) throw new Error(`The site has no ${file}.`);
  return JSON.parse(text) as T;
}

/** @throws Error when there is no such entry. */
export function entryOf<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const entry = entries.find((item) => item.id === id);
  if (!entry) throw new Error(`The tiny wiki has no "${id}".`);
  return entry;
}
