import { expect, it } from 'vitest';
import { SOURCE_GRADES } from '~/domain/sourceGrade';
import { SOURCE_TYPES } from '~/domain/sourceList';

it('has a word for each kind of source, in one order', () => {
  expect(SOURCE_TYPES.map(({ id }) => id)).toEqual(SOURCE_GRADES);
});
