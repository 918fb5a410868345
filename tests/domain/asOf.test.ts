import { describe, expect, it } from 'vitest';
import { parseAsOf, withAsOf } from '~/domain/asOf';
import { HOSTILE } from './hostileText';

const SINCE = '2020-01-23';
const CHECKED = '2026-11-22';
const parse = (text: string) => parseAsOf(text, SINCE, CHECKED);

describe('parseAsOf', () => {
  it.each<[string, string | undefined, string]>([
    ['2023-05-01', '2023-05-01', 'a day is itself'],
    ['2023-02', '2023-02-28', 'a month is its last day'],
    ['2024-02', '2024-02-29', 'of a leap year too'],
    ['2023', '2023-12-31', 'and so is a year'],
    ['2019-05-01', SINCE, 'nothing was on record before'],
    ['0001-01-01', SINCE, 'nor long before'],
    ['2026-11', CHECKED, 'nobody has looked at the end of that month yet'],
    ['9999-12-31', CHECKED, 'nor at any later day'],
    ['2023-02-29', undefined, 'that day never was'],
    ['2023-13', undefined, 'nor that month'],
    ['2023-5-1', undefined, 'two figures each'],
    [' 2023-05-01', undefined, 'nothing around it'],
    ['2023-05-01,2023-06-01', undefined, 'one day only'],
    ['yesterday', undefined, 'no words'],
    ['', undefined, 'not nothing'],
  ])('of %j is %j: %s', (text, day) => expect(parse(text)).toBe(day));

  it('never throws, and knows no day in any hostile text', () => {
    for (const text of HOSTILE) expect(parse(text)).toBeUndefined();
  });
});

describe('withAsOf', () => {
  it.each<[string, string | null, string, string]>([
    ['/board/', '2023-05-01', '/board/?as-of=2023-05-01', 'an address without a query'],
    ['/timeline/?topic=a,b', '2023-05-01', '/timeline/?topic=a,b&as-of=2023-05-01', 'commas stay plain'],
    ['/timeline/#y2023', '2023-05-01', '/timeline/?as-of=2023-05-01#y2023', 'the place on the page stays last'],
    ['/a/?as-of=2020-01-01#x', '2023-05-01', '/a/?as-of=2023-05-01#x', 'one day only'],
    ['?view=cards&as-of=2023-05-01', null, '?view=cards', 'a query alone, without the day'],
    ['?as-of=2023-05-01', null, '', 'no question mark is left'],
    ['', '2023-05-01', '?as-of=2023-05-01', 'from nothing'],
    ['?q=%26%3D%23', '2023-05-01', '?q=%26%3D%23&as-of=2023-05-01', 'what is escaped stays so'],
  ])('of %j and %j is %j: %s', (to, day, expected) => expect(withAsOf(to, day)).toBe(expected));
});
