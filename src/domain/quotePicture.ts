/** A quotation as a picture of one of three shapes: the type is as large as the words allow, and no word is ever cut. */
import type { PictureColor } from './picture.ts';

export const SHAPES = {
  square: { label: 'Square 1:1', width: 1080, height: 1080 },
  wide: { label: 'Wide 16:9', width: 1600, height: 900 },
  tall: { label: 'Tall 9:16', width: 1080, height: 1920 },
} as const;
export type Shape = keyof typeof SHAPES;

/** Sizes for the words, tried from the largest on. */
const SIZES = [128, 116, 104, 96, 88, 80, 72, 66, 60, 54, 48, 44, 40, 36, 33, 30, 27, 24, 21] as const;

/** Weight, size, token of the family. */
export const QUOTE_FONTS: Readonly<Record<string, readonly [weight: number, size: number, family: string]>> = {
  ...Object.fromEntries(SIZES.map((size) => [`words-${size}`, [300, size, 'serif'] as const])),
  name: [400, 38, 'serif'],
  note: [400, 25, 'sans'],
  label: [500, 23, 'sans'],
  mono: [400, 21, 'mono'],
};

export interface QuoteSheet {
  /** The words with their marks. */
  readonly paragraphs: readonly string[];
  /** Whether they are a fragment, in words. */
  readonly kind: string;
  readonly speaker: string;
  /** To whom and when. */
  readonly said: string;
  /** Address of the page. */
  readonly address: string;
  /** Whose page it is. */
  readonly site: string;
}

type QuoteMark =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly font: string;
      readonly color: PictureColor;
      readonly align: 'left';
    }
  | { readonly kind: 'line'; readonly y: number; readonly color: PictureColor; readonly isTicked?: boolean };

export interface QuotePicture {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly marks: readonly QuoteMark[];
}

const MARGIN = 104;
const LINE = 1.3;
/** Between paragraphs, in lines. */
const GAP = 0.45;
const MONO_LINE = 30;
type Measure = (text: string, font: string) => number;

/** @param measure the width of a text in a font. @returns null where the words do not fit even at the smallest size. */
export function layOutQuote(sheet: QuoteSheet, shape: Shape, measure: Measure): QuotePicture | null {
  const { width, height } = SHAPES[shape];
  const room = width - 2 * MARGIN;
  const marks: QuoteMark[] = [];
  const write = (text: string, font: string, color: PictureColor, y: number, x = MARGIN): void =>
    void marks.push({ kind: 'text', x, y, text, font, color, align: 'left' });

  // From the foot upwards, so that the words know what is left to them.
  const addressLines = breakAddress(sheet.address, room, (text) => measure(text, 'mono'));
  const siteLine = height - MARGIN + 20;
  const addressTop = siteLine - 40 - (addressLines.length - 1) * MONO_LINE;
  const rule = addressTop - 44 - 38 - 46 - 34;
  write(sheet.kind, 'label', 'quiet', MARGIN + 18);
  marks.push({ kind: 'line', y: rule, color: 'hair-strong', isTicked: true });
  write(sheet.speaker, 'name', 'text', rule + 58);
  write(sheet.said, 'note', 'second', rule + 100);
  addressLines.forEach((line, index) => write(line, 'mono', 'second', addressTop + index * MONO_LINE));
  write(sheet.site, 'label', 'brass', siteLine);

  const top = MARGIN + 18 + 32;
  const space = rule - 40 - top;
  const set = fitWords(sheet.paragraphs, room, space, measure);
  if (!set) return null;
  const { size, paragraphs } = set;
  const font = `words-${size}`;
  let y = top + (space - heightOf(paragraphs, size)) / 2;
  for (const lines of paragraphs) {
    lines.forEach((line, index) => {
      y += size * LINE;
      // The opening mark hangs before the edge of the text.
      const hang = index === 0 ? measure('“', font) : 0;
      // The baseline stands above the foot of its line.
      write(line, font, 'text', y - size * (LINE - 1), MARGIN - hang);
    });
    y += size * LINE * GAP;
  }
  return { width, height, margin: MARGIN, marks };
}

interface SetWords {
  readonly size: (typeof SIZES)[number];
  /** Lines of each. */
  readonly paragraphs: readonly (readonly string[])[];
}

function fitWords(paragraphs: readonly string[], room: number, space: number, measure: Measure): SetWords | undefined {
  for (const size of SIZES) {
    const font = `words-${size}`;
    const hang = measure('“', font);
    const wrap = (text: string, max: number) => wrapExactly(text, max, hang, (part) => measure(part, font));
    const lines = paragraphs.map((text) => wrap(text, room));
    if (lines.every((all) => all !== null) && heightOf(lines, size) <= space)
      return {
        size,
        paragraphs: lines.map((all, index) => balance(all, room, (max) => wrap(paragraphs[index] ?? '', max))),
      };
  }
  return undefined;
}

/** As many lines in the narrowest room that holds them, so that the last is not one short word. */
function balance(
  lines: readonly string[],
  room: number,
  wrap: (max: number) => readonly string[] | null,
): readonly string[] {
  let best = lines;
  let [least, most] = [room / 2, room];
  for (let step = 0; step < 8; step += 1) {
    const middle = (least + most) / 2;
    const tried = wrap(middle);
    if (tried && tried.length === lines.length) [best, most] = [tried, middle];
    else least = middle;
  }
  return best;
}

const heightOf = (paragraphs: readonly (readonly string[])[], size: number): number =>
  size * LINE * (paragraphs.flat().length + GAP * (paragraphs.length - 1));

/** Lines that, joined by spaces, are the text to the character. @param hang what the first may be longer. @returns null where a word is too wide. */
function wrapExactly(
  text: string,
  room: number,
  hang: number,
  measure: (text: string) => number,
): readonly string[] | null {
  const lines: string[] = [];
  let line: string | undefined;
  const roomOf = (): number => room + (lines.length === 0 ? hang : 0);
  for (const word of text.split(' ')) {
    const longer: string = line === undefined ? word : `${line} ${word}`;
    if (measure(longer) <= roomOf()) line = longer;
    else if (line === undefined) return null;
    else {
      lines.push(line);
      line = word;
      if (measure(word) > roomOf()) return null;
    }
  }
  return line === undefined ? lines : [...lines, line];
}

/** After a slash, where it is too long for one line. */
function breakAddress(address: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of address.split(/(?<=\/)/)) {
    if (line !== '' && measure(line + part) > room) {
      lines.push(line);
      line = part;
    } else line += part;
  }
  return [...lines, line];
}

/** The same in words, for those who do not see it. */
export function describeQuotePicture({ paragraphs, kind, speaker, said, address, site }: QuoteSheet): string {
  return `Quotation: ${paragraphs.join(' ')} ${kind}. ${speaker} ${said}. ${site}, ${address}`;
}

/** Every text on the picture, so that the letters of all fonts are there. */
export const textsOfQuote = ({ paragraphs, kind, speaker, said, address, site }: QuoteSheet): string[] => [
  ...paragraphs,
  kind,
  speaker,
  said,
  address,
  site,
];
