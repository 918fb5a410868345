import { describe, expect, it } from 'vitest';
import {
  ageInMonths,
  countLines,
  EVIDENCE,
  formatVerdict,
  type Grade,
  linePoints,
  scoreLines,
  type Verdict,
  verdictOf,
  VERDICTS,
  type WeighedLine,
} from '~/domain/evidence';

let count = 0;
function buildLine(over: Partial<WeighedLine> = {}): WeighedLine {
  count += 1;
  return {
    id: `e${count}`,
    revealedBy: [],
    side: 'for',
    grade: 'B',
    directness: 1,
    date: '2023-04-20',
    datePrecision: 'day',
    origin: `o${count}`,
    ...over,
  };
}

/** The day that lies so many months of 365.25/12 days after another. */
function monthsAfter(date: string, months: number): string {
  const days = Math.round(months * EVIDENCE.daysPerMonth);
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

describe('linePoints', () => {
  it.each<[Grade, 0.5 | 1, number, string]>([
    ['A', 1, 5, 'a contract'],
    ['B', 1, 3, 'a plan'],
    ['C', 1, 1.5, 'a wish'],
    ['D', 1, 1, 'the screen'],
    ['E', 1, 0.25, 'a rumour'],
    ['B', 0.5, 1.5, 'a plan for a group weighs half'],
  ])('gives grade %s with directness %s on its day %s points: %s', (grade, directness, expected) => {
    expect(linePoints(buildLine({ grade, directness }), '2023-04-20')).toBe(expected);
  });

  it.each<[Grade, number, number, string]>([
    ['B', 48, 1.5, 'half after four years'],
    ['B', 96, 0.75, 'a quarter after eight'],
    ['C', 24, 1.5 * Math.SQRT1_2, 'it fades each day, not in steps'],
    ['D', 48, 1, 'what was shown does not fade'],
    ['D', 480, 1, 'not ever'],
  ])('leaves grade %s after %s months %s points: %s', (grade, months, expected) => {
    expect(linePoints(buildLine({ grade }), monthsAfter('2023-04-20', months))).toBeCloseTo(expected, 3);
  });

  it('halves exactly at 48 months of 365.25/12 days', () => {
    expect(linePoints(buildLine({ date: '2023-04-20' }), '2027-04-20')).toBe(1.5);
  });

  it.each([
    ['2023-04', '2023-04-30', 'a month counts from its last day'],
    ['2023', '2023-12-31', 'a year too'],
  ])('dates %j from %s: %s', (date, day) => {
    const month = monthsAfter(day, 12);
    expect(ageInMonths(date, month)).toBe(ageInMonths(day, month));
    expect(linePoints(buildLine({ date }), day)).toBe(3);
  });

  it('never makes a line heavier for lying in the future', () => {
    expect(linePoints(buildLine({ date: '2030' }), '2023-04-20')).toBe(3);
  });
});

describe('countLines, the echo rule', () => {
  it('counts ten reports of one statement once, the best', () => {
    const reports = Array.from({ length: 9 }, () => buildLine({ origin: 'matalas-2023', grade: 'E' }));
    const best = buildLine({ origin: 'matalas-2023', grade: 'B' });
    const counted = countLines([...reports, best], '2023-04-20');
    expect(counted.reduce((sum, line) => sum + line.counted, 0)).toBe(3);
    expect(counted.filter(({ echoOf }) => echoOf === best.id)).toHaveLength(9);
    expect(counted.at(-1)).not.toHaveProperty('echoOf');
  });

  it('keeps the earlier in the list when two are worth the same', () => {
    const [first, second] = [buildLine({ origin: 'same' }), buildLine({ origin: 'same' })];
    expect(countLines([first, second], '2023-04-20').map(({ echoOf }) => echoOf)).toEqual([undefined, first.id]);
  });

  it('lets a fresh report outweigh an old one of the same statement', () => {
    const [old, fresh] = [buildLine({ origin: 'same', date: '2019-04-20' }), buildLine({ origin: 'same' })];
    expect(countLines([old, fresh], '2023-04-20')[0]).toMatchObject({ counted: 0, points: 1.5, echoOf: fresh.id });
  });

  it('counts one statement on both sides when it speaks for and against', () => {
    const lines = [buildLine({ origin: 'same' }), buildLine({ origin: 'same', side: 'against', grade: 'C' })];
    expect(scoreLines(lines, '2023-04-20')).toEqual({ for: 3, against: 1.5, verdict: 'likely' });
  });
});

describe('verdictOf', () => {
  it.each<[number, number, Verdict, string]>([
    [0, 0, 'too-little-evidence', 'nothing is known'],
    [1.99, 0, 'too-little-evidence', 'the sum is under two'],
    [1, 1, 'open', 'two is enough'],
    [5, 0, 'expected', 'a contract and nothing against'],
    [3.9, 0, 'likely', 'the strongest word needs weight'],
    [8.5, 1.5, 'expected', 'the border belongs to the stronger word'],
    [6.5, 3.5, 'likely', 'as it does here'],
    [5, 5, 'open', 'both sides weigh the same'],
    [3.5, 6.5, 'open', 'the border again'],
    [3, 7, 'unlikely', 'more against than for'],
    [0, 3.9, 'unlikely', 'ruled out needs weight'],
    [0, 4, 'ruled-out', 'weight, and nothing for'],
    [1.5, 8.5, 'ruled-out', 'next to nothing for'],
  ])('calls %s for and %s against %s: %s', (pointsFor, pointsAgainst, expected) => {
    expect(verdictOf(pointsFor, pointsAgainst)).toBe(expected);
  });

  it('never becomes less likely when points for are added, once there is enough', () => {
    for (let against = 0; against <= 10; against += 0.5) {
      let before = VERDICTS.length;
      for (let points = 2; points <= 40; points += 0.25) {
        const now = VERDICTS.indexOf(verdictOf(points, against));
        expect(now).toBeLessThanOrEqual(before);
        before = now;
      }
    }
  });
});

describe('formatVerdict', () => {
  it('says every word in plain English', () => {
    expect(VERDICTS.map(formatVerdict)).toEqual([
      'expected',
      'likely',
      'open',
      'unlikely',
      'ruled out',
      'too little evidence',
    ]);
  });
});
