import { describe, expect, it } from 'vitest';
import { drawPlate, drawSmallPlate } from '~/domain/plate';
import type { PlateFacts } from '~/domain/plateFacts';

const FACTS: PlateFacts = {
  sky: { from: 1987, to: 2027, size: 6, at: 2, runs: [] },
  spans: [
    { name: 'Voyager', track: 2, from: 1997.7, to: 2001.4, end: 'exact' },
    { name: 'Picard', track: 0, from: 2020.1, to: 2023.3, end: 'open' },
    { name: 'Nemesis', track: 1, from: 2002.9, to: 2002.9, end: 'once' },
  ],
  hidden: [],
  ties: [{ name: 'Liam Shaw', monogram: 'LS', at: 4 }],
  hasHiddenTies: false,
};

const markOf = (facts: PlateFacts, kind: string): string =>
  drawPlate(facts).marks.find(([name]) => name === kind)?.[1] ?? '';
const count = (d: string, letter: string): number => d.split(letter).length - 1;

describe('drawPlate', () => {
  it('has a stroke for each stay, solid where both ends are known and broken where not', () => {
    expect(count(markOf(FACTS, 'arc'), 'A')).toBe(1);
    expect(count(markOf(FACTS, 'open'), 'A')).toBe(1);
  });

  it('has a dot for each dated appearance: none at an end that is not known', () => {
    expect(count(markOf(FACTS, 'dot'), 'h0')).toBe(4);
  });

  it('has a star for everybody but the character and those tied, and a chord for these', () => {
    expect(count(markOf(FACTS, 'star'), 'h0')).toBe(4);
    expect(count(markOf(FACTS, 'chord'), 'Q')).toBe(1);
    expect(count(markOf(FACTS, 'node'), 'h0')).toBe(1);
  });

  it('is hatched only where something lies past the horizon', () => {
    expect(markOf(FACTS, 'hatch')).toBe('');
    const hidden = [{ name: 'Picard', track: 0, from: 2020.1, to: 2023.3 }];
    expect(count(markOf({ ...FACTS, hidden }, 'hatch'), 'L')).toBeGreaterThan(5);
    expect(count(markOf({ ...FACTS, hasHiddenTies: true }, 'hatch'), 'L')).toBeGreaterThan(3);
  });

  it('gives a character the same bearing on its own plate and on those of others', () => {
    const own = markOf({ ...FACTS, sky: { ...FACTS.sky, at: 4 }, ties: [] }, 'own');
    expect(markOf(FACTS, 'node')).toBe(own);
  });

  it('counts quarters of years and names the decades', () => {
    const plate = drawPlate(FACTS);
    expect(plate.quarters).toBe(160);
    expect(plate.labels.map(([, , text]) => text)).toEqual(['1990', '2000', '2010', '2020', 'LS']);
  });

  it('moves initials inwards where two would touch', () => {
    // 89 steps of the golden angle end a third of a degree from where they began.
    const ties = [0, 89].map((at) => ({ name: `N${at}`, monogram: `N${at}`, at }));
    const [one, other] = drawPlate({ ...FACTS, ties }).labels.slice(-2);
    const radius = ([x, y]: readonly [number, number, string]): number => Math.hypot(x, y);
    expect(Math.abs(radius(one as never) - radius(other as never))).toBeGreaterThan(10);
  });

  it('stays inside its square', () => {
    const numbers = drawPlate(FACTS).marks.flatMap(([, d]) => Array.from(d.matchAll(/-?\d+(?:\.\d+)?/g), Number));
    expect(Math.max(...numbers.map(Math.abs))).toBeLessThan(200);
  });
});

describe('drawSmallPlate', () => {
  it('keeps arcs and bearing, and makes one appearance wide enough to be seen', () => {
    const plate = drawSmallPlate(FACTS);
    expect(count(plate.arcs, 'A')).toBe(3);
    expect(plate.own).toMatch(/^M\S+ \S+h0$/);
  });
});
