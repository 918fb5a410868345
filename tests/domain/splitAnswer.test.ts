/** How much of an answer goes into its heading. */
import { describe, expect, it } from 'vitest';
import { splitAnswer } from '~/domain/splitAnswer';

describe('splitAnswer', () => {
  it.each([
    ['No. It was never ordered. Checked.', 'No. It was never ordered. Checked.', '', 'all that fits'],
    [`No. It was never ordered. ${'So '.repeat(30)}.`, 'No. It was never ordered.', `${'So '.repeat(30)}.`, 'no more'],
    [`${'Never '.repeat(30)}ordered. No.`, `${'Never '.repeat(30)}ordered.`, 'No.', 'one sentence at least'],
    ['', '', '', 'nothing'],
  ])('of %j puts %j into the heading: %s', (summary, headline, rest) =>
    expect(splitAnswer(summary)).toEqual({ headline, rest }),
  );
});
