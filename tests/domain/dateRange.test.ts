import { describe, expect, it } from 'vitest';
import { firstDay, isSince, isUntil } from '~/domain/dateRange';

describe('firstDay', () => {
  it.each([
    ['2023', '2023-01-01'],
    ['2023-02', '2023-02-01'],
    ['2023-02-14', '2023-02-14'],
  ])('of %s is %s', (date, day) => {
    expect(firstDay(date)).toBe(day);
  });
});

describe('a stretch of days', () => {
  it.each([
    ['2023-04-20', '2023-04-20', true, true, 'a day of its own'],
    ['2023-04-20', '2023-04', true, true, 'a day of the month'],
    ['2023', '2023-06-15', true, true, 'a year that has the day'],
    ['2023-04', '2023-04-30', true, true, 'a month that ends on it'],
    ['2023-04', '2023-05-01', false, true, 'a month that is over'],
    ['2023-05', '2023-04-30', true, false, 'a month that has not begun'],
  ])('%s since and until %s: %s, %s – %s', (date, end, since, until) => {
    expect([isSince(date, end), isUntil(date, end)]).toEqual([since, until]);
  });
});
