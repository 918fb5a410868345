import { describe, expect, it } from 'vitest';
import { chartRecord } from '~/domain/recordChart';
import type { Milestone, RecordDates } from '~/domain/reference';

const milestone = (date: string, label = date): Milestone => ({ date, datePrecision: 'day', label });
const RECORD: RecordDates = {
  dates: ['2020-01', '2023-02-03', '2023-02-14', '2023-02-20', '2025-08-07'],
  milestones: [milestone('2023-02-14'), milestone('2023-03-20'), milestone('2026-03-11')],
};

const TODAY = '2026-11-22';

describe('chartRecord', () => {
  it('stacks what falls into one half of a month', () => {
    const chart = chartRecord(RECORD, TODAY, TODAY);
    expect(chart?.dots.map(([, level]) => level)).toEqual([0, 1, 0, 0]);
    const [a, b, c] = chart?.dots.map(([x]) => x) ?? [];
    expect(a).toBe(b);
    expect(c).toBeGreaterThan(b ?? 0);
  });

  it('begins some months before the first milestone, and counts what came earlier', () => {
    expect(chartRecord(RECORD, TODAY, TODAY)?.earlier).toBe(1);
  });

  it('knows nothing of later days', () => {
    const chart = chartRecord(RECORD, '2024-01-01', TODAY);
    expect(chart?.dots).toHaveLength(3);
    expect(chart?.marks).toHaveLength(2);
  });

  it('puts a label that would touch its neighbour a row lower, and near the edge to the left', () => {
    const [first, second, last] = chartRecord(RECORD, '2026-03-20', TODAY)?.marks ?? [];
    expect([first?.row, second?.row]).toEqual([0, 1]);
    expect([first?.isLeft, last?.isLeft]).toEqual([false, true]);
  });

  it('leaves what it shows in its place on any day, so that only the line of the day moves', () => {
    const [then, today] = ['2024-01-01', TODAY].map((day) => chartRecord(RECORD, day, TODAY));
    expect(then?.dots).toEqual(today?.dots.slice(0, 3));
    expect(then?.years).toEqual(today?.years);
    expect(then?.marks.map(({ x }) => x)).toEqual(today?.marks.slice(0, 2).map(({ x }) => x));
    expect(then?.now).toBeLessThan(today?.now ?? 0);
  });

  it('lets no label leave by the left edge, not even one that the line of the day then crosses', () => {
    expect(chartRecord(RECORD, '2023-03-25', TODAY)?.marks.map(({ isLeft }) => isLeft)).toEqual([false, false]);
  });

  it('keeps everything between its edges', () => {
    const chart = chartRecord(RECORD, TODAY, TODAY);
    const places = [...(chart?.dots ?? []), ...(chart?.years ?? [])].map(([x]) => x);
    for (const x of [...places, chart?.now ?? -1]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
    }
  });

  it('is nothing where no milestone is named yet', () => {
    expect(chartRecord(RECORD, '2022-01-01', TODAY)).toBeNull();
  });
});
