import { describe, expect, it } from 'vitest';
import { parseFrom, withFrom } from '~/domain/fromDay';
import { HOSTILE } from './hostileText';

const parse = (text: string | null) => parseFrom(text, '2020-01-23', '2024-06-30');

describe('parseFrom', () => {
  it.each<[string | null, string | null, string | null, string]>([
    [null, null, null, 'nothing asked'],
    ['', null, null, 'nothing either'],
    ['2023-05-01', '2023-05-01', null, 'a day'],
    [' 2023-05-01 ', '2023-05-01', null, 'with spaces around it'],
    ['2023-05', '2023-05-31', null, 'a month is its last day'],
    ['2023', '2023-12-31', null, 'a year too'],
    ['1999-01-01', '2020-01-23', null, 'a day before the record is its first'],
    ['2024-06-30', null, 'late', 'on the same day nothing can have moved'],
    ['2024-06', null, 'late', 'nor since a month that ends on it'],
    ['2025-01-01', null, 'late', 'nor since a later day'],
    ['2023-02-30', null, 'unknown', 'a day that does not exist'],
    ['yesterday', null, 'unknown', 'words'],
  ])('of %j is %j, ignored as %j: %s', (text, day, why) => {
    const parsed = parse(text);
    expect([parsed.day, parsed.ignored?.why ?? null]).toEqual([day, why]);
  });

  it('is total, and repeats little of what it cannot read', () => {
    for (const text of HOSTILE) {
      const { day, ignored } = parse(text);
      expect(day).toBeNull();
      expect(ignored?.text.length ?? 0).toBeLessThanOrEqual(80);
    }
  });
});

describe('withFrom', () => {
  it.each<[string, string | null, string, string]>([
    ['', '2023-05-01', '?from=2023-05-01', 'the first parameter'],
    [
      '?q=worf&as-of=2024-06-30&drop=e1',
      '2023-05-01',
      '?q=worf&as-of=2024-06-30&from=2023-05-01&drop=e1',
      'in its place',
    ],
    ['?from=2023-01-01&view=cards', '2023-05-01', '?view=cards&from=2023-05-01', 'in the place of another'],
    ['?view=cards&from=2023-01-01', null, '?view=cards', 'taken out'],
    ['?group=a,b', '2023-05-01', '?group=a,b&from=2023-05-01', 'commas stay plain'],
  ])('of %j and %j is %j: %s', (search, day, expected) => expect(withFrom(search, day)).toBe(expected));
});
