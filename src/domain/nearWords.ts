/** The words of a list that somebody may have meant: letters left out, added, mistaken or swapped. */

/** How many slips are forgiven in a word of this length. */
export function allowedSlips(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Two letters that changed places are a likelier slip than a wrong letter. */
const SWAP = 0.9;

/**
 * Slips between two words, two swapped letters being a little less than one; more than `limit` is told as `limit + 1`.
 * With `isBegun` the letters with which `word` goes on after `typed` do not count.
 */
export function countSlips(typed: string, word: string, limit: number, isBegun = false): number {
  if (typed.length - word.length > limit || (!isBegun && word.length - typed.length > limit)) return limit + 1;
  let older: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= word.length; column += 1) {
      const isSame = typed[row - 1] === word[column - 1];
      let cost = Math.min(at(last, column) + 1, at(line, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1));
      if (typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1])
        cost = Math.min(cost, at(older, column - 2) + SWAP);
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    older = last;
    last = line;
  }
  const slips = isBegun ? Math.min(...last) : at(last, word.length);
  return slips > limit ? limit + 1 : slips;
}

const at = (line: readonly number[], column: number): number => line[column] ?? Number.POSITIVE_INFINITY;

/** The nearest words, at most `most`, or none if any of them begins as it was typed. @param isLast whether the word may be unfinished. */
export function nearWords(typed: string, words: readonly string[], isLast: boolean, most = 3): string[] {
  const limit = allowedSlips(typed.length);
  if (limit === 0) return [];
  const letters = lettersOf(typed);
  const found: { word: string; slips: number }[] = [];
  for (const word of words) {
    if (word.startsWith(typed)) return [];
    // Each letter that the word has nowhere is a slip at least: most words need no closer look.
    if (countBits(letters & ~lettersOf(word)) > limit) continue;
    const whole = countSlips(typed, word, limit);
    // Half a word that begins with a slip is a worse guess than a whole one.
    const slips =
      whole <= limit || !isLast ? whole : countSlips(typed, word.slice(0, typed.length + limit), limit, true) + 0.5;
    if (slips < limit + 1) found.push({ word, slips });
  }
  return found
    .toSorted(
      (a, b) =>
        a.slips - b.slips || sameStart(typed, b.word) - sameStart(typed, a.word) || a.word.length - b.word.length,
    )
    .slice(0, most)
    .map(({ word }) => word);
}

/** A bit for each letter or figure in a word; signs that share a bit only make the look closer than it need be. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let place = 0; place < word.length; place += 1) bits |= 1 << (word.charCodeAt(place) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
