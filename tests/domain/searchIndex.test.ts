import { describe, expect, it } from 'vitest';
import { partsOf, planParts, sealedPartsOf } from '~/domain/searchIndex';

/** Part 2 goes on with "captain", which part 1 could not hold alone. */
const FROM = ['', 'ca', 'captain ', 'd', 'e', 'f', 'fo'];

describe('the parts for a word', () => {
  it.each([
    ['ada', [0], 'before the second beginning'],
    ['ca', [1, 2], 'the part that begins with it, not the one before'],
    ['captain', [1, 2], 'a word that goes on in the next part'],
    ['captains', [2], 'a longer word than the one that goes on'],
    ['capt', [1, 2], 'the beginning of a word that goes on'],
    ['c', [0, 1, 2], 'the first part may hold words before "ca"'],
    ['zed', [6], 'the last part has no end'],
    ['', [0, 1, 2, 3, 4, 5, 6], 'no letter yet'],
  ])('"%s" are %j: %s', (word, parts) => {
    expect(partsOf(FROM, word)).toEqual(parts);
  });

  it('are none where nothing was indexed', () => {
    expect(partsOf([], 'ada')).toEqual([]);
  });
});

describe('the plan for a query', () => {
  const heads = ['f'];
  it.each([
    [['captain', 'ada'], ['s0'], true, 'all words must fit, so the rarest is enough'],
    [['captain'], ['s1', 's2'], true, 'both parts of one word'],
    [['f'], ['s5', 's6'], true, 'few parts are read, although there is a head'],
    [[], [], true, 'nothing asked'],
  ])('%j reads %j: %s %s', (words, keys, isWhole) => {
    expect(planParts({ from: FROM, heads }, words)).toEqual({ keys, isWhole });
  });

  const many = Array.from(
    { length: 30 },
    (_, index) => `s${String.fromCharCode(97 + index / 2)}${index % 2 ? ' ' : ''}`,
  );
  it('reads the head alone of a beginning that many parts share, and says that there is more', () => {
    expect(planParts({ from: many, heads: ['s'] }, ['s'])).toEqual({ keys: ['h0'], isWhole: false });
  });

  it('goes on to the parts themselves where several words are all frequent, up to a bound', () => {
    const { keys, isWhole } = planParts({ from: many, heads: ['s'] }, ['s', 's']);
    expect([keys[0], keys[1], keys.length, isWhole]).toEqual(['h0', 's0', 13, false]);
  });
});

it('sealed parts are those of the open gates that can hold a word', () => {
  const gate = {
    id: 'g0',
    revealedBy: [],
    parts: [
      { key: 'x0', from: 'borg', to: 'edda' },
      { key: 'x1', from: 'elm', to: 'fox' },
    ],
  };
  expect(sealedPartsOf([gate], ['edd'])).toEqual(['x0']);
  expect(sealedPartsOf([gate], ['e'])).toEqual(['x0', 'x1']);
  expect(sealedPartsOf([gate], ['ada', 'zed'])).toEqual([]);
  expect(sealedPartsOf([], ['edd'])).toEqual([]);
});
