import { expect, test } from 'vitest';
import { groupBy } from '~/domain/groupBy';

test('keeps keys and items in the order in which they come', () => {
  const groups = groupBy(['bee', 'ant', 'boar', 'asp'], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ['b', ['bee', 'boar']],
    ['a', ['ant', 'asp']],
  ]);
});

test('makes nothing of nothing', () => {
  expect(groupBy([], String).size).toBe(0);
});
