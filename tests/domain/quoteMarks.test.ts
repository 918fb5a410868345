import { expect, it } from 'vitest';
import { attributeWords, markWords } from '~/domain/quoteMarks';

it.each([
  [['one'], false, ['“one”'], 'a sentence opens and closes'],
  [['one'], true, ['“…one…”'], 'a fragment says so at both ends'],
  [['one', 'two'], false, ['“one', '“two”'], 'only the last paragraph closes'],
  [['one', 'two'], true, ['“…one', '“two…”'], 'dots stand at the ends of the whole'],
])('marks %j (fragment: %j) as %j: %s', (paragraphs, isFragment, expected) =>
  expect(markWords(paragraphs, isFragment)).toEqual(expected),
);

const BY = {
  speaker: 'Per Lund',
  outlet: 'Harbour Weekly',
  date: { date: '2015-02-03', datePrecision: 'approx' },
  url: 'https://fog-signal.example/quotes/lund-on-sound/',
} as const;

it('hands the words on with a dash, speaker, outlet, day and permalink', () => {
  expect(attributeWords(['loud  and\u00A0clear'], true, BY)).toBe(
    '“…loud  and\u00A0clear…” — Per Lund, Harbour Weekly, about 3 February 2015, https://fog-signal.example/quotes/lund-on-sound/',
  );
});

it('begins a line with the dash after several paragraphs', () => {
  expect(attributeWords(['One.', 'Two.'], false, BY)).toMatch(/^“One\.\n“Two\.”\n— Per Lund, /);
});
