/** Which names are spelled most like some words: for an address that is no page. */
import { foldText } from './textMatch.ts';

export interface NamedPage {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What it counts for a page to be of the kind that the address speaks of; less than a slip of one letter in a name. */
const SAME_SECTION = 0.05;

/**
 * The pages with the names most like the words, the nearest first; a page counts by the best of its names. Fewer, or none, where
 * no three letters in a row agree. Among equals the earlier page stands first.
 * @param path the address that is no page: pages of its section come before others that are as near
 */
export function nearestNames<Page extends NamedPage>(
  words: string,
  path: string,
  pages: readonly Page[],
  count: number,
): Page[] {
  const asked = trigramsOf(words);
  const section = path.split('/', 2).join('/').toLowerCase();
  const scored = pages.flatMap((page) => {
    const likeness = Math.max(...[page.name, ...page.aliases].map((name) => share(asked, trigramsOf(name))));
    return likeness > 0 ? [{ page, score: likeness + (page.path.startsWith(`${section}/`) ? SAME_SECTION : 0) }] : [];
  });
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ page }) => page);
}

/** Every three signs in a row of the folded text; its first letter and its last count as beginning and end. */
function trigramsOf(text: string): ReadonlySet<string> {
  const folded = foldText(text);
  if (folded === '') return new Set();
  const padded = `  ${folded} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

/** Sørensen and Dice: from 0, nothing in common, to 1, the same. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const trigram of a) if (b.has(trigram)) common += 1;
  return common === 0 ? 0 : (2 * common) / (a.size + b.size);
}
