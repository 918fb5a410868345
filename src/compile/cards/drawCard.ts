/** One card as SVG: frame, words and picture, 1200 × 630. A pure function of its facts, the fonts and the colours. */
import { formatVerdict, formatWeight } from '../../domain/evidence.ts';
import type { AnswerCard, BoardCard, CardFacts, CaseCard, QuoteCard, ThingCard } from './cardFacts.ts';
import { drawPicture, drawSign } from './drawPicture.ts';
import { drawBars, drawCurve } from './drawWeights.ts';
import type { Palette } from './readPalette.ts';
import { CARD, round, Sheet } from './sheet.ts';
import type { Typesetter } from './typesetter.ts';

export interface DrawnCard {
  readonly svg: string;
  /** Every word on it, for the leak audit. */
  readonly words: string;
}

const { width: WIDTH, height: HEIGHT, margin: LEFT } = CARD;
const RIGHT = WIDTH - LEFT;
/** Middle of the space between head and foot. */
const MIDDLE = 324;
const FOOT = 552;
const TICK = 10.72;
/** Sizes of a quotation, and how many lines of each there is room for. */
const QUOTE_SIZES = [
  [96, 2],
  [84, 3],
  [72, 3],
  [62, 4],
  [54, 5],
  [46, 6],
  [40, 7],
] as const;

/** @param siteName stands at the head of every card. */
export function drawCard(facts: CardFacts, siteName: string, typesetter: Typesetter, palette: Palette): DrawnCard {
  const sheet = new Sheet(typesetter, palette);
  drawFrame(sheet, facts, siteName);
  switch (facts.kind) {
    case 'thing':
      drawThing(sheet, facts);
      break;
    case 'case':
      drawCase(sheet, facts);
      break;
    case 'board':
      drawBoard(sheet, facts);
      break;
    case 'quote':
      drawQuote(sheet, facts);
      break;
    case 'answer':
      drawAnswer(sheet, facts);
      break;
  }
  return { svg: sheet.toSvg(), words: sheet.words };
}

function drawFrame(sheet: Sheet, { label, day }: CardFacts, siteName: string): void {
  const hair = sheet.palette('hair-strong');
  sheet.add(`<rect width="${WIDTH}" height="${HEIGHT}" fill="${sheet.palette('ground')}"/>`);
  drawSign(sheet, LEFT + 21, 70, 1.5);
  sheet.write(siteName, LEFT + 56, 80, { face: 'serif', size: 31, color: 'text' });
  sheet.write(label, RIGHT, 79, { face: 'label', size: 25, color: 'quiet', align: 'right' });
  const ticks = Array.from(
    { length: 101 },
    (_, at) => `M${round(LEFT + at * TICK)} ${FOOT}v${at % 5 === 0 ? -13 : -6}`,
  );
  sheet.draw(`M${LEFT} ${FOOT}H${RIGHT}${ticks.join('')}`, `stroke="${hair}" stroke-width="1.5"`);
  sheet.write(day, LEFT, 595, { face: 'sans', size: 26, color: 'second' });
  sheet.write('Unofficial fan record', RIGHT, 595, { face: 'sans', size: 26, color: 'quiet', align: 'right' });
}

function drawThing(sheet: Sheet, { name, line, detail, monogram, picture }: ThingCard): void {
  const width = 600;
  const title = sheet.fit(name, { face: 'display', sizes: [96, 88, 80, 72, 64, 56, 48], width, lines: 3 });
  const role = sheet.fit(line, { face: 'serif', sizes: [36, 33, 30], width, lines: 3 });
  const more = sheet.fit(detail, { face: 'sans', sizes: [26, 24, 22], width, lines: 2 });
  const steps = { title: title.size * 1.04, role: role.size * 1.3, more: 36 };
  const height =
    title.lines.length * steps.title +
    role.lines.length * steps.role +
    more.lines.length * steps.more +
    (detail ? 40 : 16);
  let y = MIDDLE - height / 2 + title.size * 0.78;
  sheet.writeLines(title.lines, LEFT - 3, y, steps.title, { face: 'display', size: title.size, color: 'text' });
  y += (title.lines.length - 1) * steps.title + 20 + steps.role;
  sheet.writeLines(role.lines, LEFT, y, steps.role, { face: 'serif', size: role.size, color: 'second' });
  y += (role.lines.length - 1) * steps.role + 20 + steps.more;
  sheet.writeLines(more.lines, LEFT, y, steps.more, { face: 'sans', size: more.size, color: 'quiet' });
  drawPicture(sheet, picture, monogram, { x: 926, y: MIDDLE - 4, scale: 1.01 });
}

