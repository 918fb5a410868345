import { describe, expect, it } from 'vitest';
import { clipText } from '~/domain/clipText';

describe('clipText', () => {
  it.each([
    ['Short enough.', 20, 'Short enough', 'what fits, without its full stop'],
    ['One two three four', 9, 'One two …', 'the end of a word'],
    ['One two, three four', 10, 'One two …', 'no comma before the sign'],
  ])('of %j in %i letters is %j: %s', (text, length, clipped) => expect(clipText(text, length)).toBe(clipped));
});
