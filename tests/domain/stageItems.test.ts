import { describe, expect, it } from 'vitest';
import { stageItems } from '~/domain/stageItems';

const stage = (next: string, last: string, near: number): string =>
  stageItems([...next], [...last], near, (item) => item).join('');

describe('stageItems', () => {
  it.each([
    ['edcba', 'abcde', 2, 'edabc', 'what is in sight is new, the rest keeps its order'],
    ['ab', 'abcde', 1, 'ab', 'what is gone is gone at once'],
    ['abcde', 'ab', 3, 'abc', 'what is out of sight comes later'],
    ['abc', 'cba', 9, 'abc', 'a short list is new at once'],
    ['', 'abc', 2, '', 'so is an empty one'],
    ['abc', '', 2, 'ab', 'nothing before'],
  ])('on the way to %j from %j with %i in sight is %j: %s', (next, last, near, expected) =>
    expect(stage(next, last, near)).toBe(expected),
  );
});
