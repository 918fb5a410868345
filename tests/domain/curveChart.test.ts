/** The curve of a case as a drawing. */
import { describe, expect, it } from 'vitest';
import { caseCurve, curveEvents, firstDayOf } from '~/domain/caseCurve';
import { drawCurve } from '~/domain/curveChart';
import type { WeighedLine } from '~/domain/evidence';
import { buildLine } from './buildRows';

const FIRST = '2023-01-01';
const LAST = '2026-11-22';
const LINES = [
  buildLine({ id: 'e01', date: '2023-04-15' }),
  buildLine({ id: 'e02', date: '2023-04-20', grade: 'C' }),
  buildLine({ id: 'e03', date: '2023-04', datePrecision: 'month', side: 'against' }),
  buildLine({ id: 'e04', date: '2026-11-20', grade: 'E' }),
];
const draw = (lines: readonly WeighedLine[], from: string | null = null) => {
  const curve = caseCurve(lines, FIRST, LAST);
  return drawCurve(curve, curveEvents(lines, curve), from);
};

describe('firstDayOf', () => {
  it.each<[string[], string | undefined, string]>([
    [['2023-04-15', '2022-11'], '2022-01-01', 'the year of the first line'],
    [['2020-03'], '2020-01-23', 'not before the record'],
    [[], undefined, 'nothing on record'],
  ])('of %j is %s: %s', (dates, expected) => {
    expect(
      firstDayOf(
        dates.map((date) => ({ date })),
        '2020-01-23',
      ),
    ).toBe(expected);
  });
});

describe('drawCurve', () => {
  const chart = draw(LINES);

  it('reaches in whole steps as far as each side does, on one scale', () => {
    expect(chart.reach).toEqual({ for: 6, against: 4 });
    expect(chart.steps).toEqual([6, 4, 2, 0, -2, -4]);
    expect(draw([]).reach).toEqual({ for: 1, against: 1 });
  });

  it('goes from edge to edge and never out of them', () => {
    for (const side of ['for', 'against'] as const) {
      const xs = chart.path[side].map(([x]) => x);
      expect([xs[0], xs.at(-1)]).toEqual([0, 100]);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    }
  });

  it('stacks marks that would touch, side by side only where there is room', () => {
    const marks = chart.marks.map(({ line, row, x }) => [line.id, row, x > 90]);
    expect(marks).toEqual([
      ['e01', 0, false],
      ['e02', 1, false],
      ['e03', 0, false],
      ['e04', 0, true],
    ]);
    expect(chart.rows).toEqual({ for: 2, against: 1 });
  });

  it('places a mark where its curve stands on that day', () => {
    expect(chart.marks.map(({ points }) => Math.round(points * 100) / 100)).toEqual([3, 4.49, 3, expect.any(Number)]);
  });

  it('writes each word where it begins, in two rows, and leaves to the table what has no room', () => {
    const shown = chart.words.filter(({ room }) => room !== 'none');
    expect(chart.words[0]).toMatchObject({ text: 'too little evidence', x: 0 });
    expect(chart.words.length).toBeGreaterThan(2);
    expect(shown.length).toBeGreaterThan(0);
    for (const room of ['all', 'wide'] as const) {
      const texts = shown.filter((word) => room === 'wide' || word.room === 'all');
      for (const row of [0, 1]) {
        const inRow = texts.filter((word) => word.row === row && !word.isLast);
        for (const [index, { x, text }] of inRow.entries()) {
          const next = inRow[index + 1];
          if (next) expect(next.x - x).toBeGreaterThan(text.length * (room === 'all' ? 2.1 : 1.05));
        }
      }
    }
  });

  it('names the years that have room, and marks the day to compare with', () => {
    expect(chart.years.map(([, year]) => year)).toEqual([2023, 2024, 2025, 2026]);
    expect(chart.from).toBeNull();
    expect(draw(LINES, '2023-01-01').from).toBe(0);
    expect(draw(LINES, '2022-12-31').from).toBeNull();
  });
});
