/** Which sentence a note stands behind. */
import { expect, test } from 'vitest';
import { noteSentences } from '~/compile/write/noteSentences';
import type { Rich } from '~/domain/richText';

const note = (n: string): Rich => ({ t: 'note', n });
const p = (...c: Rich[]): Rich[] => [{ t: 'p', c }];

test.each<[string, Rich[], string[]]>([
  ['the only sentence', p('One.', note('a')), ['One.']],
  ['the last of two', p('One. Two.', note('a')), ['Two.']],
  ['the first of two', p('One.', note('a'), ' Two.'), ['One.']],
  ['the one in whose midst it stands', p('One. Two', note('a'), ' and three. Four.'), ['Two and three.']],
  ['words that are marked or linked', p('One. ', { t: 'em', c: ['Two'] }, ' goes on.', note('a')), ['Two goes on.']],
  ['one for each of several notes', p('One.', note('a'), note('b'), ' Two.', note('c')), ['One.', 'One.', 'Two.']],
  ['a title is no end', p('First. She is Dr. Crusher.', note('a')), ['She is Dr. Crusher.']],
  ['nor are initials', p('First. He is J. T. Kirk.', note('a')), ['He is J. T. Kirk.']],
  ['closing marks belong to it', p('One. “Two?”', note('a')), ['“Two?”']],
  [
    'an item of a list ends there',
    [
      {
        t: 'ul',
        c: [
          { t: 'li', c: ['One'] },
          { t: 'li', c: ['Two', note('a')] },
          { t: 'li', c: ['Three'] },
        ],
      },
    ],
    ['Two'],
  ],
  [
    'so does a cell',
    [
      {
        t: 'tr',
        c: [
          { t: 'th', c: ['One'] },
          { t: 'td', c: ['Two', note('a')] },
        ],
      },
    ],
    ['Two'],
  ],
  ['a line', p('One', { t: 'br' }, 'Two', note('a')), ['Two']],
  ['nothing at all', p(note('a')), ['']],
])('is %s', (_, rich, sentences) => {
  expect(noteSentences(rich).map(({ sentence }) => sentence)).toEqual(sentences);
});

test('a link to a source counts as a note of it, one to anything else does not', () => {
  const link = (to: string): Rich => ({ t: 'wiki', to, c: ['there'] });
  expect(noteSentences(p('One. See ', link('/sources/a-page/'), '. ', link('/ships/petrel/'), ' too.'))).toEqual([
    { note: 'a-page', sentence: 'See there.' },
  ]);
});
