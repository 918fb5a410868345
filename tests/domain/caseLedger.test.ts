/** The sum of a case line by line, with and without lines that are switched off. */
import { describe, expect, it } from 'vitest';
import { weighLedger } from '~/domain/caseLedger';
import { scoreLines } from '~/domain/evidence';
import { buildLine } from './buildRows';

const DAY = '2023-04-20';
const LINES = [
  buildLine({ id: 'e01' }),
  buildLine({ id: 'e02', side: 'against', grade: 'C' }),
  buildLine({ id: 'e03', grade: 'C', origin: 'e01' }),
  buildLine({ id: 'e04', grade: 'D' }),
];
const totals = (off: readonly string[]) => weighLedger(LINES, off, DAY).lines.map(({ total }) => total);

describe('weighLedger', () => {
  it('adds up each side by itself, in the order of the lines, to the score', () => {
    expect(totals([])).toEqual([3, 1.5, 3, 4]);
    expect(weighLedger(LINES, [], '2026-11-22').score).toEqual(scoreLines(LINES, '2026-11-22'));
  });

  it('leaves what is switched off in its place, with what it would weigh, and adds nothing', () => {
    const { lines, score } = weighLedger(LINES, ['e04'], DAY);
    expect(lines.map(({ line }) => line.id)).toEqual(LINES.map(({ id }) => id));
    expect(lines[3]).toMatchObject({ isOff: true, points: 1, counted: 0, total: 3 });
    expect(score).toEqual({ for: 3, against: 1.5, verdict: 'likely' });
  });

  it('lets the next best report count when the best is switched off', () => {
    expect(weighLedger(LINES, [], DAY).lines[2]).toMatchObject({ counted: 0, echoOf: 'e01' });
    const { lines, score } = weighLedger(LINES, ['e01'], DAY);
    expect(lines[2]).toMatchObject({ counted: 1.5, isOff: false });
    expect(lines[2]).not.toHaveProperty('echoOf');
    expect(score.for).toBe(2.5);
  });

  it.each([[[]], [['e01']], [['e01', 'e03', 'e04']], [['e01', 'e02', 'e03', 'e04']]])(
    'without %j it is the score of what is left',
    (off) => {
      const left = LINES.filter(({ id }) => !off.some((one) => one === id));
      expect(weighLedger(LINES, off, DAY).score).toEqual(scoreLines(left, DAY));
    },
  );
});
