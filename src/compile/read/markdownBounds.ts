/** Bounds on Markdown before the parser sees it, linear in its size: some of its rules are quadratic in nesting and in marks. */
import type { Fault } from './sourceText.ts';

interface TextFault extends Fault {
  readonly offset: number;
}

const MAX_QUOTES = 8;
const MAX_MARKERS = 6;
const MAX_INDENT = 100;
const MAX_PARAGRAPH = 16_000;
const MAX_MARKS = 1000;
const MAX_COLUMNS = 60;

const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
const CONTAINER = /^ {0,3}(:{3,})(.*)$/;

/** Reasons not to parse; none for text that people write. */
export function checkMarkdownBounds(text: string): TextFault | undefined {
  let offset = 0;
  let length = 0;
  let marks = 0;
  for (const line of text.split('\n')) {
    const lead = /^[ \t>]*/.exec(line)?.[0] ?? '';
    const markers = /^[ \t>]*((?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*)/.exec(line)?.[1] ?? '';
    if (
      lead.split('>').length - 1 > MAX_QUOTES ||
      lead.length > MAX_INDENT ||
      markers.split(/[ \t]+/).length - 1 > MAX_MARKERS
    ) {
      return {
        offset,
        rule: 'markdown-too-deep',
        message: `expected at most ${MAX_QUOTES} quotations or ${MAX_MARKERS} lists in each other; found more; make it flatter`,
      };
    }
    if (line.split('|').length - 1 > MAX_COLUMNS) {
      return {
        offset,
        rule: 'markdown-too-big',
        message: `expected at most ${MAX_COLUMNS} columns in a table; found more; split it`,
      };
    }
    const blank = lead.length === line.length;
    length = blank ? 0 : length + line.length + 1;
    marks = blank ? 0 : marks + (line.match(/[[\]*_`~<!&@]/g)?.length ?? 0);
    if (length > MAX_PARAGRAPH || marks > MAX_MARKS) {
      return {
        offset,
        rule: 'markdown-too-big',
        message: `expected at most ${MAX_PARAGRAPH} characters and ${MAX_MARKS} marks in a paragraph; found more; split it`,
      };
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** Finds reveals that are open, nested, or closed without having been opened; told by hand, because Markdown closes them silently. */
export function checkReveals(text: string): TextFault[] {
  const faults: TextFault[] = [];
  let fence: string | undefined;
  let open: { offset: number } | undefined;
  let offset = 0;
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (mark) fence = mark;
    else {
      const container = CONTAINER.exec(line);
      if (container) open = step(container[2]?.trim() ?? '', { offset: offset + line.indexOf(':') }, open);
    }
    offset += line.length + 1;
  }
  if (open)
    faults.push({
      ...open,
      rule: 'reveal-open',
      message: 'expected a line ::: that ends this reveal; found none; add it',
    });
  return faults;

  function step(
    rest: string,
    here: { offset: number },
    before: { offset: number } | undefined,
  ): { offset: number } | undefined {
    if (rest === '') {
      if (!before)
        faults.push({
          ...here,
          rule: 'reveal-stray',
          message: 'expected a reveal to be open; found ::: without one; delete it',
        });
      return undefined;
    }
    if (before)
      faults.push({
        ...here,
        rule: 'reveal-nested',
        message: 'expected ::: before the next reveal; found a reveal in a reveal; close the first',
      });
    return here;
  }
}
