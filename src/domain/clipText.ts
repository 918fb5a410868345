/** The beginning of a text, for a line that names it. */

/** At the end of a word; a full stop at the end goes. */
export function clipText(text: string, length: number): string {
  const whole = text.replace(/\.$/, '');
  if (whole.length <= length) return whole;
  return `${whole.slice(0, whole.lastIndexOf(' ', length)).replace(/[,;:]$/, '')} …`;
}
