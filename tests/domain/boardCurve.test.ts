import { describe, expect, it } from 'vitest';
import { CURVE, curveScale, drawCurve } from '~/domain/boardCurve';
import { openLedger } from '~/domain/dayLedger';
import { buildLine } from './buildRows';

const [SINCE, CHECKED] = ['2020-01-23', '2026-11-22'];
const scaleAt = (epoch: string) => curveScale(SINCE, CHECKED, epoch);
/** Every point of a path as numbers. */
const pointsOf = (path: string): number[][] =>
  path
    .slice(1, -1)
    .split('L')
    .map((point) => point.split(' ').map(Number));

describe('curveScale', () => {
  it('begins five calendar years back, or with the record for a day before that', () => {
    expect(scaleAt(CHECKED).start).toBe('2022-01-01');
    expect(scaleAt('2021-06-30').start).toBe(SINCE);
    expect(curveScale('2024-02-03', CHECKED, CHECKED).start).toBe('2024-02-03');
  });

  it('is the same for every day, and ends at the reader’s', () => {
    const [then, now] = [scaleAt('2024-06-30'), scaleAt(CHECKED)];
    expect(now.samples.at(-1)).toMatchObject({ day: CHECKED, x: CURVE.width });
    expect(then.samples.at(-1)?.x).toBeLessThan(CURVE.width);
    expect(now.samples.slice(0, then.samples.length)).toEqual(then.samples);
  });
});

describe('drawCurve', () => {
  const ledger = openLedger([
    buildLine({ id: 'e1', grade: 'B', date: '2023-04-20' }),
    buildLine({ id: 'e2', grade: 'A', date: '2025-06-30' }),
    buildLine({ id: 'e3', grade: 'C', date: '2024-01-31', side: 'against' }),
  ]);

  it('draws for above the axis and against below it, within the drawing', () => {
    const curve = drawCurve(ledger, scaleAt(CHECKED));
    for (const [, y = 0] of pointsOf(curve.for)) expect(y).toBeLessThanOrEqual(CURVE.half);
    for (const [, y = 0] of pointsOf(curve.against)) expect(y).toBeGreaterThanOrEqual(CURVE.half);
    const xs = pointsOf(curve.for).map(([x = 0]) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(Math.max(...xs)).toBeLessThanOrEqual(CURVE.width);
  });

  it('names the most that each side had', () => {
    const { peaks } = drawCurve(ledger, scaleAt(CHECKED));
    expect(peaks.for).toMatchObject({ day: '2025-06-30' });
    expect(peaks.against).toMatchObject({ day: '2024-01-31', points: 1.5 });
  });

  it('knows nothing of later days', () => {
    const { for: path, peaks } = drawCurve(ledger, scaleAt('2024-06-30'));
    expect(peaks.for?.points).toBeLessThan(3);
    expect(Math.max(...pointsOf(path).map(([x = 0]) => x))).toBeLessThan(60);
  });

  it('draws nothing for a side that never had a point', () => {
    expect(drawCurve([], scaleAt(CHECKED))).toEqual({ for: '', against: '', peaks: { for: null, against: null } });
  });

  it('stays within its half for any weight', () => {
    const heavy = Array.from({ length: 9 }, (_, index) =>
      buildLine({ id: `e${index}`, grade: 'A', date: '2026-01-01' }),
    );
    for (const [, y = 0] of pointsOf(drawCurve(openLedger(heavy), scaleAt(CHECKED)).for))
      expect(y).toBeGreaterThanOrEqual(0);
  });
});
