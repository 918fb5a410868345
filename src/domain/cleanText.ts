/** Text from outside, made fit to be shown in a sentence. */

/** By code point, so that no character is cut in two. */
const cap = (text: string, length: number): string =>
  Array.from(text.slice(0, 2 * length))
    .slice(0, length)
    .join('');

/** Control characters become spaces, the ends are trimmed, the length is capped. */
export function cleanText(text: string, length: number): string {
  return cap(text.replace(/\p{Cc}/gu, ' ').trim(), length).trim();
}
