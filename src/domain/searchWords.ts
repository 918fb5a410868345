/** Words as the index and the search agree on them. */
import { foldText } from './textMatch.ts';

/** Words that say nothing by themselves: no part is looked up for them. */
const EMPTY = new Set('a an and as at by for from in is it its of on or that the to was who with'.split(' '));

/** Folded words, in order. */
export function splitWords(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** Those of the words by which parts are cut and looked up; all of them where there is no other. */
export function keyWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !EMPTY.has(word));
  return telling.length > 0 ? telling : words;
}
