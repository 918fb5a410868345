/** Walks the content folder: what is there, in a fixed order, and what must not be there. */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isSlug } from '../../domain/paths.ts';
import { CONTENT_KINDS, type ContentKind, type Problem } from '../content.ts';
import { didYouMean } from './didYouMean.ts';
import { compareText } from './formatProblem.ts';

export interface FoundFile {
  readonly kind: ContentKind | 'site';
  /** File name without its ending. */
  readonly id: string;
  /** Path below the content folder. */
  readonly file: string;
}

export const MARKDOWN_KINDS: readonly ContentKind[] = ['characters', 'people', 'ships', 'topics', 'answers', 'pages'];
const MAX_FILE_BYTES = 256 * 1024;

/** Windows cannot store the first ones; hosts and the build need the others. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404|assets|sealed)$/;
/** Paths of a kind where the site has a page of its own. */
const TAKEN: Partial<Record<ContentKind, readonly string[]>> = { cases: ['method'] };

/** All content files sorted by path. Hidden files and the README are passed over. */
export function listFiles(dir: string): { files: FoundFile[]; problems: Problem[] } {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  const refuse = (file: string, rule: string, message: string, hint?: string): void => {
    problems.push({
      file,
      line: 1,
      column: 1,
      severity: 'error',
      rule,
      message,
      ...(hint ? { didYouMean: hint } : {}),
    });
  };

  const top = readNames(dir);
  if (!top) {
    refuse(
      '.',
      'no-content',
      `expected a folder with content; found nothing that can be read at ${dir}; check CONTENT_DIR`,
    );
    return { files, problems };
  }
  for (const name of top) {
    if (isPassedOver(name)) continue;
    const stat = lstatSync(join(dir, name));
    if (stat.isSymbolicLink())
      refuse(name, 'symlink', 'expected a folder or file; found a symbolic link; put the real thing here');
    else if (name === 'site.yaml' && stat.isFile()) addFile({ kind: 'site', id: 'site', file: name }, stat.size);
    else if (stat.isDirectory() && isKind(name)) walkKind(name);
    else {
      const hint = didYouMean(name, [...CONTENT_KINDS, 'site.yaml']);
      refuse(
        name,
        'unknown-file',
        `expected site.yaml or one of the folders ${CONTENT_KINDS.join(', ')}; found ${name}; move or rename it`,
        hint,
      );
    }
  }
  return { files, problems };

  function walkKind(kind: ContentKind): void {
    const ending = MARKDOWN_KINDS.includes(kind) ? '.md' : '.yaml';
    for (const name of readNames(join(dir, kind)) ?? []) {
      if (name.startsWith('.')) continue;
      const file = `${kind}/${name}`;
      const stat = lstatSync(join(dir, kind, name));
      const id = name.slice(0, -ending.length);
      if (stat.isSymbolicLink())
        refuse(file, 'symlink', 'expected a file; found a symbolic link; put the real file here');
      else if (!stat.isFile())
        refuse(file, 'unknown-file', `expected only ${ending} files in ${kind}; found a folder; move its files up`);
      else if (!name.endsWith(ending))
        refuse(file, 'unknown-file', `expected a name that ends in ${ending}; found ${name}; rename it`);
      else if (!isSlug(id))
        refuse(file, 'bad-file-name', 'expected a name of at most 80 of a-z, 0-9 and single dashes; rename the file');
      else if (RESERVED.test(id) || TAKEN[kind]?.includes(id))
        refuse(file, 'reserved-name', `expected another name; "${id}" is reserved; rename the file`);
      else addFile({ kind, id, file }, stat.size);
    }
  }

  function addFile(found: FoundFile, size: number): void {
    if (size <= MAX_FILE_BYTES) files.push(found);
    else refuse(found.file, 'file-too-big', `expected at most ${MAX_FILE_BYTES} bytes; found ${size}; split the file`);
  }
}

function isKind(name: string): name is ContentKind {
  return (CONTENT_KINDS as readonly string[]).includes(name);
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'README.md';
}

/** Names in code-unit order: the order of the disk differs between machines. */
function readNames(path: string): string[] | undefined {
  try {
    return readdirSync(path).sort(compareText);
  } catch {
    return undefined;
  }
}
