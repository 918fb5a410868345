import { describe, expect, it } from 'vitest';
import { composeSheet, formatPoints, parsePoints, togglePoint } from '~/domain/caseSheet';
import { formatWeight } from '~/domain/evidence';
import { buildLine } from './buildRows';
import { HOSTILE } from './hostileText';

const DAY = '2023-04-20';
const against = (id: string, grade: 'A' | 'B' | 'C' | 'E') => buildLine({ id, grade, side: 'against' });
const LINES = [
  buildLine({ id: 'e01', grade: 'C' }),
  buildLine({ id: 'e02', grade: 'A' }),
  buildLine({ id: 'e03', grade: 'A', origin: 'e02' }),
  against('e04', 'E'),
  against('e05', 'B'),
  against('e06', 'A'),
  against('e07', 'C'),
];
const ids = (entries: readonly { readonly line: { readonly id: string } }[]): string =>
  entries.map(({ line }) => line.id).join(' ');

describe('composeSheet', () => {
  it.each<[readonly string[] | undefined, string, string, string, string]>([
    [undefined, 'e02 e01', 'e06 e05 e07', '', 'to begin with the strongest for, without echoes'],
    [[], '', 'e06 e05 e07', '', 'none picked, and the three strongest against all the same'],
    [['e01'], 'e01', 'e06 e05 e07', '', 'one picked'],
    [['e01', 'e03'], 'e01 e03', 'e06 e05 e07', '', 'in the order of the address; an echo may be picked'],
    [['e01', 'e06'], 'e01 e06', 'e05 e07', '', 'what is picked is not said twice, and no fourth is added'],
    [['e06', 'e05'], 'e06 e05', 'e07', 'e02 e01', 'where all points speak against, the strongest for are added too'],
  ])('of %j has %j, against %j, for %j: %s', (named, picked, added, addedFor) => {
    const sheet = composeSheet(LINES, DAY, named);
    expect([ids(sheet.picked), ids(sheet.added.against), ids(sheet.added.for)]).toEqual([picked, added, addedFor]);
  });

  it('leaves out what this reader does not see, and says so', () => {
    expect(composeSheet(LINES, DAY, ['e99', 'e01'])).toMatchObject({ ignored: ['e99'], isCut: false, isStart: false });
  });

  it('takes five points and no more', () => {
    const { picked, isCut } = composeSheet(LINES, DAY, ['e01', 'e02', 'e03', 'e04', 'e05', 'e06']);
    expect([ids(picked), isCut]).toEqual(['e01 e02 e03 e04 e05', true]);
  });

  it('weighs on the day: what is older counts less', () => {
    const [entry] = composeSheet(LINES, '2027-04-20', ['e01']).picked;
    expect(entry && formatWeight(entry.counted, entry.line.side)).toBe('+0.75');
  });
});

describe('parsePoints', () => {
  it.each<[string | null, readonly string[] | undefined, string]>([
    [null, undefined, 'nothing is said of points'],
    ['', [], 'no points'],
    ['e01,e04', ['e01', 'e04'], 'as the page writes them'],
    ['e1,e4', ['e01', 'e04'], 'without the nought'],
    ['E01, e01 ,,e04', ['e01', 'e04'], 'as people write them, each once'],
  ])('of %j is %j: %s', (text, expected) => expect(parsePoints(text)).toEqual(expected));

  it('reads anything, and what it reads reads back', () => {
    for (const text of HOSTILE) {
      const points = parsePoints(text) ?? [];
      expect(parsePoints(formatPoints(points))).toEqual(points);
      expect(() => composeSheet(LINES, DAY, points)).not.toThrow();
    }
  });
});

it('picks and lets go, and never a sixth', () => {
  expect(togglePoint(['e01'], 'e02')).toEqual(['e01', 'e02']);
  expect(togglePoint(['e01', 'e02'], 'e01')).toEqual(['e02']);
  expect(togglePoint(['a', 'b', 'c', 'd', 'e'], 'f')).toEqual(['a', 'b', 'c', 'd', 'e']);
});
