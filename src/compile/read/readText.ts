/** Bytes to text: plain UTF-8 with plain line ends, or a refusal that says where. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content.ts';
import { problemAt, type SourceText } from './sourceText.ts';

/** C0 and C1 controls, bidi overrides, and the private-use characters that the Markdown reader needs for itself. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uE000-\uF8FF\uFFFE\uFFFF]/;
const BAD_ENCODING = 'expected UTF-8; found bytes that are not; save the file as UTF-8';

/** Reads one file below `dir`; the text is undefined when it must not be parsed. */
export function readText(dir: string, file: string): { source: SourceText; usable: boolean; problems: Problem[] } {
  let source: SourceText = { file, text: '' };
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(dir, file));
  } catch {
    return {
      source,
      usable: false,
      problems: [
        problemAt(source, 0, { rule: 'unreadable', message: 'expected a file that can be read; check its rights' }),
      ],
    };
  }
  try {
    source = { file, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { source, usable: false, problems: [problemAt(source, 0, { rule: 'bad-encoding', message: BAD_ENCODING })] };
  }
  const problems = checkCharacters(source);
  return { source, usable: problems.length === 0, problems };
}

/** Characters that no content file may hold; only the first of each kind is told. */
function checkCharacters(source: SourceText): Problem[] {
  const problems: Problem[] = [];
  const { text } = source;
  if (text.startsWith('\uFEFF')) {
    problems.push(
      problemAt(source, 0, {
        rule: 'byte-order-mark',
        message: 'expected plain UTF-8; found a byte order mark; save the file without it',
      }),
    );
  }
  const returned = text.indexOf('\r');
  if (returned !== -1) {
    problems.push(
      problemAt(source, returned, {
        rule: 'line-ends',
        message: 'expected line ends of one line feed; found a carriage return; save the file with Unix line ends',
      }),
    );
  }
  const match = FORBIDDEN.exec(text);
  if (match) {
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    problems.push(
      problemAt(source, match.index, {
        rule: 'control-character',
        message: `expected text; found the character U+${code}; delete it`,
      }),
    );
  }
  return problems;
}
