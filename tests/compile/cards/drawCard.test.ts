/** Where everything stands on a card, by the pixels that come of it: nothing leaves the margins, or runs into head or foot. */
import { renderAsync } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import type { CardFacts } from '~/compile/cards/cardFacts';
import { CARD } from '~/compile/cards/sheet';
import { drawPlate } from '~/domain/plate';
import { buildAnswerCard, buildBoardCard, buildCaseCard, buildQuoteCard, buildThing, draw } from './buildCard';

const LONG = 'The Honourable Keeper of the Fog Signal at Gannet Rock and of all lesser lights along the northern shore';
const PROSE = Array.from({ length: 14 }, () => LONG).join(', ');
const score = { for: 9.9, against: 12, verdict: 'too-little-evidence' } as const;
const plate = drawPlate({
  sky: { from: 1966, to: 2027, size: 9, at: 2, runs: [] },
  spans: [{ name: 'Fog', track: 0, from: 1987, to: 1994, end: 'exact' }],
  hidden: [{ name: 'Fog', track: 1, from: 1995, to: 1999 }],
  ties: [{ name: 'Tobias Hale', at: 4, monogram: 'TH' }],
  hasHiddenTies: true,
});

/** Kind and what is hard about it. */
const CARDS: readonly (readonly [string, CardFacts])[] = [
  ['a thing with a plate', buildThing({ picture: { plate } })],
  [
    'a thing with nothing but a name',
    buildThing({ line: '', detail: '', monogram: '', picture: { dial: { from: 2022, to: 2027, dates: [] } } }),
  ],
  [
    'a thing with a long name, line and detail',
    buildThing({ name: LONG, line: LONG, detail: PROSE, picture: { plate } }),
  ],
  ['a thing of a single word that fits no line', buildThing({ name: 'Donaudampfschifffahrtsgesellschaft' })],
  [
    'a thing with two hundred entries on one day',
    buildThing({ picture: { dial: { from: 2022, to: 2027, dates: Array<string>(200).fill('2023-04-20') } } }),
  ],
  ['a case', buildCaseCard()],
  ['a case with a long name, more than full bars and the longest word', buildCaseCard({ question: LONG, score })],
  [
    'a case without evidence',
    buildCaseCard({
      score: { for: 0, against: 0, verdict: 'too-little-evidence' },
      curve: { for: '', against: '', peaks: { for: null, against: null } },
    }),
  ],
  ['the board', buildBoardCard()],
  ['a board of long names', buildBoardCard({ rows: Array.from({ length: 5 }, () => ({ name: LONG, score })) })],
  ['a board without rows', buildBoardCard({ rows: [] })],
  ['a quotation of two words', buildQuoteCard({ words: '“Fog, always.”' })],
  ['a long quotation', buildQuoteCard({ words: `“${PROSE}.”` })],
  ['a masked quotation', buildQuoteCard({ words: LONG, isMasked: true })],
  ['an answer', buildAnswerCard()],
  ['a long answer', buildAnswerCard({ question: LONG, short: `${LONG}.`, rest: PROSE })],
];

interface Area {
  readonly name: string;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}
const CLEAR: readonly Area[] = [
  { name: 'left margin', x: [0, 56], y: [0, 630] },
  { name: 'right margin', x: [1142, 1200], y: [0, 630] },
  { name: 'above the head', x: [0, 1200], y: [0, 44] },
  { name: 'between head and body', x: [0, 700], y: [99, 108] },
  { name: 'between body and foot', x: [0, 690], y: [528, 537] },
  { name: 'below the foot', x: [0, 1200], y: [606, 630] },
];

/** Names of the areas that are not of the colour of the ground. */
async function findFull(svg: string): Promise<string[]> {
  const { pixels, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  expect([width, height]).toEqual([CARD.width, CARD.height]);
  const ground = pixels.subarray(0, 3);
  return CLEAR.filter(({ x, y }) => {
    for (let row = y[0]; row < y[1]; row += 1)
      for (let column = x[0]; column < x[1]; column += 1) {
        const at = (row * width + column) * 4;
        if (!pixels.subarray(at, at + 3).equals(ground)) return true;
      }
    return false;
  }).map(({ name }) => name);
}

describe('a card', () => {
  it.each(CARDS)('keeps its margins: %s', async (_, facts) => {
    expect(await findFull(draw(facts).svg)).toEqual([]);
  });

  it('would be found to break them', async () => {
    const svg = draw(buildThing()).svg.replace('</svg>', '<path d="M300 90V535" stroke="#fff"/></svg>');
    expect(await findFull(svg)).toEqual(['between head and body', 'between body and foot']);
  });

  it.each(CARDS)('holds its words as outlines, and says them besides: %s', (_, facts) => {
    const { svg, words } = draw(facts);
    expect(svg).not.toMatch(/<text|font-family|href=|url\(/);
    expect(words).toContain('Fog Signal');
    expect(words).toContain(facts.day);
    expect(words).toContain(facts.label);
  });

  it('is the same, to the byte, when drawn again', () => {
    for (const [, facts] of CARDS) expect(draw(facts)).toEqual(draw(facts));
  });

  it('ends a text for which there is no room in an ellipsis, and a quotation in its mark', () => {
    expect(draw(buildQuoteCard({ words: `“${PROSE}.”` })).words).toMatch(/\w…” Per Lund/);
    expect(draw(buildAnswerCard({ rest: PROSE })).words).toMatch(/\w…$/);
    expect(draw(buildAnswerCard()).words).toContain('It was talked of in 2020.');
  });

  it('says of a case that more is known further on, where that is so', () => {
    expect(draw(buildCaseCard()).words).toContain('More is known further on');
    expect(draw(buildCaseCard({ hasMore: false })).words).not.toContain('further on');
  });

  it('names a letter that no font has', () => {
    expect(() => draw(buildThing({ name: 'Чайка' }))).toThrow(/"Ч".*scripts\/makeFonts\.mjs/);
  });
});
