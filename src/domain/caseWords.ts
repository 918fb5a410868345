/** A case in sentences: what weighs more and by which lines, what switching lines off changes, what moved. */
import type { EvidenceLine } from './board.ts';
import type { CaseDiff } from './caseDiff.ts';
import type { Hinge, Turn } from './caseHinge.ts';
import type { LedgerLine } from './caseLedger.ts';
import type { CurvePoint } from './caseCurve.ts';
import { formatDate } from './dates.ts';
import { EVIDENCE, formatVerdict, type Score, type Side, type Verdict, type WeighedLine } from './evidence.ts';
import { groupBy } from './groupBy.ts';
import type { Epoch } from './view.ts';

/** A piece of a sentence: words, or words that lead to a line. */
export type SentencePart = string | { readonly lineId: string; readonly words: string };

/** What a sentence needs of a line. */
export type SaidLine = WeighedLine & Pick<EvidenceLine, 'who'>;

const REASONS: Record<Verdict, string> = {
  expected: 'nearly all of the weight is for it, and there is much of it',
  likely: 'clearly more speaks for it than against it',
  open: 'both sides weigh about the same',
  unlikely: 'clearly more speaks against it than for it',
  'ruled-out': 'nearly all of the weight is against it, and there is much of it',
  'too-little-evidence': `both sides together weigh less than ${EVIDENCE.enough}, which is too light for a word`,
};

const SIDES: readonly Side[] = ['for', 'against'];

/** "6.31 for and 4.90 against". */
export function saySums(score: Score): string {
  return `${score.for.toFixed(2)} for and ${score.against.toFixed(2)} against`;
}

/** "both sides weigh about the same: 6.31 for and 4.90 against." */
export function sayReason(score: Score): string {
  return `${REASONS[score.verdict]}: ${saySums(score)}.`;
}

/** "Terry Matalas, April 2023". */
export function sayLine({ who, date, datePrecision }: Pick<SaidLine, 'who' | 'date' | 'datePrecision'>): string {
  return `${who}, ${formatDate(date, datePrecision)}`;
}

/** The heaviest line of each side, or that there is none. @param hasMore whether more is known further on. */
export function sayHeaviest(lines: readonly LedgerLine<SaidLine>[], hasMore: boolean): SentencePart[] {
  return SIDES.flatMap((side, index) => {
    const space = index === 0 ? '' : ' ';
    const ofSide = lines.filter(({ line }) => line.side === side);
    const counting = ofSide.filter(({ counted }) => counted > 0);
    const heaviest = counting.reduce<LedgerLine<SaidLine> | undefined>(
      (best, one) => (best && best.counted >= one.counted ? best : one),
      undefined,
    );
    if (!heaviest) {
      if (ofSide.length > 0) return [`${space}All that speaks ${side} it is switched off.`];
      return [`${space}Nothing ${hasMore ? 'that you have come to' : 'on record'} speaks ${side} it.`];
    }
    return [
      `${space}${counting.length === 1 ? 'The only line that counts' : 'The heaviest line'} ${side} it is `,
      { lineId: heaviest.line.id, words: sayLine(heaviest.line) },
      ` (${heaviest.counted.toFixed(2)}).`,
    ];
  });
}

/** "e04", "e04 and e07", "e04, e07 and e09". */
function sayList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What switching off has changed. @param whole the score with every line. */
export function sayWithout(off: readonly string[], score: Score, whole: Score): string {
  const [word, was] = [formatVerdict(score.verdict), formatVerdict(whole.verdict)];
  const start = `Without ${sayList(off)}`;
  if (word === was) return `${start} the word stays “${word}”; with every line: ${saySums(whole)}.`;
  return `${start} the word is “${word}”; with every line it is “${was}”: ${saySums(whole)}.`;
}

/** The result as it is spoken when it has settled: "Without e04: likely, 3.12 for, 0.25 against". */
export function saySettled(off: readonly string[], score: Score): string {
  const sums = `${score.for.toFixed(2)} for, ${score.against.toFixed(2)} against`;
  const word = formatVerdict(score.verdict);
  return off.length === 0 ? `${word}: ${sums}` : `Without ${sayList(off)}: ${word}, ${sums}`;
}

/** What moved between two days, and because of which line; ageing is told apart. */
export function sayMoved(diff: CaseDiff<SaidLine>, from: Epoch): SentencePart[] {
  const { before, after, shift, arrived } = diff;
  const words =
    before.verdict === after.verdict
      ? `the word has stayed “${formatVerdict(after.verdict)}”`
      : `the word has gone from “${formatVerdict(before.verdict)}” to “${formatVerdict(after.verdict)}”`;
  const way = Math.abs(shift) < 0.005 ? 'stayed where it was' : sayShift(shift);
  const heaviest = arrived.find((move) => move.after > 0);
  const start = `Since ${formatDate(from)} ${words}, and the balance has ${way}.`;
  if (!heaviest) return [`${start} No new line weighs in it: what moved is age.`];
  return [
    `${start} The heaviest new line is `,
    { lineId: heaviest.line.id, words: sayLine(heaviest.line) },
    ` (${heaviest.after.toFixed(2)} ${heaviest.line.side}).`,
  ];
}

function sayShift(shift: number): string {
  return `moved by ${Math.abs(shift).toFixed(2)} towards ${shift > 0 ? 'for' : 'against'}`;
}

/** The curve of a case in one sentence, for those who do not see it. */
export function sayCurve(name: string, curve: readonly CurvePoint[]): string {
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last) return '';
  const words = curve.flatMap(({ verdict }, index) => (verdict === curve[index - 1]?.verdict ? [] : [verdict]));
  const way = sayList(words.map((verdict) => `“${formatVerdict(verdict)}”`));
  return `The case of ${name} from ${formatDate(first.day)} to ${formatDate(last.day)}: ${words.length > 1 ? `in turn ${way}` : `always ${way}`}, at the end with ${saySums(last)}`;
}

/** Which lines decide the word alone. */
export function sayHinges(hinges: readonly Hinge<WeighedLine>[], verdict: Verdict): SentencePart[] {
  if (hinges.length === 0)
    return [`No line decides alone: without any one of them the word stays “${formatVerdict(verdict)}”.`];
  return [...groupBy(hinges, (hinge) => hinge.verdict)].flatMap(([word, lines], index) => [
    index === 0 ? 'Without ' : ' Without ',
    ...lines.flatMap(({ line }, at): SentencePart[] => [
      at === 0 ? '' : at === lines.length - 1 ? ' or ' : ', ',
      { lineId: line.id, words: line.id },
    ]),
    ` it would be “${formatVerdict(word)}”.`,
  ]);
}

/** How much more would make another word of it. */
export function sayTurns(turns: readonly Turn[]): string {
  return turns
    .map(({ side, points, verdict }) => `With ${points.toFixed(2)} more ${side} it, “${formatVerdict(verdict)}”.`)
    .join(' ');
}
