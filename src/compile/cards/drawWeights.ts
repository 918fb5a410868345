/** What a case weighs, as drawings: its curve through the years, and both sides on one axis. */
import { CURVE } from '../../domain/boardCurve.ts';
import { EVIDENCE, type Score } from '../../domain/evidence.ts';
import type { CaseCard } from './cardFacts.ts';
import { CARD, round, type Sheet } from './sheet.ts';

const RIGHT = CARD.width - CARD.margin;

/** For above the axis, filled; against below it, outlined: as in the rows of the board, and one point as high on every card where there is room. */
export function drawCurve(sheet: Sheet, curve: CaseCard['curve'], [first, last]: CaseCard['years']): void {
  const left = 680;
  const [up, down] = [curve.peaks.for?.points ?? 0, curve.peaks.against?.points ?? 0].map((points) =>
    Math.min(points, CURVE.full),
  );
  const reach = Math.max(1, (up ?? 0) + (down ?? 0));
  const point = Math.min(28, 236 / reach);
  const axis = round(250 + (((up ?? 0) - (down ?? 0)) * point) / 2);
  const [pro, con] = [sheet.palette('for'), sheet.palette('against')];
  const stretched = (d: string): string =>
    d.replaceAll(/([ML])([\d.]+) ([\d.]+)/g, (_, letter, x, y) => {
      const points = ((CURVE.half - Number(y)) / CURVE.half) * CURVE.full;
      return `${letter}${round(left + (Number(x) / CURVE.width) * (RIGHT - left))} ${round(axis - points * point)}`;
    });
  sheet.draw(
    stretched(curve.for),
    `fill="${pro}" fill-opacity=".28" stroke="${pro}" stroke-width="2.5" stroke-linejoin="round"`,
  );
  sheet.draw(stretched(curve.against), `stroke="${con}" stroke-width="2.5" stroke-linejoin="round"`);
  sheet.draw(`M${left} ${axis}H${RIGHT}`, `stroke="${sheet.palette('second')}" stroke-width="1.5"`);
  const label = { face: 'mono', size: 21, color: 'quiet' } as const;
  const y = axis + (down ?? 0) * point + 32;
  sheet.write(first, left, y, label);
  sheet.write(last, RIGHT, y, { ...label, align: 'right' });
}

interface BarPlace {
  readonly middle: number;
  readonly half: number;
  readonly y: number;
  readonly height: number;
}

/** On one axis: for to the left, solid; against to the right, hatched. */
export function drawBars(sheet: Sheet, score: Score, { middle, half, y, height }: BarPlace): void {
  const lengthOf = (points: number): number => round(Math.min(1, points / EVIDENCE.full) * half);
  const [pro, con] = [lengthOf(score.for), lengthOf(score.against)];
  const track = `stroke="${sheet.palette('hair-strong')}" stroke-width="1.5"`;
  sheet.draw(`M${middle - half} ${y + height / 2}H${middle + half}`, track);
  sheet.draw(`M${middle - pro} ${y}H${middle}V${y + height}H${middle - pro}Z`, `fill="${sheet.palette('for')}"`);
  const against = sheet.palette('against');
  const slant = height / 2;
  const strokes = Array.from({ length: Math.ceil(con / 7) }, (_, index) => {
    const x = middle + index * 7;
    const end = Math.min(x + slant, middle + con);
    return `M${round(x)} ${y + height}L${round(end)} ${round(y + height - (end - x) * 2)}`;
  });
  if (con > 0) {
    sheet.draw(
      `M${middle} ${y}h${con}v${height}h${-con}Z`,
      `fill="${sheet.palette('ground')}" stroke="${against}" stroke-width="2"`,
    );
    sheet.draw(strokes.join(''), `stroke="${against}" stroke-width="3"`);
  }
  sheet.draw(`M${middle} ${y - 12}v${height + 24}`, `stroke="${sheet.palette('text')}" stroke-width="2"`);
}
