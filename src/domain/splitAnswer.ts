/** A long answer as a heading and the rest. */
/** The longest heading that still reads at a glance. */
const MAX_HEADLINE = 80;

/** The sentences of an answer that go into the heading, and what is left for the line below. At least one goes into it. */
export function splitAnswer(summary: string): { headline: string; rest: string } {
  const sentences = summary.split(/(?<=[.!?])\s+/);
  let count = 1;
  while (count < sentences.length && sentences.slice(0, count + 1).join(' ').length <= MAX_HEADLINE) count += 1;
  return { headline: sentences.slice(0, count).join(' '), rest: sentences.slice(count).join(' ') };
}
