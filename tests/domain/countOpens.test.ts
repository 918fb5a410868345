import { expect, it } from 'vitest';
import { countOpens } from '~/domain/countOpens';

const MASKS = ['pic.3x09', 'pic.1x10', 'pic.1x10 voy.7x25', 'nem', '???'];

it.each([
  ['none', 0, 'nothing was seen'],
  ['pic.1x10', 1, 'what needs no other series'],
  ['pic.1x10,voy.all', 2, 'and what does'],
  ['pic.all,voy.all,nem.all', 4, 'all but what cannot be read'],
  ['all', 5, 'everything is everything'],
])('of five masks %s opens %i: %s', (seen, count) => expect(countOpens(MASKS, seen)).toBe(count));
