import { describe, expect, it } from 'vitest';
import { nameStop, stopOf, timeStops } from '~/domain/timeStops';

const STOPS = timeStops('2023-01-23', '2023-04-12');

describe('timeStops', () => {
  it('are the first day of the record, the ends of its months, and its last day', () => {
    expect(STOPS).toEqual(['2023-01-23', '2023-01-31', '2023-02-28', '2023-03-31', '2023-04-12']);
  });

  it.each([
    ['2023-01-23', 0, 'the first'],
    ['2023-02-28', 2, 'an end of a month'],
    ['2023-03-15', 2, 'a day between stands at the stop before it'],
    ['2023-04-12', 4, 'the last'],
    ['2020-01-01', 0, 'before the record'],
  ])('have %s at %i: %s', (day, index) => expect(stopOf(STOPS, day)).toBe(index));

  it.each([
    ['2023-02-28', 'February 2023', 'the end of a month goes by its name'],
    ['2023-03-15', '15 March 2023', 'any other day by its own'],
  ])('name %s %j: %s', (day, name) => expect(nameStop(day).replaceAll('\u00A0', ' ')).toBe(name));
});