function drawCase(sheet: Sheet, { question, score, hasMore, curve, years }: CaseCard): void {
  const width = 580;
  const asked = sheet.fit(question, { face: 'serif', sizes: [44, 40, 36], width, lines: 2 });
  const word = capital(formatVerdict(score.verdict));
  const { size } = sheet.fit(word, { face: 'verdict', sizes: [132, 116, 100, 84, 72, 60], width, lines: 1 });
  const step = asked.size * 1.2;
  const top = 248 - (asked.lines.length * step + size) / 2;
  sheet.writeLines(asked.lines, LEFT, top + asked.size * 0.8, step, {
    face: 'serif',
    size: asked.size,
    color: 'second',
  });
  sheet.write(word, LEFT - 4, top + asked.lines.length * step + 12 + size * 0.76, {
    face: 'verdict',
    size,
    color: 'text',
  });
  if (hasMore)
    sheet.write('More is known further on in the story.', LEFT, 412, { face: 'sans', size: 25, color: 'quiet' });
  drawCurve(sheet, curve, years);
  drawBars(sheet, score, { middle: WIDTH / 2, half: 300, y: 452, height: 40 });
  const figures = { face: 'mono', size: 30 } as const;
  const words = { face: 'label', size: 28 } as const;
  for (const side of ['for', 'against'] as const) {
    const [edge, inner, align, other] =
      side === 'for' ? ([LEFT, 284, 'left', 'right'] as const) : ([RIGHT, WIDTH - 284, 'right', 'left'] as const);
    const color = score[side] > 0 ? side : 'quiet';
    sheet.write(capital(side), edge, 482, { ...words, color, align });
    sheet.write(formatWeight(score[side], side), inner, 482, { ...figures, color, align: other });
  }
}

function drawBoard(sheet: Sheet, { title, rows }: BoardCard): void {
  sheet.write(title, LEFT - 2, 184, { face: 'display', size: 68, color: 'text' });
  for (const [index, { name, score }] of rows.entries()) {
    const y = 226 + index * 60;
    const fitted = sheet.fit(name, { face: 'serif', sizes: [34, 30, 27], width: 390, lines: 1 });
    sheet.writeLines(fitted.lines, LEFT, y + 24, 0, { face: 'serif', size: fitted.size, color: 'text' });
    drawBars(sheet, score, { middle: 700, half: 250, y, height: 28 });
    sheet.write(capital(formatVerdict(score.verdict)), RIGHT, y + 25, {
      face: 'verdict',
      size: 34,
      color: 'text',
      align: 'right',
    });
  }
}

function drawQuote(sheet: Sheet, { words, isMasked, speaker, said }: QuoteCard): void {
  const width = RIGHT - LEFT;
  const fitted = QUOTE_SIZES.map(([size, lines]) => sheet.fit(words, { face: 'display', sizes: [size], width, lines }));
  const { size, lines } = fitted.find(({ isCut }) => !isCut) ?? fitted.at(-1) ?? { size: 0, lines: [] };
  const step = size * 1.14;
  const top = (isMasked ? 250 : 280) - (lines.length * step) / 2;
  sheet.writeLines(lines, LEFT - 3, top + size * 0.82, step, { face: 'display', size, color: 'text' });
  if (isMasked)
    sheet.write(
      'The words give something away. The page asks before it shows them.',
      LEFT,
      top + lines.length * step + 44,
      {
        face: 'sans',
        size: 27,
        color: 'quiet',
      },
    );
  const name = { face: 'serif', size: 36, color: 'text' } as const;
  sheet.write(speaker, LEFT, 502, name);
  sheet.write(said, LEFT + sheet.typesetter.measure(speaker, name.face, name.size) + 14, 502, {
    face: 'sans',
    size: 28,
    color: 'second',
  });
}

function drawAnswer(sheet: Sheet, { question, short, rest }: AnswerCard): void {
  const width = RIGHT - LEFT;
  const asked = sheet.fit(question, { face: 'serif', sizes: [42, 38], width, lines: 2 });
  const oneLine = sheet.fit(short, { face: 'display', sizes: [128, 116, 104, 92], width, lines: 1 });
  const said = oneLine.isCut
    ? sheet.fit(short, { face: 'display', sizes: [88, 80, 72, 64], width, lines: 2 })
    : oneLine;
  const more = sheet.fit(rest, { face: 'sans', sizes: [30], width, lines: 2 });
  const steps = { asked: 52, said: said.size * 1.04, more: 42 };
  const height =
    asked.lines.length * steps.asked + said.lines.length * steps.said + more.lines.length * steps.more + 40;
  let y = MIDDLE - height / 2 + 38;
  sheet.writeLines(asked.lines, LEFT, y, steps.asked, { face: 'serif', size: asked.size, color: 'second' });
  y += (asked.lines.length - 1) * steps.asked + 16 + steps.said * 0.9;
  sheet.writeLines(said.lines, LEFT - 4, y, steps.said, { face: 'display', size: said.size, color: 'text' });
  y += (said.lines.length - 1) * steps.said + 24 + steps.more;
  sheet.writeLines(more.lines, LEFT, y, steps.more, { face: 'sans', size: more.size, color: 'second' });
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
