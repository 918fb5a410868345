import { describe, expect, it } from 'vitest';
import { spanOf } from '~/domain/dateSpan';

describe('spanOf', () => {
  it.each([
    ['2023-04-20', '2023-04-20', '2023-04-21', 'a day'],
    ['2023-12-31', '2023-12-31', '2024-01-01', 'the last day of a year'],
    ['2024-02', '2024-02-01', '2024-03-01', 'a month, longer by its leap day'],
    ['2023-12', '2023-12-01', '2024-01-01', 'the last month'],
    ['2023', '2023-01-01', '2024-01-01', 'a year'],
  ])('of %s is from %s until before %s: %s', (date, first, until) => expect(spanOf(date)).toEqual({ first, until }));
});
