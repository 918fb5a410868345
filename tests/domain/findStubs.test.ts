/** Stubs wherever they stand in a file. */
import { describe, expect, it } from 'vitest';
import { findStubs } from '~/domain/findStubs';

const stub = (id: string) => ({ id, sealed: true, revealedBy: ['nem'] });

describe('findStubs', () => {
  it.each<[unknown, string[], string]>([
    [{ a: [stub('x')], b: { c: [{ d: stub('y') }] } }, ['x', 'y'], 'at any depth, in the order of the file'],
    [[stub('b'), stub('a')], ['b', 'a'], 'the order is not that of ids'],
    [stub('x'), ['x'], 'the file itself'],
    [{ rows: [{ id: 'x', revealedBy: ['nem'], words: 'open' }] }, [], 'a whole fact is no stub'],
    [
      {
        files: [
          { id: 'x', sealed: false },
          { id: 'y', sealed: 'true' },
        ],
      },
      [],
      'only what says that it is sealed',
    ],
    [null, [], 'nothing holds none'],
    ['sealed', [], 'nor does a word'],
    [[], [], 'nor an empty list'],
  ])('in %j finds %j: %s', (value, ids) => expect(findStubs(value).map(({ id }) => id)).toEqual(ids));
});
