import { describe, expect, it } from 'vitest';
import { describePicture, layOutPicture, type PictureSheet, wrapText } from '~/domain/picture';

const wide = (text: string): number => text.length * 16;
const sheet = (rows: number, text = 'Ada Wren'): PictureSheet => ({
  title: 'My crew',
  lead: 'A ballot.',
  sections: [
    { heading: '', rows: [{ label: 'Keeper', monogram: 'AW', text }] },
    {
      heading: 'Ranked',
      rows: Array.from({ length: rows }, (_, index) => ({ label: `${index + 1}`, text, note: 'n' })),
    },
  ],
  foot: ['Companion', 'Unofficial'],
});

describe('layOutPicture', () => {
  it.each([0, 1, 12, 30])('keeps every word inside, and no line on another, with %i rows', (rows) => {
    const { width, height, margin, marks } = layOutPicture(sheet(rows, 'a word '.repeat(40)), wide);
    const texts = marks.filter((mark) => mark.kind === 'text');
    for (const { x, y, text, align } of texts) {
      expect(x).toBeGreaterThanOrEqual(margin);
      expect(y).toBeLessThan(height);
      if (align === 'left') expect(x + wide(text)).toBeLessThanOrEqual(width - margin);
    }
    const column = texts.filter(({ x, align }) => align === 'left' && x > margin).map(({ y }) => y);
    expect(column).toEqual(column.toSorted((a, b) => a - b));
    expect(new Set(column).size).toBe(column.length);
  });

  it('is never flatter than a square, and grows with what is on it', () => {
    expect(layOutPicture(sheet(0), wide).height).toBe(1080);
    expect(layOutPicture(sheet(30), wide).height).toBeGreaterThan(2000);
  });
});

it.each([
  ['one two three', ['one two', 'three']],
  ['incomprehensibilities are', ['incomprehensibilities', 'are']],
  ['   ', []],
])('wraps %j as %j', (text, expected) => expect(wrapText(text, 8 * 16, wide)).toEqual(expected));

it('says the same in words', () => {
  expect(describePicture(sheet(1))).toBe('My crew. A ballot. Keeper: Ada Wren. Ranked: 1: Ada Wren.');
});
