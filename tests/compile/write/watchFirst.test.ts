/** Watch first: the fewest episodes that open most of what is masked. */
import { describe, expect, it } from 'vitest';
import { chooseEpisodes, watchFirst } from '~/compile/write/watchFirst';
import { toStub } from '~/domain/view';
import { readTiny } from './tiny';

describe('chooseEpisodes', () => {
  it.each<[string[][], number, string[], string]>([
    [[['a'], ['b'], ['a', 'b']], 8, ['a', 'b'], 'all of them where they are few'],
    [[['a'], ['b'], ['b']], 1, ['b'], 'the one that opens more where they are many'],
    [[['a', 'b'], ['c']], 1, ['c'], 'never half of what is needed'],
    [[['a', 'b'], ['a', 'b'], ['a', 'b'], ['c']], 2, ['a', 'b'], 'two that open three before one that opens one'],
    [[['a', 'b', 'c']], 2, [], 'nothing where nothing can be opened'],
    [[], 8, [], 'nothing where nothing is masked'],
  ])('of %j, at most %i, are %j: %s', (gates, most, expected) =>
    expect([...chooseEpisodes(gates, most)].toSorted()).toEqual(expected),
  );
});

describe('watchFirst', () => {
  const content = readTiny();
  const fact = (id: string, ...revealedBy: string[]) => ({ id, revealedBy });

  it('names only what a mask names, in the order of release, with typical minutes', () => {
    const facts = [
      toStub(fact('1', 'lamp')),
      toStub(fact('2', 'fog.2x02')),
      toStub(fact('3', 'fog.1x02')),
      fact('4', 'fog.1x01'),
      fact('5'),
    ];
    expect(watchFirst(content, facts)).toEqual({
      episodes: [
        { id: 'fog.1x02', minutes: 30 },
        { id: 'fog.2x02', minutes: 30 },
        { id: 'lamp', minutes: null },
      ],
      more: 0,
    });
  });

  it('counts what it leaves out', () => {
    const facts = Array.from({ length: 11 }, (_, index) => toStub(fact(`${index}`, `fog.1x${10 + index}`)));
    expect(watchFirst(content, facts)).toMatchObject({ more: 3 });
  });

  it('is not there where nothing is masked', () => {
    expect(watchFirst(content, [fact('1'), fact('2', 'fog.1x01')])).toBeUndefined();
  });
});
