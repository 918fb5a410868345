/** The reasons of the constants: one for each, and what they reckon is right. */
import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '~/domain/evidence';
import { EVIDENCE_REASONS } from '~/domain/evidenceReasons';

/** Every figure by its place: `points.A`, `strong` … */
const placesOf = (tree: object): string[] =>
  Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? placesOf(value).map((place) => `${name}.${place}`)
      : [name],
  );

describe('the reasons', () => {
  it('are given for each constant, and for nothing else', () => {
    expect(placesOf(EVIDENCE_REASONS)).toEqual(placesOf(EVIDENCE));
    expect(placesOf(EVIDENCE).length).toBeGreaterThan(15);
  });

  const { points, directness, halfLifeMonths, daysPerMonth, enough, strong, share } = EVIDENCE;
  it.each([
    ['a wish is half a plan', points.C * 2, points.B],
    ['four rumours weigh as much as a scene', points.E * 4, points.D],
    ['twenty as much as a contract', points.E * 20, points.A],
    ['a month is a twelfth of a year', daysPerMonth * 12, 365.25],
    ['the half-life is four years', halfLifeMonths / 12, 4],
    ['“unlikely” ends where “expected” would from the other side', share.unlikely, 1 - share.expected],
    ['and “open” where “likely” would', share.open, 1 - share.likely],
  ])('are right: %s', (_what, one, other) => expect(one).toBeCloseTo(other, 10));

  it.each([
    ['one wish makes no word', points.C, enough],
    ['no plan alone makes the strongest', points.B, strong],
    ['what is general weighs less', directness.general, directness.direct],
    ['“expected” is less than six times as much for', share.expected / (1 - share.expected), 6],
    ['“likely” less than twice', share.likely / (1 - share.likely), 2],
  ])('and in order: %s', (_what, less, more) => expect(less).toBeLessThan(more));
});
