/** A file's text with the places in it: every message of the compiler is made here. */
import type { Problem } from '../content.ts';

export interface SourceText {
  /** Path below the content folder, with slashes. */
  readonly file: string;
  readonly text: string;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong, without the where. */
export interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly didYouMean?: string | undefined;
  readonly severity?: Problem['severity'] | undefined;
}

/** Line and column of an offset; both count from 1, a column is a code point and a tab is one. */
export function placeAt(text: string, offset: number): Place {
  const end = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: Array.from(text.slice(start, end)).length + 1 };
}

/** A problem at an offset of a file. */
export function problemAt(source: SourceText, offset: number, fault: Fault): Problem {
  return {
    file: source.file,
    ...placeAt(source.text, offset),
    severity: fault.severity ?? 'error',
    rule: fault.rule,
    message: fault.message,
    ...(fault.didYouMean === undefined ? {} : { didYouMean: fault.didYouMean }),
  };
}

/** A found value as it stands in a message: quoted, on one line, at most 60 characters. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of fields';
  const text = String(value).replace(/\s+/g, ' ');
  const short = text.length > 60 ? `${Array.from(text).slice(0, 57).join('')}…` : text;
  return typeof value === 'string' ? `"${short}"` : `the ${typeof value} ${short}`;
}
