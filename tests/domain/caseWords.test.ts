/** A case in sentences. */
import { describe, expect, it } from 'vitest';
import { diffCase } from '~/domain/caseDiff';
import { findHinges } from '~/domain/caseHinge';
import { weighLedger } from '~/domain/caseLedger';
import {
  type SaidLine,
  sayCurve,
  sayHeaviest,
  sayHinges,
  sayMoved,
  sayReason,
  saySettled,
  sayTurns,
  sayWithout,
  type SentencePart,
} from '~/domain/caseWords';
import { scoreLines, VERDICTS } from '~/domain/evidence';
import { buildLine } from './buildRows';

const DAY = '2023-04-20';
const said = (who: string, over: Parameters<typeof buildLine>[0]): SaidLine => ({ ...buildLine(over), who });
const PLAN = said('Terry Matalas', { id: 'e01', date: '2023-04', datePrecision: 'month' });
const WISH = said('Jeri Ryan', { id: 'e02', grade: 'C', datePrecision: 'approx' });
const NO = said('A studio', { id: 'e03', side: 'against' });
/** As it is read. */
const read = (parts: readonly SentencePart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.words)).join('');
const linksOf = (parts: readonly SentencePart[]): string[] =>
  parts.flatMap((part) => (typeof part === 'string' ? [] : [part.lineId]));
const heaviest = (lines: readonly SaidLine[], off: readonly string[] = [], hasMore = false) =>
  sayHeaviest(weighLedger(lines, off, DAY).lines, hasMore);

describe('the reason of a word', () => {
  it.each(VERDICTS)('ends with both sums: %s', (verdict) => {
    expect(sayReason({ for: 6.314, against: 4.9, verdict })).toMatch(/^[a-z].*: 6\.31 for and 4\.90 against\.$/);
  });
});

describe('the heaviest lines', () => {
  it('are named on both sides, each with a way to it', () => {
    const parts = heaviest([PLAN, WISH, NO]);
    expect(read(parts)).toBe(
      'The heaviest line for it is Terry Matalas, April 2023 (3.00). The only line that counts against it is A studio, 20\u00A0April 2023 (3.00).',
    );
    expect(linksOf(parts)).toEqual(['e01', 'e03']);
  });

  it.each([
    [[PLAN], [], false, /Nothing on record speaks against it\.$/, 'an empty side'],
    [
      [PLAN],
      [],
      true,
      /Nothing that you have come to speaks against it\.$/,
      'an empty side of which more may be known',
    ],
    [[PLAN, NO], ['e03'], false, /All that speaks against it is switched off\.$/, 'a side without its only line'],
    [[], [], false, /^Nothing on record speaks for it\. Nothing on record speaks against it\.$/, 'nothing at all'],
    [[PLAN, WISH], ['e01'], false, /^The only line that counts for it is Jeri Ryan, about/, 'the best is off'],
  ])('%#: says it of %4$s', (lines, off, hasMore, expected) => {
    expect(read(heaviest(lines, off, hasMore))).toMatch(expected);
  });
});

describe('what switching off changes', () => {
  it('is compared with every line', () => {
    const whole = scoreLines([PLAN, WISH, NO], DAY);
    expect(sayWithout(['e03'], scoreLines([PLAN, WISH], DAY), whole)).toBe(
      'Without e03 the word is “expected”; with every line it is “open”: 4.50 for and 3.00 against.',
    );
    expect(sayWithout(['e01', 'e02', 'e03'], scoreLines([], DAY), whole)).toMatch(/^Without e01, e02 and e03 the word/);
    expect(sayWithout(['e02'], scoreLines([PLAN, NO], DAY), whole)).toBe(
      'Without e02 the word stays “open”; with every line: 4.50 for and 3.00 against.',
    );
  });

  it('is spoken in short', () => {
    const score = { for: 3.12, against: 0.25, verdict: 'likely' } as const;
    expect(saySettled(['e04'], score)).toBe('Without e04: likely, 3.12 for, 0.25 against');
    expect(saySettled([], score)).toBe('likely: 3.12 for, 0.25 against');
  });
});

describe('what would change it', () => {
  it('names the lines that decide alone by the word without them', () => {
    const lines = [PLAN, NO];
    const parts = sayHinges(findHinges(lines, DAY), 'open');
    expect(read(parts)).toBe('Without e01 it would be “unlikely”. Without e03 it would be “likely”.');
    expect(linksOf(parts)).toEqual(['e01', 'e03']);
    expect(read(sayHinges([], 'open'))).toMatch(/^No line decides alone.*stays “open”\.$/);
  });

  it('joins those that have the same effect', () => {
    const two = [PLAN, WISH].map((line) => ({ line, verdict: 'open' as const }));
    expect(read(sayHinges(two, 'likely'))).toBe('Without e01 or e02 it would be “open”.');
  });

  it('says how much more it would take', () => {
    expect(sayTurns([{ side: 'against', points: 0.5, verdict: 'open' }])).toBe('With 0.50 more against it, “open”.');
  });
});

describe('what moved', () => {
  it('names the heaviest new line and the way', () => {
    const later = said('A studio', { id: 'e09', date: '2023-09-01', side: 'against', grade: 'A' });
    const parts = sayMoved(diffCase([PLAN, later], '2023-05-01', '2023-10-01'), '2023-05-01');
    expect(read(parts)).toMatch(
      /^Since 1\sMay 2023 the word has gone from “likely” to “open”, and the balance has moved by \d\.\d\d towards against\. The heaviest new line is A studio, 1\sSeptember 2023 \(4\.\d\d against\)\.$/,
    );
    expect(linksOf(parts)).toEqual(['e09']);
  });

  it('says that age alone was at work, or nothing', () => {
    const aged = sayMoved(diffCase([PLAN], '2023-05-01', '2024-05-01'), '2023-05-01');
    expect(read(aged)).toMatch(/has stayed “likely”.*towards against\. No new line weighs in it/);
    const still = sayMoved(diffCase([PLAN], '2023-05-01', '2023-05-01'), '2023-05-01');
    expect(read(still)).toMatch(/stayed where it was/);
  });
});

describe('the name of a curve', () => {
  it('is one sentence with its words in turn and its end', () => {
    const curve = [
      { day: '2023-01-01', for: 0, against: 0, verdict: 'too-little-evidence' as const },
      { day: '2023-04-30', for: 3, against: 0, verdict: 'likely' as const },
      { day: '2024-04-30', for: 2.5, against: 0, verdict: 'likely' as const },
    ];
    expect(sayCurve('Worf', curve)).toBe(
      'The case of Worf from 1\u00A0January 2023 to 30\u00A0April 2024: in turn “too little evidence” and “likely”, at the end with 2.50 for and 0.00 against',
    );
    expect(sayCurve('Worf', curve.slice(1))).toContain('always “likely”');
    expect(sayCurve('Worf', [])).toBe('');
  });
});
