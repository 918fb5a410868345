/** The notes of a contradiction. */
import { describe, expect, it } from 'vitest';
import type { Contradiction } from '~/domain/article';
import { contradictionBlock, restOfNotes } from '~/domain/contradictions';
import { collectNotes, type Rich } from '~/domain/richText';
import { toStub } from '~/domain/view';

const note = (n: string): Rich => ({ t: 'note', n });
const build = (rich: readonly Rich[], noteIds: readonly string[]): Contradiction => ({
  id: 'c1',
  revealedBy: [],
  title: 'How many there were',
  rich,
  ruling: 'Two.',
  noteIds,
});

describe('the notes of a contradiction', () => {
  it.each<[readonly Rich[], string[], string[], string]>([
    [['Two or three.'], ['a', 'b'], ['a', 'b'], 'no word marks any'],
    [['Two', note('b'), ' or three.'], ['a', 'b', 'c'], ['a', 'c'], 'a marked one is not said twice'],
    [[{ t: 'em', c: ['Two', note('a')] }], ['a'], [], 'a mark may stand deeper'],
    [['Two', note('z')], ['a'], ['a'], 'another mark takes nothing away'],
    [['Two.'], [], [], 'there are none'],
  ])('in %j with %j are left as %j: %s', (rich, noteIds, rest) => {
    expect(restOfNotes({ rich, noteIds })).toEqual(rest);
  });

  it('come in the order of the page: those of the words, then the rest', () => {
    const fact = build(['Two', note('b'), ' or three.'], ['a', 'b']);
    const block = contradictionBlock({ open: true, fact });
    expect(block.open && collectNotes(block.fact.rich)).toEqual(['b', 'a']);
    expect(block.open && block.fact.id).toBe('c1');
  });

  it('stay masked with it', () => {
    const masked = { open: false as const, stub: toStub(build(['Two.'], ['a'])) };
    expect(contradictionBlock(masked)).toBe(masked);
  });
});
