/** What may stand among the pages read last, and by what name. */
import { expect, it } from 'vitest';
import { listOf, nameRecent } from '~/domain/recent';

it.each<[unknown, string | undefined, string]>([
  ['/characters/worf/', 'characters', 'an article'],
  ['/board/worf/', 'board', 'a case'],
  ['/works/pic/', 'works', 'a series'],
  ['/answers/is-it/', 'answers', 'an answer'],
  ['/works/pic/3x09/', undefined, 'an episode is in no list'],
  ['/board/worf/sheet/', undefined, 'nor is a sheet'],
  ['/settings/', undefined, 'nor is a list itself'],
  ['/characters/worf', undefined, 'a path ends in a slash'],
  ['https://x.example/characters/worf/', undefined, 'another site'],
  ['//characters/worf/', undefined, 'another host'],
  ['/characters/..%2Fx/', undefined, 'no slug'],
  ['/characters/Worf/', undefined, 'nor this'],
  [7, undefined, 'no text'],
])('takes %j for an entry of %s: %s', (path, list) => expect(listOf(path)).toBe(list));

it('names what the lists know, in the order of reading, and says nothing of the rest', () => {
  const known = ['a', 'b'].map((id) => ({ path: `/topics/${id}/`, name: id.toUpperCase() }));
  expect(nameRecent(['/topics/b/', '/topics/stranger/', '/topics/a/'], known).map(({ name }) => name)).toEqual([
    'B',
    'A',
  ]);
});
