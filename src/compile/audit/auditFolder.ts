/** The last step of a build: every byte of every file that is not sealed is searched for the words that are. */
import fs from 'node:fs';
import path from 'node:path';
import { channelOf } from './channels.ts';
import { createFinder, type SpoilerTerm } from './spoilerTerms.ts';
import type { TermFinder } from './termFinder.ts';
import { textViews } from './textViews.ts';
import { type Part, unpackFile } from './unpackFile.ts';

export interface Leak {
  /** Below the folder, with forward slashes. */
  readonly file: string;
  /** Of the first byte; undefined when it stands in the name of the file. */
  readonly offset: number | undefined;
  /** Where in a packed file, whose offsets then count from the beginning of what was packed. */
  readonly inside: string;
  readonly term: SpoilerTerm;
}

export interface Audit {
  readonly leaks: readonly Leak[];
  readonly files: number;
  readonly bytes: number;
  /** Files whose name alone was searched. */
  readonly sealedFiles: number;
  /** Kind of file → how many of them were searched. */
  readonly channels: Readonly<Record<string, number>>;
}

export function auditFolder(dir: string, terms: readonly SpoilerTerm[]): Audit {
  const finder = createFinder(terms);
  const leaks: Leak[] = [];
  const channels: Record<string, number> = {};
  let [files, bytes, sealedFiles] = [0, 0, 0];
  for (const file of filesBelow(dir)) {
    leaks.push(...findInName(file, finder));
    if (path.posix.basename(file).includes('.sealed.')) {
      sealedFiles += 1;
      continue;
    }
    const content = fs.readFileSync(path.join(dir, file));
    files += 1;
    bytes += content.length;
    channels[channelOf(file)] = (channels[channelOf(file)] ?? 0) + 1;
    for (const part of unpackFile(file, content))
      leaks.push(...findInPart(part, finder).map((found) => ({ file, inside: part.inside, ...found })));
  }
  return { leaks, files, bytes, sealedFiles, channels };
}

function filesBelow(dir: string): string[] {
  return fs
    .readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted();
}

function findInName(file: string, finder: TermFinder<SpoilerTerm>): Leak[] {
  const found = new Set(textViews(file).flatMap(({ text }) => finder.find(text).map(({ value }) => value)));
  return [...found].map((term) => ({ file, offset: undefined, inside: '', term }));
}

/** Each term once, at its first place. */
function findInPart({ bytes, isRaw }: Part, finder: TermFinder<SpoilerTerm>): Pick<Leak, 'offset' | 'term'>[] {
  if (isRaw) {
    // Without zeros, text of two bytes a character, as in fonts, becomes text of one.
    const text = bytes.toString('latin1').replaceAll('\0', '').toLowerCase();
    return finder.find(text, true).map(({ value, index }) => ({ term: value, offset: afterZeros(bytes, index) }));
  }
  const source = bytes.toString('utf8');
  const firsts = new Map<SpoilerTerm, number>();
  for (const view of textViews(source)) {
    for (const { value, index } of finder.find(view.text)) {
      const offset = Buffer.byteLength(source.slice(0, view.sourceIndex(index)));
      firsts.set(value, Math.min(offset, firsts.get(value) ?? offset));
    }
  }
  return Array.from(firsts, ([term, offset]) => ({ term, offset }));
}

/** The offset of the byte that is number `index` of those that are not zero. */
function afterZeros(bytes: Buffer, index: number): number {
  let left = index;
  return bytes.findIndex((byte) => byte !== 0 && left-- === 0);
}
