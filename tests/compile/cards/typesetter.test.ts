/** Text as outlines: measured as it is drawn, from whichever file has the letter. */
import { describe, expect, it } from 'vitest';
import { createTypesetter } from '~/compile/cards/typesetter';

const { measure, outline } = await createTypesetter();

describe('the typesetter', () => {
  it('measures in proportion to the size', () => {
    expect(measure('Gannet Rock', 'serif', 40)).toBeCloseTo(2 * measure('Gannet Rock', 'serif', 20), 6);
    expect(measure('', 'serif', 40)).toBe(0);
  });

  it('draws pairs together, as the pages do', () => {
    const apart = measure('T', 'display', 100) + measure('o', 'display', 100);
    expect(measure('To', 'display', 100)).toBeLessThan(apart - 2);
  });

  it('sets figures and signs of the monospaced face in one width', () => {
    expect(measure('+5.31', 'mono', 30)).toBeCloseTo(measure('0.000', 'mono', 30), 6);
  });

  it('gives a path a letter, upright, and none for a space', () => {
    const paths = Array.from(outline('l l', 'sans', 100).matchAll(/translate\(([\d.]+)\)" d="([^"]+)"/g));
    expect(paths).toHaveLength(2);
    expect(Number(paths[1]?.[1])).toBeCloseTo(measure('l ', 'sans', 100), 1);
    const heights = Array.from(paths[0]?.[2]?.matchAll(/[ML]-?[\d.]+ (-?[\d.]+)/g) ?? [], ([, y]) => Number(y));
    expect(Math.min(...heights)).toBeLessThan(-60);
    expect(Math.max(...heights)).toBeLessThanOrEqual(0);
  });

  it('finds a letter in the second file of a face, and says where it is in none', () => {
    expect(outline('È', 'display', 50)).not.toBe('');
    expect(() => measure('Ж', 'display', 50)).toThrow('"Ж"');
  });
});
