import { describe, expect, it } from 'vitest';
import { collectNotes, type Rich, richToText } from '~/domain/richText';

describe('richToText', () => {
  it.each<[readonly Rich[], string, string]>([
    [['plain'], 'plain', 'words are words'],
    [
      ['a ', { t: 'em', c: ['fine ', { t: 'strong', c: ['mess'] }] }],
      'a fine mess',
      'marks fall away, their words stay',
    ],
    [['Shaw', { t: 'note', n: 'n1', c: ['1'] }, '.'], 'Shaw.', 'a note mark is not a word'],
    [
      [
        {
          t: 'ul',
          c: [
            { t: 'li', c: ['one'] },
            { t: 'li', c: ['two'] },
          ],
        },
      ],
      'one two',
      'items do not run together',
    ],
    [
      [
        { t: 'p', c: ['one'] },
        { t: 'p', c: ['two'] },
      ],
      'one two',
      'nor do paragraphs',
    ],
    [
      [
        {
          t: 'tr',
          c: [
            { t: 'th', c: ['Name'] },
            { t: 'th', c: ['Role'] },
          ],
        },
      ],
      'Name Role',
      'nor the heads of a table',
    ],
    [
      [
        { t: 'h3', c: ['Fate'] },
        { t: 'p', c: ['Open.'] },
      ],
      'Fate Open.',
      'nor a heading and its text',
    ],
    [['one', { t: 'br' }, 'two'], 'one two', 'nor lines'],
    [['  many \n\n spaces '], 'many spaces', 'white space is one space'],
    [
      [{ t: 'wiki', to: '/characters/shaw/', c: ['Shaw'] }, '’s ship'],
      'Shaw’s ship',
      'a link runs on into the next sign',
    ],
    [[], '', 'nothing says nothing'],
  ])('of %j is %j: %s', (rich, expected) => expect(richToText(rich)).toBe(expected));
});

describe('collectNotes', () => {
  it('lists each note once, in order of first mention, however deep', () => {
    const rich: Rich[] = [
      {
        t: 'p',
        c: [
          { t: 'note', n: 'b' },
          { t: 'em', c: [{ t: 'note', n: 'a' }] },
        ],
      },
      { t: 'note', n: 'b' },
      { t: 'note' },
    ];
    expect(collectNotes(rich)).toEqual(['b', 'a']);
  });
});
