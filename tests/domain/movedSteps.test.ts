import { describe, expect, it } from 'vitest';
import { dayNumber } from '~/domain/dates';
import { monthsBefore, movedSteps } from '~/domain/movedSteps';

describe('monthsBefore', () => {
  it.each([
    ['2026-11-22', 3, '2026-08-22', 'the same day'],
    ['2026-05-31', 3, '2026-02-28', 'or the last of a shorter month'],
    ['2024-03-31', 1, '2024-02-29', 'a day longer in a leap year'],
    ['2026-01-15', 1, '2025-12-15', 'across the year'],
    ['2026-12-31', 24, '2024-12-31', 'across two'],
  ])('of %s, %i months, is %s: %s', (day, months, expected) => expect(monthsBefore(day, months)).toBe(expected));
});

describe('movedSteps', () => {
  const steps = movedSteps('2026-11-22');
  it.each([
    ['2026-11-22', ['3m', '6m', '12m'], 'today is in every step'],
    ['2026-08-22', ['3m', '6m', '12m'], 'the first day of a step belongs to it'],
    ['2026-08-21', ['6m', '12m'], 'the day before it does not'],
    ['2025-11-22', ['12m'], 'a year ago'],
    ['2025-11-21', ['older'], 'before that it is longer ago'],
  ])('for a row that moved on %s are %j: %s', (day, expected) => expect(steps(dayNumber(day))).toEqual(expected));

  it('are none for a row that never moved', () => expect(steps(undefined)).toEqual([]));
});
