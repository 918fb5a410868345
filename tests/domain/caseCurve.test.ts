/** A case through time. */
import { describe, expect, it } from 'vitest';
import { caseCurve, curveEvents, monthEnds, scoreOnDays, turningDays } from '~/domain/caseCurve';
import { addDays } from '~/domain/dates';
import { scoreLines } from '~/domain/evidence';
import { buildLine } from './buildRows';

const LINES = [
  buildLine({ id: 'plan', date: '2023-04-20' }),
  buildLine({ id: 'echo', date: '2023-06-10', origin: 'plan' }),
  buildLine({ id: 'refusal', date: '2024-02', datePrecision: 'month', side: 'against' }),
  buildLine({ id: 'screen', date: '2023-04-20', grade: 'D' }),
];

describe('monthEnds', () => {
  it.each([
    ['2023-11-15', '2024-02-10', ['2023-11-15', '2023-11-30', '2023-12-31', '2024-01-31', '2024-02-10'], 'over a year'],
    ['2024-01-31', '2024-02-29', ['2024-01-31', '2024-02-29'], 'an end of a month on either side, each once'],
    ['2024-02-10', '2024-02-10', ['2024-02-10'], 'one day'],
    ['2024-02-11', '2024-02-10', ['2024-02-10'], 'a first day after the last'],
  ])('from %s to %s are %j: %s', (first, last, days) => expect(monthEnds(first, last)).toEqual(days));
});

describe('turningDays', () => {
  it('are the days from which lines count, each once, within the record', () => {
    expect(turningDays(LINES, '2023-01-01', '2024-02-29')).toEqual(['2023-04-20', '2023-06-10', '2024-02-29']);
    expect(turningDays(LINES, '2023-04-20', '2024-02-28')).toEqual(['2023-06-10']);
  });
});

describe('scoreOnDays', () => {
  it('knows on each day what was known then, and weighs it at its age of that day', () => {
    const [before, first, after] = scoreOnDays(LINES, ['2023-04-19', '2023-04-20', '2024-02-29']);
    expect(before).toEqual({ day: '2023-04-19', for: 0, against: 0, verdict: 'too-little-evidence' });
    expect(first).toMatchObject({ for: 4, against: 0, verdict: 'expected' });
    expect(after).toEqual({ day: '2024-02-29', ...scoreLines(LINES, '2024-02-29') });
    expect(after?.against).toBe(3);
  });
});

describe('caseCurve', () => {
  it('steps on the day of a line and falls slowly between, within the record only', () => {
    const curve = caseCurve(LINES, '2023-04-01', '2024-03-05');
    const at = (day: string) => curve.find((point) => point.day === day);
    expect(curve[0]?.day).toBe('2023-04-01');
    expect(curve.at(-1)?.day).toBe('2024-03-05');
    expect(curve.map(({ day }) => day)).toEqual(curve.map(({ day }) => day).toSorted());
    expect([at('2023-04-19')?.for, at('2023-04-20')?.for]).toEqual([0, 4]);
    expect([at('2024-02-28')?.against, at('2024-02-29')?.against]).toEqual([0, 3]);
    expect(at('2023-05-31')?.for).toBeLessThan(4);
  });

  it('has no eve before the record begins', () => {
    expect(caseCurve(LINES, '2023-04-20', '2023-04-20').map(({ day }) => day)).toEqual(['2023-04-20']);
  });
});

describe('curveEvents', () => {
  const eventsOf = (lines: typeof LINES, first: string, last: string) =>
    curveEvents(lines, caseCurve(lines, first, last)).map(({ point, lines: ofDay, isTurn }) => [
      point.day,
      ofDay.map(({ id }) => id).join(' '),
      isTurn ? point.verdict : '',
    ]);

  it('are the ends, the days of lines, and where the word turned', () => {
    expect(eventsOf(LINES, '2023-04-01', '2024-03-05')).toEqual([
      ['2023-04-01', '', ''],
      ['2023-04-20', 'plan screen', 'expected'],
      // Four points are enough for the strongest word, and a day later they are fewer.
      ['2023-04-21', '', 'likely'],
      ['2023-06-10', 'echo', 'expected'],
      ['2023-06-11', '', 'likely'],
      ['2024-02-29', 'refusal', 'open'],
      ['2024-03-05', '', ''],
    ]);
  });

  it('find the very day on which age alone made another word', () => {
    const plan = [buildLine({ id: 'plan', date: '2023-04-20' })];
    const [, , turn] = curveEvents(plan, caseCurve(plan, '2023-04-01', '2026-11-22'));
    expect(turn?.isTurn).toBe(true);
    const [eve, day] = scoreOnDays(plan, [addDays(turn?.point.day ?? '', -1), turn?.point.day ?? '']);
    expect([eve?.verdict, day?.verdict]).toEqual(['likely', 'too-little-evidence']);
  });

  it('are none of a curve without a day', () => expect(curveEvents(LINES, [])).toEqual([]));
});
