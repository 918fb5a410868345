import { expect, it } from 'vitest';
import { remember } from '~/domain/remember';

it('reckons once for each word, also for none', () => {
  let times = 0;
  const length = remember((word: string | null) => {
    times += 1;
    return [word?.length ?? 0];
  });
  expect(length('worf')).toBe(length('worf'));
  expect(length(null)).toBe(length(null));
  expect([length('worf'), length(null), times]).toEqual([[4], [0], 2]);
});
