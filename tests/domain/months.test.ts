import { describe, expect, it } from 'vitest';
import { monthOf, monthsOfRecord } from '~/domain/months';
import type { Milestone } from '~/domain/reference';

const from = (date: string): { milestones: Milestone[] } => ({
  milestones: [{ label: 'A turn', date, datePrecision: 'day' }],
});

describe('monthsOfRecord', () => {
  it.each<[string, string, string[], string]>([
    ['2023-11-30', '2024-02-01', ['2023-11', '2023-12', '2024-01', '2024-02'], 'both ends, over a new year'],
    ['2024-02', '2024-02-29', ['2024-02'], 'one month alone'],
    ['2023', '2024-01-31', ['2023-12', '2024-01'], 'a year counts from its last day'],
    ['2024-03-01', '2024-02-29', [], 'none before it began'],
  ])('from %j to %j are %j: %s', (first, checked, months) =>
    expect(monthsOfRecord(from(first), checked)).toEqual(months),
  );

  it('are none where nothing turned', () => expect(monthsOfRecord({ milestones: [] }, '2024-01-01')).toEqual([]));
});

describe('monthOf', () => {
  it.each([
    ['2023-02-01', '2023-02', 'a day'],
    ['2023-02', '2023-02', 'a month'],
    ['2023', '2023-12', 'a year stands where it ends'],
  ])('of %j is %j: %s', (date, month) => expect(monthOf(date)).toBe(month));
});
