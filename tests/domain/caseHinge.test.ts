/** What a verdict hangs on. */
import { describe, expect, it } from 'vitest';
import { findHinges, findTurns } from '~/domain/caseHinge';
import { type Verdict, verdictOf } from '~/domain/evidence';
import { buildLine } from './buildRows';

const DAY = '2023-04-20';

describe('findHinges', () => {
  it('names each line without which the word would be another, and that word', () => {
    const lines = [
      buildLine({ id: 'plan' }),
      buildLine({ id: 'no', side: 'against' }),
      buildLine({ id: 'e', grade: 'E' }),
    ];
    expect(findHinges(lines, DAY).map(({ line, verdict }) => [line.id, verdict])).toEqual([
      ['plan', 'unlikely'],
      ['no', 'likely'],
    ]);
  });

  it('finds none where no line decides alone, nor a report that another one backs', () => {
    const lines = [buildLine({ id: 'one' }), buildLine({ id: 'two', origin: 'one' })];
    expect(findHinges(lines, DAY)).toEqual([]);
    expect(findHinges([], DAY)).toEqual([]);
  });
});

describe('findTurns', () => {
  it.each<[number, number, Verdict, [string, number, Verdict][], string]>([
    [
      3,
      3,
      'open',
      [
        ['for', 2.58, 'likely'],
        ['against', 2.58, 'unlikely'],
      ],
      'both ways from the middle',
    ],
    [5, 0, 'expected', [['against', 0.89, 'likely']], 'nothing more for makes more of it than expected'],
    [0, 5, 'ruled-out', [['for', 0.89, 'unlikely']], 'nor against than ruled out'],
    [
      1,
      0,
      'too-little-evidence',
      [
        ['for', 1, 'likely'],
        ['against', 1, 'open'],
      ],
      'enough for a word',
    ],
  ])('from %s and %s, %s: %j, %s', (pro, against, verdict, expected) => {
    expect(verdictOf(pro, against)).toBe(verdict);
    const turns = findTurns({ for: pro, against, verdict });
    expect(turns.map((turn) => [turn.side, turn.points, turn.verdict])).toEqual(expected);
  });
});
