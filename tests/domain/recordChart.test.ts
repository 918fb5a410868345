import { describe, expect, it } from 'vitest';
import { chartRecord } from '~/domain/recordChart';
import type { Milestone, RecordDates } from '~/domain/reference';

const milestone = (date: string, label = date): Milestone => ({ date, datePrecision: 'day', label });
const RECORD: RecordDates = {
  dates: ['2020-01', '2023-02-03', '2023-02-14', '2023-02-20', '2025-08-07'],
  milestones: [milestone('2023-02-14'), milestone('2023-03-20'), milestone('2026-03-11')],
};

describe('chartRecord', () => {
  it('stacks what falls into one half of a month', () => {
    const chart = chartRecord(RECORD, '2026-11-22');
    expect(chart?.dots.map(([, level]) => level)).toEqual([0, 1, 0, 0]);
    const [a, b, c] = chart?.dots.map(([x]) => x) ?? [];
    expect(a).toBe(b);
    expect(c).toBeGreaterThan(b ?? 0);
  });

  it('begins some months before the first milestone, and counts what came earlier', () => {
    expect(chartRecord(RECORD, '2026-11-22')?.earlier).toBe(1);
  });

  it('knows nothing of later days', () => {
    const chart = chartRecord(RECORD, '2024-01-01');
    expect(chart?.dots).toHaveLength(3);
    expect(chart?.marks).toHaveLength(2);
    expect(chart?.years.map(([, year]) => year)).toEqual([2023]);
  });

  it('puts a label that would touch its neighbour a row lower, and near the edge to the left', () => {
    const [first, second, last] = chartRecord(RECORD, '2026-03-20')?.marks ?? [];
    expect([first?.row, second?.row]).toEqual([0, 1]);
    expect([first?.isLeft, last?.isLeft]).toEqual([false, true]);
  });

  it('lets no label cross the line of an earlier day', () => {
    expect(chartRecord(RECORD, '2023-03-25')?.marks.map(({ isLeft }) => isLeft)).toEqual([false, true]);
  });

  it('keeps everything between its edges', () => {
    const chart = chartRecord(RECORD, '2026-11-22');
    const places = [...(chart?.dots ?? []), ...(chart?.years ?? [])].map(([x]) => x);
    for (const x of [...places, chart?.now ?? -1]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
    }
  });

  it('is nothing where no milestone is named yet', () => {
    expect(chartRecord(RECORD, '2022-01-01')).toBeNull();
  });
});
