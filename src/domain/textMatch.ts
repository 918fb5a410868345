/** Words found in names and sentences, however they are spelt: accents, case, apostrophes and dashes do not count. */

const PLAIN = /^[\x20-\x7e]*$/;
const OTHER_SIGNS = /[^a-z0-9]+/g;

/** Text as it is compared: lower case, no accents or apostrophes, every other sign a single space. Folding twice changes nothing. */
export function foldText(text: string): string {
  // Most names are of this kind, and take a tenth of the time.
  if (PLAIN.test(text)) return text.replace(/['`]/g, '').toLowerCase().replace(OTHER_SIGNS, ' ').trim();
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}'’‘ʼʹ`´]/gu, '')
      .toLowerCase()
      // The lower case of a few letters is a letter with a mark.
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/**
 * A test for many items, with the query folded once. Every word of the query must occur somewhere in the texts: one of one or
 * two letters at the start of a word, a longer one anywhere. A query without letters or figures matches everything.
 */
export function textMatcher(query: string): (texts: readonly string[]) => boolean {
  const needles = foldText(query)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (word.length < 3 ? ` ${word}` : word));
  if (needles.length === 0) return () => true;
  return (texts) => {
    const hay = foldTexts(texts);
    return needles.every((needle) => hay.includes(needle));
  };
}

/** Folded texts by their list: a list that hands out the same texts again has them folded once. */
const folded = new WeakMap<readonly string[], string>();

/** All texts in one, each with a space before it; no word reaches from one into the next. */
function foldTexts(texts: readonly string[]): string {
  const known = folded.get(texts);
  if (known !== undefined) return known;
  const hay = texts.map((text) => ` ${foldText(text)}`).join('\n');
  folded.set(texts, hay);
  return hay;
}

/** Whether all words of the query occur in the texts; see `textMatcher`. */
export function matchesText(query: string, texts: readonly string[]): boolean {
  return textMatcher(query)(texts);
}
