/** Which cases show the method best. */
import { describe, expect, it } from 'vitest';
import type { BoardLine } from '~/domain/board';
import { scoreRows } from '~/domain/boardList';
import { scoreLines } from '~/domain/evidence';
import { parseHorizon } from '~/domain/horizon';
import { findClosed, findExample, withRepeat } from '~/domain/workedExample';
import { buildBoardRow, buildLine } from './buildRows';

const DAY = '2024-06-01';
const rows = (...cases: (readonly BoardLine[])[]) =>
  scoreRows(
    cases.map((evidence, index) => buildBoardRow({ id: `case-${index}`, evidence })),
    parseHorizon('none'),
    DAY,
    undefined,
  );
const idOf = (scored: ReturnType<typeof rows>[number] | undefined) => scored?.row.id;

describe('findExample', () => {
  it('takes the case in whose sum most rules are at work, and the first of equals', () => {
    const plain = [buildLine({ id: 'a' })];
    const both = [buildLine({ id: 'a' }), buildLine({ id: 'b', side: 'against', grade: 'D' })];
    const echoed = [...both, buildLine({ id: 'c', origin: 'a' })];
    expect(idOf(findExample(rows(plain, both, echoed), DAY))).toBe('case-2');
    expect(idOf(findExample(rows(plain, both, both), DAY))).toBe('case-1');
    expect(findExample([], DAY)).toBeUndefined();
  });
});

describe('findClosed', () => {
  it('takes the heaviest line of the highest grade against, and none of another kind', () => {
    const old = [buildLine({ id: 'old', side: 'against', grade: 'A', date: '2019-12-08' })];
    const fresh = [buildLine({ id: 'fresh', side: 'against', grade: 'A' })];
    const signed = [buildLine({ id: 'signed', grade: 'A' }), buildLine({ id: 'no', side: 'against' })];
    expect(findClosed(rows(signed, old, fresh), DAY)?.line.id).toBe('fresh');
    expect(findClosed(rows(signed), DAY)).toBeUndefined();
  });

  it('knows no line that the reader may not see', () => {
    const masked = [buildLine({ id: 'x', side: 'against', grade: 'A', revealedBy: ['fog.2x02'] })];
    expect(findClosed(rows(masked), DAY)).toBeUndefined();
  });
});

describe('withRepeat', () => {
  it('adds a report of the heaviest line that changes no sum', () => {
    const lines = [buildLine({ id: 'a', grade: 'C' }), buildLine({ id: 'b' })];
    const repeated = withRepeat(lines, DAY);
    expect(repeated.at(-1)).toMatchObject({ id: 'b again', grade: 'E', origin: 'b' });
    expect(scoreLines(repeated, DAY)).toEqual(scoreLines(lines, DAY));
    expect(withRepeat([], DAY)).toEqual([]);
  });
});
