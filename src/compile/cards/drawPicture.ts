/** The round picture at the right of a card: a plate as the pages show it, or a dial. The looks are those of src/styles/plate.css. */
import { yearOf } from '../../domain/dates.ts';
import { type MarkKind, type Plate, pointOfYear, drawPlate, RING_LENGTH } from '../../domain/plate.ts';
import type { Dial } from './cardFacts.ts';
import { round, type Sheet } from './sheet.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Parts of the ring between two hairs, then the width, length and opacity of a hair: quarters on a plate, months on a dial. */
const HAIRS = [
  [0.8, 4, 0.5],
  [1, 9, 0.75],
  [1.4, 15, 1],
] as const;
const STEPS = { plate: [1, 4, 20], dial: [1, 3, 12] } as const;
const MARKS: Readonly<Record<MarkKind, readonly [color: string, width: number, more?: string]>> = {
  guide: ['hair-strong', 0.9],
  star: ['quiet', 2.4, 'stroke-linecap="round"'],
  hatch: ['second', 1],
  arc: ['text', 3.2],
  open: ['text', 2.6, 'stroke-dasharray="5 2"'],
  dot: ['text', 7, 'stroke-linecap="round"'],
  chord: ['second', 1.1],
  node: ['text', 6, 'stroke-linecap="round"'],
  own: ['brass', 12, 'stroke-linecap="round"'],
};
/** Sizes of a year and of the initials of a tie. */
const LABELS = [15, 12] as const;
const MONOGRAM = [96, 82] as const;
/** Where the dots of a dial begin, how far their stack may reach inwards, and how far apart two are. */
const DIAL = { radius: 158, depth: 62, gap: 9, dot: 6.4 } as const;
const SIGN = 5.4;

export function drawPicture(
  sheet: Sheet,
  picture: { plate: Plate } | { dial: Dial },
  monogram: string,
  place: Place,
): void {
  const plate = 'plate' in picture ? picture.plate : blankPlate(picture.dial);
  sheet.add(`<g transform="translate(${place.x} ${place.y}) scale(${place.scale})">`);
  const [parts, steps] = 'plate' in picture ? [plate.quarters, STEPS.plate] : [plate.quarters * 3, STEPS.dial];
  for (const [index, [width, length, opacity]] of HAIRS.entries()) {
    const step = (RING_LENGTH / parts) * (steps[index] ?? 1);
    sheet.draw(
      plate.ring,
      `stroke="${sheet.palette('text')}" stroke-width="${length}" stroke-opacity="${opacity}" stroke-dasharray="${width} ${round(step - width)}"`,
    );
  }
  for (const [kind, d] of plate.marks) {
    const [color, width, more = ''] = MARKS[kind];
    sheet.draw(d, `stroke="${sheet.palette(color)}" stroke-width="${width}" ${more}`);
  }
  for (const [x, y, label] of plate.labels) {
    const size = LABELS[/^\d+$/.test(label) ? 0 : 1];
    sheet.write(label, x, y + size * 0.3, { face: 'mono', size, color: 'second', align: 'center' });
  }
  if ('dial' in picture) drawDots(sheet, picture.dial);
  if (monogram === '') drawSign(sheet, 0, 0, SIGN);
  else writeMonogram(sheet, monogram);
  sheet.add('</g>');
}

/** Behind the letters the ground is clear, so that no line runs through them. */
function writeMonogram(sheet: Sheet, monogram: string): void {
  const size = monogram.length > 1 ? MONOGRAM[1] : MONOGRAM[0];
  const y = round(size * 0.33);
  const left = round(-sheet.typesetter.measure(monogram, 'display', size) / 2);
  sheet.add(
    `<g transform="translate(${left} ${y})" stroke="${sheet.palette('ground')}" stroke-width="22" stroke-linejoin="round">${sheet.typesetter.outline(monogram, 'display', size)}</g>`,
  );
  sheet.write(monogram, 0, y, { face: 'display', size, color: 'text', align: 'center' });
}

/** The ring of a plate and its guides, with a year at each hair of a year. */
function blankPlate({ from, to }: Dial): Plate {
  const years = { from, to };
  const { marks, ...plate } = drawPlate({
    sky: { from, to, size: 0, at: 0, runs: [] },
    spans: [],
    hidden: [],
    ties: [],
    hasHiddenTies: false,
  });
  return {
    ...plate,
    marks: marks.filter(([kind]) => kind === 'guide'),
    labels: Array.from({ length: to - from }, (_, index) => {
      const [x, y] = pointOfYear(198, from + index, years);
      return [x, y, String(from + index)] as const;
    }),
  };
}

/** Those of the same half month stand behind each other, towards the middle. */
function drawDots(sheet: Sheet, { from, to, dates }: Dial): void {
  const stacks = new Map<number, number>();
  for (const date of dates) {
    const half = Math.floor(yearOf(date) * 24);
    stacks.set(half, (stacks.get(half) ?? 0) + 1);
  }
  const gap = Math.min(DIAL.gap, DIAL.depth / Math.max(1, ...stacks.values()));
  const dots = Array.from(stacks, ([half, count]) =>
    Array.from({ length: count }, (_, level) => {
      const [x, y] = pointOfYear(DIAL.radius - level * gap, (half + 0.5) / 24, { from, to });
      return `M${x} ${y}h.01`;
    }),
  );
  sheet.draw(
    dots.flat().join(''),
    `stroke="${sheet.palette('brass')}" stroke-width="${DIAL.dot}" stroke-linecap="round"`,
  );
}

/** The sign of the site: a graduated ring over a horizon, and a star; as in src/ui/icons.svg. @param x and y of its middle. */
export function drawSign(sheet: Sheet, x: number, y: number, scale: number): void {
  const [line, star] = [sheet.palette('text'), sheet.palette('brass')];
  sheet.add(
    `<g transform="translate(${x} ${y}) scale(${scale}) translate(-14 -14)" stroke="${line}"><circle cx="14" cy="14" r="12.5" stroke-width="1.2" stroke-dasharray="1 2.27"/><circle cx="14" cy="14" r="8.5" stroke-width="1.4"/><path stroke-width="1.4" d="M2.5 17.5h23"/><circle cx="19.4" cy="7.4" r="2.5" fill="${star}" stroke="${sheet.palette('ground')}" stroke-width="1.4"/></g>`,
  );
}
