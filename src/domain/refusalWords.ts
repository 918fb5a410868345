/** What is wrong with a ballot's code, as the end of a sentence. */
import type { Refusal } from './ballotCode.ts';

const WORDS: Readonly<Record<Refusal, string>> = {
  empty: 'there is nothing in it',
  'too-long': 'it is longer than any ballot can be',
  newer: 'it is of a kind that this page does not know; it may be damaged, or from a newer version of this site',
  damaged: 'it is damaged: a part is missing or has changed on the way',
};

export const formatRefusal = (why: Refusal): string => WORDS[why];
