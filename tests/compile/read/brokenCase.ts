/** A case of broken content: the tiny wiki with a few changes, and the problems that must be told. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readContent } from '../../../src/compile/read/readContent';

export const FIXTURES = path.resolve('tests/fixtures');
export const TINY = path.join(FIXTURES, 'tiny');

export interface BrokenCase {
  readonly why: string;
  readonly changes: readonly { file: string; apply: (before: string) => string }[];
  readonly expected: readonly string[];
}

/** Lines of `key: value`; `\n`, `\t`, `\r` and `\uFFFF` in a value stand for the characters. */
export function parseCase(text: string): BrokenCase {
  const changes: BrokenCase['changes'][number][] = [];
  const expected: string[] = [];
  let [why, file, old] = ['', '', ''];
  for (const line of text.split('\n').filter(Boolean)) {
    const [, key = '', rest = ''] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    const value = rest
      .replace(/\\([ntr])/g, (_, letter: 'n' | 't' | 'r') => ({ n: '\n', t: '\t', r: '\r' })[letter])
      .replace(/\\u([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    if (key === 'why') why = value;
    else if (key === 'in' || key === 'write') file = value;
    else if (key === 'replace') old = value;
    else if (key === 'with') changes.push({ file, apply: replaceOnce(file, old, value) });
    else if (key === 'append') changes.push({ file, apply: (before) => before + value });
    else if (key === 'content') changes.push({ file, apply: () => value });
    else if (key === 'expect') expected.push(rest);
    else throw new Error(`unknown line in a case: ${line}`);
  }
  return { why, changes, expected };
}

function replaceOnce(file: string, old: string, value: string): (before: string) => string {
  return (before) => {
    if (!before.includes(old)) throw new Error(`${file} does not hold ${old}: the case would test nothing`);
    return before.replace(old, () => value);
  };
}

/** Runs `use` on a copy of the tiny wiki that is deleted afterwards. */
export function withTinyCopy<T>(use: (dir: string) => T): T {
  const dir = mkdtempSync(path.join(tmpdir(), 'tiny-'));
  try {
    cpSync(TINY, dir, { recursive: true });
    return use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The problems of a case as its `expect` lines have them: `file:line:column rule (did you mean "…"?)`. */
export function runCase(broken: BrokenCase): string[] {
  return withTinyCopy((dir) => {
    for (const { file, apply } of broken.changes) {
      const target = path.join(dir, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, apply(readIfThere(target)));
    }
    const { content, problems } = readContent(dir);
    if (content && problems.some(({ severity }) => severity === 'error'))
      throw new Error('content in spite of an error');
    return problems.map(
      ({ file, line, column, rule, didYouMean }) =>
        `${file}:${line}:${column} ${rule}${didYouMean === undefined ? '' : ` (did you mean "${didYouMean}"?)`}`,
    );
  });
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
