import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { markWords } from '~/domain/quoteMarks';
import {
  describeQuotePicture,
  layOutQuote,
  QUOTE_FONTS,
  type QuoteSheet,
  type Shape,
  SHAPES,
  textsOfQuote,
} from '~/domain/quotePicture';

const NAMES = Object.keys(SHAPES) as Shape[];
/** Wider than the real letters are on average. */
const measure = (text: string, font: string): number => text.length * (QUOTE_FONTS[font]?.[1] ?? 0) * 0.5;
const sheet = (paragraphs: readonly string[], address = 'fog-signal.example/quotes/a/'): QuoteSheet => ({
  paragraphs,
  kind: 'Word for word, in whole sentences',
  speaker: 'Per Lund',
  said: 'to Harbour Weekly, February 2015',
  address,
  site: 'Companion, unofficial',
});
const quotes = fs.readdirSync('content/quotes').map((file) => {
  const { text, fragment } = parse(fs.readFileSync(`content/quotes/${file}`, 'utf8')) as {
    text: string | string[];
    fragment: boolean;
  };
  return markWords([text].flat(), fragment);
});

/** Text marks of a picture. @throws Error where nothing fits. */
function textsIn(given: QuoteSheet, shape: Shape) {
  const picture = layOutQuote(given, shape, measure);
  if (!picture) throw new Error('It does not fit.');
  return picture.marks.filter((mark) => mark.kind === 'text');
}
const wordsIn = (given: QuoteSheet, shape: Shape) =>
  textsIn(given, shape).filter(({ font }) => font.startsWith('words-'));

describe.each(NAMES)('a %s picture', (shape) => {
  it('holds the words of every quotation to the character, inside its edges, and no line on another', () => {
    expect(quotes.length).toBeGreaterThanOrEqual(13);
    const { width, height } = SHAPES[shape];
    for (const paragraphs of quotes) {
      const given = sheet(paragraphs);
      expect(
        wordsIn(given, shape)
          .map(({ text }) => text)
          .join(' '),
      ).toBe(paragraphs.join(' '));
      const texts = textsIn(given, shape);
      for (const { x, y, text, font } of texts) {
        expect(x).toBeGreaterThanOrEqual(40);
        expect(x + measure(text, font)).toBeLessThanOrEqual(width - 104);
        expect(y).toBeLessThan(height - 40);
      }
      const rows = texts.map(({ y, font }) => [y - (QUOTE_FONTS[font]?.[1] ?? 0) * 0.8, y]).toSorted(byTop);
      rows.slice(1).forEach(([top = 0], index) => expect(top).toBeGreaterThan(rows[index]?.[1] ?? 0));
    }
  });

  it('sets few words larger than many', () => {
    const [few, many] = [['“…fog…”'], ['word '.repeat(90).trim()]].map((paragraphs) =>
      wordsIn(sheet(paragraphs), shape),
    );
    expect(QUOTE_FONTS[few?.[0]?.font ?? '']?.[1]).toBeGreaterThan(QUOTE_FONTS[many?.[0]?.font ?? '']?.[1] ?? 999);
  });

  it('is none where words would have to be cut', () => {
    expect(layOutQuote(sheet(['word '.repeat(3000)]), shape, measure)).toBeNull();
    expect(layOutQuote(sheet(['w'.repeat(400)]), shape, measure)).toBeNull();
  });

  it('keeps spaces as they are and breaks a long address after a slash', () => {
    const address = `${'a'.repeat(60)}.example/${'b'.repeat(60)}/${'c'.repeat(60)}/`;
    const texts = textsIn(sheet(['“two  spaces'], address), shape);
    expect(texts.find(({ font }) => font.startsWith('words-'))?.text).toBe('“two  spaces');
    const lines = texts.filter(({ font }) => font === 'mono').map(({ text }) => text);
    expect(lines.join('')).toBe(address);
    expect(lines.slice(0, -1).every((line) => line.endsWith('/'))).toBe(true);
  });
});

const byTop = ([a = 0]: number[], [b = 0]: number[]): number => a - b;

it('leaves no word alone in the last line where the others can make room', () => {
  // Four stand in a line of this size; one would be left.
  const lines = wordsIn(sheet(['word word word word word']), 'wide').map(({ text }) => text);
  expect(lines).toEqual(['word word word', 'word word']);
});

it('says the same in words, and names every text for the fonts', () => {
  const given = sheet(['“One', '“two”']);
  expect(describeQuotePicture(given)).toBe(
    'Quotation: “One “two” Word for word, in whole sentences. Per Lund to Harbour Weekly, February 2015. Companion, unofficial, fog-signal.example/quotes/a/',
  );
  expect(textsOfQuote(given)).toHaveLength(7);
});
