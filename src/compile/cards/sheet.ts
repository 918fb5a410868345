/** A card in the making: words as outlines, lines and areas, and the words once more for whoever audits them. */
import { wrapText } from '../../domain/picture.ts';
import type { Palette } from './readPalette.ts';
import type { Face, Typesetter } from './typesetter.ts';

export const CARD = { width: 1200, height: 630, margin: 64 } as const;

export interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly color: string;
  readonly align?: 'left' | 'right' | 'center';
}

export interface Fitting {
  readonly face: Face;
  /** Tried from the largest. */
  readonly sizes: readonly number[];
  readonly width: number;
  readonly lines: number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** There was more of it. */
  readonly isCut: boolean;
}

const ALIGN = { left: 0, center: 0.5, right: 1 } as const;
const BALANCE_STEP = 12;

export class Sheet {
  readonly #parts: string[] = [];
  readonly #words: string[] = [];
  readonly typesetter: Typesetter;
  readonly palette: Palette;

  constructor(typesetter: Typesetter, palette: Palette) {
    this.typesetter = typesetter;
    this.palette = palette;
  }

  /** One line. @param y of the baseline. */
  write(text: string, x: number, y: number, { face, size, color, align = 'left' }: Setting): void {
    if (text === '') return;
    const left = x - this.typesetter.measure(text, face, size) * ALIGN[align];
    this.#words.push(text);
    this.add(
      `<g transform="translate(${round(left)} ${round(y)})" fill="${this.palette(color)}">${this.typesetter.outline(text, face, size)}</g>`,
    );
  }

  /** Several lines, the first with its baseline at `y`. */
  writeLines(lines: readonly string[], x: number, y: number, step: number, setting: Setting): void {
    for (const [index, line] of lines.entries()) this.write(line, x, y + index * step, setting);
  }

  draw(d: string, attributes: string): void {
    if (d !== '') this.#parts.push(`<path ${attributes} d="${d}"/>`);
  }

  add(markup: string): void {
    this.#parts.push(markup);
  }

  /** The largest size at which a text takes no more than so many lines, these about equally long; what is too much even then is cut. */
  fit(text: string, { face, sizes, width, lines: most }: Fitting): FittedText {
    const wrap = (size: number, max: number): string[] =>
      wrapText(text, max, (part) => this.#widthOf(part, face, size));
    const fits = (size: number, max: number, count: number): boolean => {
      const lines = wrap(size, max);
      return lines.length <= count && lines.every((line) => this.#widthOf(line, face, size) <= max);
    };
    const size = sizes.find((one) => fits(one, width, most)) ?? sizes.at(-1) ?? 0;
    const lines = wrap(size, width);
    if (lines.length > most) return { size, lines: cut(lines, most, text.endsWith('”') ? '”' : ''), isCut: true };
    let narrow = width;
    while (narrow > BALANCE_STEP && fits(size, narrow - BALANCE_STEP, lines.length)) narrow -= BALANCE_STEP;
    return { size, lines: wrap(size, narrow), isCut: false };
  }

  /** Word by word: the same words are asked for again and again, each time in another line. */
  #widthOf(text: string, face: Face, size: number): number {
    const widths = text.split(' ').map((word) => this.typesetter.measure(word, face, size));
    return widths.reduce((sum, width) => sum + width, (widths.length - 1) * this.typesetter.measure(' ', face, size));
  }

  /** All words in the order in which they stand, lines joined. */
  get words(): string {
    return this.#words.join(' ');
  }

  toSvg(): string {
    const { width, height } = CARD;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none">${this.#parts.join('')}</svg>`;
  }
}

export const round = (value: number): number => Math.round(value * 100) / 100;

/** The last line that there is room for ends in an ellipsis after a whole word, and in the mark with which the text ends. */
function cut(lines: readonly string[], most: number, mark: string): string[] {
  const last = (lines[most - 1] ?? '').split(' ').slice(0, -1).join(' ');
  return [...lines.slice(0, most - 1), `${last.replace(/[\s,.;:–—]+$/, '')}…${mark}`];
}
