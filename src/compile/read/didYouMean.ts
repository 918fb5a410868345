/** The nearest known word to one that was mistyped. */
import { slugify } from '../../domain/paths.ts';
import { compareText } from './formatProblem.ts';

const MAX_DISTANCE = 2;
const MAX_LENGTH = 80;

/** Insertions, deletions, replacements and swaps of neighbours between two words; gives up above `limit`. */
export function editDistance(a: string, b: string, limit = MAX_DISTANCE): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/**
 * The candidate that was most likely meant: the same but for case and spaces, then at most two slips away
 * (one in a word of up to four letters), then the one that shares most whole words with it.
 */
export function didYouMean(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > MAX_LENGTH) return undefined;
  const word = slugify(written);
  if (word === '') return undefined;
  const limit = word.length <= 4 ? 1 : MAX_DISTANCE;
  const tokens = new Set(word.split('-').filter((token) => token.length > 2));
  let best: { candidate: string; rank: number } | undefined;
  for (const candidate of candidates) {
    const rank = rankOf(word, tokens, slugify(candidate), limit);
    if (rank === undefined || candidate === written) continue;
    const order = best === undefined ? -1 : rank - best.rank || compareText(candidate, best.candidate);
    if (order < 0) best = { candidate, rank };
  }
  return best?.candidate;
}

/** Lower is nearer; undefined is not near at all. */
function rankOf(word: string, tokens: ReadonlySet<string>, other: string, limit: number): number | undefined {
  const distance = editDistance(word, other, limit);
  if (distance <= limit) return distance;
  const parts = other.split('-');
  const shared = parts.filter((part) => tokens.has(part)).length;
  if (shared === 0) return undefined;
  return 10 + (tokens.size + parts.length - 2 * shared) / (tokens.size + parts.length);
}
