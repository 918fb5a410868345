import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, matchesText, textMatcher } from '~/domain/textMatch';
import { HOSTILE } from './hostileText';

describe('foldText', () => {
  it.each([
    ['Élodie ÅNGSTRÖM', 'elodie angstrom', 'accents and case'],
    ['T’Ana', 'tana', 'a typeset apostrophe'],
    ["T'Ana", 'tana', 'a typed one'],
    ['Ten–Forward', 'ten forward', 'an en dash'],
    ['Titan-A', 'titan a', 'a hyphen'],
    ['ﬁnale', 'finale', 'a ligature'],
    ['so\u00ADft', 'soft', 'a soft hyphen'],
    ['“Make it so.”', 'make it so', 'quotation marks and stops'],
    ['pic.3x09', 'pic 3x09', 'a point'],
    ['?!', '', 'signs alone'],
  ])('makes %j %j: %s', (text, expected) => expect(foldText(text)).toBe(expected));

  it('changes nothing the second time', () => {
    for (const text of HOSTILE) expect(foldText(foldText(text))).toBe(foldText(text));
  });
});

describe('plain text', () => {
  it('is folded as any other, only sooner', () => {
    // A letter with an accent sends the same text the long way.
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(foldText(text)).toBe(foldText(`${text} é`).replace(/ ?e$/, ''));
      }),
    );
  });
});

describe('matchesText', () => {
  const texts = ['Liam Shaw', 'Captain of the U.S.S. Titan-A', 'Todd Stashwick'];
  it.each([
    ['shaw', true, 'a whole word'],
    ['SHA', true, 'its beginning'],
    ['haw', true, 'its inside'],
    ['todd shaw', true, 'words of two texts, in any order'],
    ['shaw riker', false, 'every word must be there'],
    ['titan a', true, 'a dash is a space'],
    ['titan-a', true, 'and the other way'],
    ['sh', true, 'two letters at the start of a word'],
    ['aw', false, 'two letters inside a word are chance'],
    ['', true, 'no query, no filter'],
    ['  ', true, 'spaces ask nothing'],
    ['%', true, 'nor do signs'],
    ['"shaw"', true, 'quotation marks are not looked for'],
    ['ShawTitan', false, 'texts do not run together'],
  ])('for %j is %s: %s', (query, expected) => expect(matchesText(query, texts)).toBe(expected));

  it('takes a whole query as one test for many items', () => {
    expect([['Liam Shaw'], ['Will Riker'], ['Shawshank']].filter(textMatcher('shaw'))).toEqual([
      ['Liam Shaw'],
      ['Shawshank'],
    ]);
  });

  it('survives hostile queries', () => {
    for (const query of HOSTILE) expect(typeof matchesText(query, texts)).toBe('boolean');
  });
});
