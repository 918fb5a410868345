/** What a text says, however it is spelled: escapes resolved, marks inside a sentence taken out, one case. */

/** One step from the bytes of a file to what they say; it can be walked back, so that a hit has a place in the file. */
interface Step {
  readonly text: string;
  readonly pattern: RegExp;
  readonly replace: (match: string) => string;
}

/** A text to search, and the way back from a place in it to the place in the file's own text. */
export interface TextView {
  readonly text: string;
  sourceIndex(index: number): number;
}

/** HTML entities, escapes of JSON and scripts, percent codes, other spaces and quotation marks, invisible characters. */
const ESCAPES =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|\\u[\da-f]{4}|\\u\{[\da-f]{1,6}\}|\\x[\da-f]{2}|\\[nrt"'/\\`]|(?:%[\da-f]{2})+|\s{2,}|[\n\r\t\u00A0\u202F]|[‘’“”\u00AD\u200B-\u200D\u2060\uFEFF]/gi;
/** An accent as a character of its own. */
const ACCENTS = /[^\u0300-\u036F][\u0300-\u036F]+/g;
/** Tags and comments; in our data, the joints where a marked word stands in a sentence (see src/domain/richText.ts). */
const LEAF = String.raw`\{"t":"\w+"(?:,"\w+":"[^"]*")*\},`;
const NODE = String.raw`\{"t":"\w+"(?:,"\w+":"[^"]*")*,"c":\[`;
const MARKS = new RegExp(
  String.raw`<!--[^]*?-->|</?[a-z][^<>]*>|"(?:\]\})+,(?:${LEAF})*(?:${NODE})*"|",(?:${LEAF}|${NODE})+"`,
  'gi',
);

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const ACCENT: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  cedil: '\u0327',
};
const DEEPEST = 3;

function unescape(match: string): string {
  switch (match[0]) {
    case '&':
      return entity(match.slice(1, -1));
    case '\\': {
      const code = /^\\[ux]\{?([\da-f]+)/i.exec(match)?.[1];
      if (code) return plain(fromCode(Number.parseInt(code, 16)));
      return /[nrt]/.test(match) ? ' ' : match.slice(1);
    }
    case '%':
      try {
        return plain(decodeURIComponent(match));
      } catch {
        return match;
      }
    default:
      return plain(match);
  }
}

function entity(name: string): string {
  if (name.startsWith('#')) {
    const isHex = /^#x/i.test(name);
    return plain(fromCode(Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10)));
  }
  const [, letter = '', accent = ''] = /^([a-z])([a-z]+)$/i.exec(name) ?? [];
  const mark = ACCENT[accent];
  return NAMED[name.toLowerCase()] ?? (mark ? (letter + mark).normalize('NFC') : `&${name};`);
}

const fromCode = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Spaces and quotation marks of one kind. */
function plain(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ');
}

/** A string as views hold it. */
export function canonical(text: string): string {
  return plain(text.normalize('NFC')).toLowerCase();
}

/** @returns one view for what stands in attributes and scripts, one for sentences that marks run through. */
export function textViews(source: string): TextView[] {
  const views = [viewOf(decode(source, []))];
  const steps: Step[] = [];
  const bare = take(source, MARKS, () => '', steps);
  if (bare !== source) views.push(viewOf(decode(bare, steps)));
  return views;
}

function viewOf({ text, steps }: { text: string; steps: readonly Step[] }): TextView {
  return {
    text: text.toLowerCase(),
    sourceIndex: (index) => steps.reduceRight((at, step) => beforeStep(step, at), index),
  };
}

/** Resolves escapes, those inside escapes too. */
function decode(source: string, steps: Step[]): { text: string; steps: readonly Step[] } {
  let text = source;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    let isNested = false;
    text = take(
      text,
      ESCAPES,
      (match) => {
        const said = unescape(match);
        isNested ||= /[&\\%]/.test(said) && said !== match;
        return said;
      },
      steps,
    );
    if (!isNested) break;
  }
  if (/[\u0300-\u036F]/.test(text)) text = take(text, ACCENTS, (match) => match.normalize('NFC'), steps);
  return { text, steps };
}

function take(text: string, pattern: RegExp, replace: Step['replace'], steps: Step[]): string {
  const result = text.replace(pattern, replace);
  if (result !== text) steps.push({ text, pattern, replace });
  return result;
}

/** The place in the text before a step from the place after it. */
function beforeStep({ text, pattern, replace }: Step, index: number): number {
  let shift = 0;
  for (const match of text.matchAll(pattern)) {
    const said = replace(match[0]);
    const at = match.index - shift;
    if (index < at) break;
    if (index < at + said.length) return match.index;
    shift += match[0].length - said.length;
  }
  return index + shift;
}
