/** Splits an article into front matter and body by hand: libraries that do it have run code from the fence. */
import type { Problem } from '../content.ts';
import { problemAt, type SourceText } from './sourceText.ts';

const MAX_FRONT_MATTER_BYTES = 16 * 1024;
const MAX_BODY_BYTES = 128 * 1024;

interface SplitArticle {
  readonly yaml: string;
  /** Offset of the YAML in the file. */
  readonly yamlStart: number;
  readonly body: string;
  readonly bodyStart: number;
}

/** Front matter stands between two lines that are exactly `---`; anything else is refused, and nothing is ever run. */
export function splitFrontMatter(source: SourceText): { parts: SplitArticle | undefined; problems: Problem[] } {
  const { text } = source;
  const fail = (offset: number, rule: string, message: string): { parts: undefined; problems: Problem[] } => ({
    parts: undefined,
    problems: [problemAt(source, offset, { rule, message })],
  });
  const first = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);
  if (first !== '---') {
    return /^---\s*\S/.test(first)
      ? fail(
          0,
          'front-matter-language',
          `expected a first line of exactly ---; found "${first.slice(0, 40)}"; only YAML is read, and nothing is run`,
        )
      : fail(0, 'no-front-matter', 'expected a first line of exactly ---; begin the file with its front matter');
  }
  const end = text.startsWith('---\n', 4) ? 3 : text.indexOf('\n---\n', 3);
  const close = end === -1 && text.endsWith('\n---') ? text.length - 4 : end;
  if (close < 3)
    return fail(
      0,
      'front-matter-open',
      'expected a second line of exactly --- after the front matter; found none; add it',
    );
  const yaml = text.slice(4, close + 1);
  const bodyStart = Math.min(close + 5, text.length);
  const body = text.slice(bodyStart);
  const size = Buffer.byteLength(yaml);
  if (size > MAX_FRONT_MATTER_BYTES) {
    return fail(
      4,
      'front-matter-too-big',
      `expected at most ${MAX_FRONT_MATTER_BYTES} bytes of front matter; found ${size}; move text to the body`,
    );
  }
  const bodySize = Buffer.byteLength(body);
  if (bodySize > MAX_BODY_BYTES) {
    return fail(
      bodyStart,
      'body-too-big',
      `expected at most ${MAX_BODY_BYTES} bytes of text; found ${bodySize}; split the article`,
    );
  }
  return { parts: { yaml, yamlStart: 4, body, bodyStart }, problems: [] };
}
