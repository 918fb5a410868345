/** Facts of cards for the tests: one of each kind, and a way to draw them. */
import type { AnswerCard, BoardCard, CardFacts, CaseCard, QuoteCard, ThingCard } from '~/compile/cards/cardFacts';
import { drawCard, type DrawnCard } from '~/compile/cards/drawCard';
import { readPalettes } from '~/compile/cards/readPalette';
import { createTypesetter } from '~/compile/cards/typesetter';

const base = { key: 'test', label: 'Character', day: 'Checked on 22 November 2026', alt: 'A card.' };
const dial = { from: 2022, to: 2027, dates: ['2023-02-14', '2023-02-15', '2024'] };
const score = { for: 5.31, against: 2.4, verdict: 'likely' } as const;

export const buildThing = (over: Partial<ThingCard> = {}): ThingCard => ({
  ...base,
  kind: 'thing',
  name: 'Ada Wren',
  line: 'Keeper of the light',
  detail: 'On screen: Fog 2001–2004',
  monogram: 'AW',
  picture: { dial },
  ...over,
});
export const buildCaseCard = (over: Partial<CaseCard> = {}): CaseCard => ({
  ...base,
  kind: 'case',
  question: 'Would Ada Wren be in it?',
  score,
  hasMore: true,
  curve: {
    for: 'M0 16L48 2L96 8L96 16Z',
    against: 'M48 16L48 20L96 19L96 16Z',
    peaks: { for: { points: 7, day: '2024-01-01' }, against: { points: 2, day: '2024-01-01' } },
  },
  years: ['2022', '2026'],
  ...over,
});
export const buildBoardCard = (over: Partial<BoardCard> = {}): BoardCard => ({
  ...base,
  kind: 'board',
  title: 'Who would be in it?',
  rows: [{ name: 'Ada Wren', score }],
  ...over,
});
export const buildQuoteCard = (over: Partial<QuoteCard> = {}): QuoteCard => ({
  ...base,
  kind: 'quote',
  words: '“The fog was real.”',
  isMasked: false,
  speaker: 'Per Lund',
  said: 'to Harbour Weekly',
  ...over,
});
export const buildAnswerCard = (over: Partial<AnswerCard> = {}): AnswerCard => ({
  ...base,
  kind: 'answer',
  question: 'Will there be a revival?',
  short: 'Not yet.',
  rest: 'It was talked of in 2020.',
  ...over,
});

const typesetter = await createTypesetter();

export const draw = (facts: CardFacts): DrawnCard => drawCard(facts, 'Fog Signal', typesetter, readPalettes().dark);
