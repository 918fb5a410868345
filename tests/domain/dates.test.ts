import { describe, expect, it } from 'vitest';
import { compareDates, dayNumber, daysBetween, formatDate, isDay, isPartialDate, lastDay } from '~/domain/dates';
import type { DatePrecision } from '~/domain/fact';

describe('isPartialDate and isDay', () => {
  it.each([
    ['2023-04-20', true, true, 'a day'],
    ['2023-04', true, false, 'a month'],
    ['2023', true, false, 'a year'],
    ['2024-02-29', true, true, 'a leap day'],
    ['2023-02-29', false, false, 'that year had none'],
    ['2023-13', false, false, 'there are twelve months'],
    ['2023-00-01', false, false, 'months count from one'],
    ['2023-4-2', false, false, 'two figures each'],
    ['2023-04-20T00:00', false, false, 'no time of day'],
    ['2023-04-20\n', false, false, 'no line end'],
    ['', false, false, 'nothing'],
  ])('take %j for a date: %s, for a day: %s, because it is %s', (date, partial, day) => {
    expect([isPartialDate(date), isDay(date)]).toEqual([partial, day]);
  });
});

describe('lastDay', () => {
  it.each([
    ['2023-04-20', '2023-04-20', 'a day ends itself'],
    ['2023-02', '2023-02-28', 'a short month'],
    ['2024-02', '2024-02-29', 'a leap month'],
    ['1900-02', '1900-02-28', 'a century without a leap day'],
    ['2023', '2023-12-31', 'a year ends with December'],
    ['0999', '0999-12-31', 'years keep four figures, or they would not compare as text'],
    ['soon', 'soon', 'what is no date stays, and is later than every day'],
  ])('of %j is %j: %s', (date, expected) => expect(lastDay(date)).toBe(expected));
});

describe('formatDate', () => {
  it.each<[string, DatePrecision, string, string]>([
    ['2023-04-20', 'day', '20 April 2023', 'a day in full'],
    ['2023-04', 'month', 'April 2023', 'a month without a day that nobody knows'],
    ['2023', 'year', '2023', 'a year alone'],
    ['2023-04-20', 'approx', 'about 20 April 2023', 'doubt is said'],
    ['2023', 'approx', 'about 2023', 'of a year too'],
    ['soon', 'day', 'soon', 'what cannot be read is not invented'],
  ])('writes %j of precision %s as %j: %s', (date, precision, expected) => {
    expect(formatDate(date, precision).replaceAll('\u00A0', ' ')).toBe(expected);
  });

  it('writes the month in three letters where a column is narrow', () => {
    expect(formatDate('2024-02', 'approx', true)).toBe('about Feb 2024');
    expect(formatDate('2023-09-14', 'day', true)).toBe('14\u00A0Sep 2023');
  });
});

describe('dayNumber', () => {
  it('counts like the calendar, day for day over two centuries', () => {
    const first = Date.UTC(1899, 11, 31);
    const of = (days: number): string => new Date(first + days * 86_400_000).toISOString().slice(0, 10);
    const start = dayNumber(of(0));
    const wrong = Array.from({ length: 73_500 }, (_, days) => days).filter(
      (days) => dayNumber(of(days)) !== start + days,
    );
    expect(wrong).toEqual([]);
  });
});

describe('daysBetween and compareDates', () => {
  it('counts days across a change of the clock as whole', () => {
    expect(daysBetween('2023-03-25', '2023-03-27')).toBe(2);
    expect(daysBetween('2023-03-27', '2023-03-25')).toBe(-2);
  });

  it('puts a month and a year at their ends', () => {
    const dates = ['2023', '2023-05-01', '2023-04', '2023-04-30', '2024-01-01', '2023-04-29'];
    expect(dates.sort(compareDates)).toEqual([
      '2023-04-29',
      '2023-04',
      '2023-04-30',
      '2023-05-01',
      '2023',
      '2024-01-01',
    ]);
  });
});
