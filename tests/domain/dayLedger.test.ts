import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasArrivals, hasEchoes, openLedger, sumOn } from '~/domain/dayLedger';
import { dayNumber } from '~/domain/dates';
import { GRADES, scoreLines } from '~/domain/evidence';
import { isKnownOn } from '~/domain/view';
import { buildLine } from './buildRows';

const anyDay = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const anyLine = fc
  .record({
    id: fc.uuid(),
    side: fc.constantFrom('for' as const, 'against' as const),
    grade: fc.constantFrom(...GRADES),
    directness: fc.constantFrom(1 as const, 0.5 as const),
    date: fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length)),
    origin: fc.constantFrom('a', 'b', 'c', 'd'),
  })
  .map(buildLine);

describe('sumOn', () => {
  it('gives the sums of the page for any lines on any day', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), anyDay, (lines, day) => {
        const sums = sumOn(openLedger(lines), dayNumber(day));
        const score = scoreLines(
          lines.filter((line) => isKnownOn(line, day)),
          day,
        );
        expect(sums.for).toBeCloseTo(score.for, 10);
        expect(sums.against).toBeCloseTo(score.against, 10);
      }),
    );
  });

  it('counts one origin once on each side, by the report that is best on that day', () => {
    const ledger = openLedger([
      buildLine({ id: 'e1', grade: 'C', origin: 'x', date: '2023-01-01' }),
      buildLine({ id: 'e2', grade: 'D', origin: 'x', date: '2023-01-01' }),
      buildLine({ id: 'e3', grade: 'C', origin: 'x', side: 'against', date: '2023-01-01' }),
    ]);
    expect(sumOn(ledger, dayNumber('2023-01-01'))).toEqual({ for: 1.5, against: 1.5 });
    expect(sumOn(ledger, dayNumber('2033-01-01')).for).toBe(1);
  });
});

describe('hasArrivals and hasEchoes', () => {
  const ledger = openLedger([buildLine({ id: 'e1', date: '2023-04' })]);
  it.each([
    ['2023-04-29', '2023-04-30', true, 'a month counts from its last day'],
    ['2023-04-30', '2023-05-31', false, 'what was known is no arrival'],
    ['2023-01-01', '2023-04-29', false, 'nor is what is not known yet'],
  ])('from %s to %s is %s: %s', (from, to, expected) =>
    expect(hasArrivals(ledger, dayNumber(from), dayNumber(to))).toBe(expected),
  );

  it('knows whether one statement is reported twice on a side', () => {
    const twice = [buildLine({ id: 'e1', origin: 'x' }), buildLine({ id: 'e2', origin: 'x' })];
    expect(hasEchoes(openLedger(twice))).toBe(true);
    expect(
      hasEchoes(
        openLedger([twice[0] ?? buildLine({ id: 'e1' }), buildLine({ id: 'e3', origin: 'x', side: 'against' })]),
      ),
    ).toBe(false);
  });
});
