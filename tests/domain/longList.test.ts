import { expect, it } from 'vitest';
import { isLong } from '~/domain/longList';

it('leaves a board of a few hundred rows at most whole', () => {
  expect(isLong({ length: 45 })).toBe(false);
  expect(isLong({ length: 200 })).toBe(false);
  expect(isLong({ length: 201 })).toBe(true);
});
