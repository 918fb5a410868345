/**
 * Wiki links and notes are taken out of the text before Markdown sees it: a bar would split a table, an underscore or a
 * bracket the link. Each leaves a stand-in of its own length, so that every offset stays true.
 */

export interface WikiToken {
  readonly type: 'wiki' | 'note';
  readonly reference: string;
  /** Only links with words of their own have some. */
  readonly words: string | undefined;
  readonly raw: string;
  readonly offset: number;
}

/** Brackets to Markdown (punctuation), as the real ones are; nobody writes vertical-text brackets round private-use letters. */
const OPEN = '\uFE47';
const CLOSE = '\uFE48';
const FILL = '\uE001';
const DIGIT = 0xe100;
const BASE = 0x1000;

const WORDS = String.raw`(?:[^\[\]\n]|\n(?![ \t>]*\n)){1,300}`;
const TOKEN = new RegExp(
  String.raw`(?<!\\)(?:\[\[([^\[\]\n|]{1,120})(?:\|(${WORDS}))?\]\]|\[\^([^\[\]\s^]{1,120})\](?!:))`,
  'g',
);
const STAND_IN = new RegExp(`${OPEN}([\uE100-\uF0FF])([\uE100-\uF0FF])[${FILL}\\s>]*${CLOSE}`, 'g');

/** The text with stand-ins, and the tokens that they stand for. */
export function hideTokens(text: string): { hidden: string; tokens: WikiToken[] } {
  const tokens: WikiToken[] = [];
  const hidden = text.replace(
    TOKEN,
    (
      raw: string,
      reference: string | undefined,
      words: string | undefined,
      note: string | undefined,
      offset: number,
    ) => {
      const index = tokens.length;
      tokens.push({
        type: note === undefined ? 'wiki' : 'note',
        reference: (reference ?? note ?? '').trim(),
        words: words?.replace(/\s*\n[\s>]*/g, ' ').trim(),
        raw,
        offset,
      });
      const digits = String.fromCharCode(DIGIT + Math.floor(index / BASE), DIGIT + (index % BASE));
      // Line breaks and what begins a continued line stay, or the lines would no longer count the same.
      const rest = raw.slice(3, -1).replace(/\n[ \t>]*|[^\n]/g, (part) => (part.startsWith('\n') ? part : FILL));
      return `${OPEN}${digits}${rest}${CLOSE}`;
    },
  );
  return { hidden, tokens };
}

/** Puts the source back, for code and addresses. */
export function restoreTokens(value: string, tokens: readonly WikiToken[]): string {
  return value.replace(STAND_IN, (_, high: string, low: string) => tokenAt(high, low, tokens)?.raw ?? '');
}

/** Cuts text into plain words and tokens. */
export function splitTokens(value: string, tokens: readonly WikiToken[]): (string | WikiToken)[] {
  const parts: (string | WikiToken)[] = [];
  let last = 0;
  for (const match of value.matchAll(STAND_IN)) {
    parts.push(value.slice(last, match.index));
    const token = tokenAt(match[1] ?? '', match[2] ?? '', tokens);
    if (token) parts.push(token);
    last = match.index + match[0].length;
  }
  parts.push(value.slice(last));
  return parts.filter((part) => part !== '');
}

function tokenAt(high: string, low: string, tokens: readonly WikiToken[]): WikiToken | undefined {
  return tokens[(high.charCodeAt(0) - DIGIT) * BASE + low.charCodeAt(0) - DIGIT];
}
