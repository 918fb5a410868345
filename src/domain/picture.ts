/** A sheet of labelled rows as a drawing: where each word and line stands. The page's own fonts and tokens give the rest. */

export type PictureColor =
  | 'ground'
  | 'text'
  | 'second'
  | 'quiet'
  | 'brass'
  | 'for'
  | 'against'
  | 'hair'
  | 'hair-strong';
export type PictureFont = keyof typeof PICTURE_FONTS;

/** Weight, size, token of the family. */
export const PICTURE_FONTS = {
  title: [300, 68, 'serif'],
  heading: [400, 34, 'serif'],
  name: [400, 36, 'serif'],
  body: [400, 28, 'serif'],
  label: [500, 22, 'sans'],
  note: [400, 22, 'sans'],
  mono: [400, 22, 'mono'],
} as const;

export interface PictureRow {
  /** At the left edge: the post, the place, the weight. */
  readonly label: string;
  readonly color?: PictureColor;
  /** Initials in a disc before the text. */
  readonly monogram?: string;
  readonly text: string;
  /** A line in small under it. */
  readonly note?: string;
}

export interface PictureSheet {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly heading: string; readonly rows: readonly PictureRow[] }[];
  /** At the foot: whose page it is, and that it is unofficial. */
  readonly foot: readonly [left: string, right: string];
}

export type Mark =
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly text: string;
      readonly font: PictureFont;
      readonly color: PictureColor;
      readonly align: 'left' | 'right' | 'center';
    }
  | { readonly kind: 'line'; readonly y: number; readonly color: PictureColor; readonly isTicked?: boolean }
  | { readonly kind: 'disc'; readonly x: number; readonly y: number; readonly r: number };

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly marks: readonly Mark[];
}

const WIDTH = 1080;
const MARGIN = 72;
/** Width of the first column: before names, before sentences. */
const NAME_COLUMN = 264;
const LINE_COLUMN = 176;
const DISC = 28;
const MIN_HEIGHT = 1080;

/** @param measure the width of a text in a font. */
export function layOutPicture(sheet: PictureSheet, measure: (text: string, font: PictureFont) => number): Picture {
  const marks: Mark[] = [];
  const right = WIDTH - MARGIN;
  let y = MARGIN;
  const write = (text: string, font: PictureFont, color: PictureColor, x: number, max: number, line: number): void => {
    for (const words of wrapText(text, max, (part) => measure(part, font))) {
      y += line;
      marks.push({ kind: 'text', x, y, text: words, font, color, align: 'left' });
    }
  };

  write(sheet.title, 'title', 'text', MARGIN, right - MARGIN, 76);
  y += 12;
  write(sheet.lead, 'note', 'second', MARGIN, right - MARGIN, 34);
  y += 32;
  marks.push({ kind: 'line', y, color: 'hair-strong', isTicked: true });
  for (const { heading, rows } of sheet.sections) {
    if (heading !== '') {
      y += 24;
      write(heading, 'heading', 'text', MARGIN, right - MARGIN, 40);
      y += 20;
      marks.push({ kind: 'line', y, color: 'hair-strong' });
    }
    for (const row of rows) {
      const top = y;
      const isLong = row.monogram === undefined;
      const x = MARGIN + (isLong ? LINE_COLUMN : NAME_COLUMN + 2 * DISC + 20);
      y += isLong ? 16 : 12;
      write(row.text, isLong ? 'body' : 'name', 'text', x, right - x, isLong ? 38 : 44);
      if (row.note !== undefined) write(row.note, 'note', 'quiet', x, right - x, 32);
      const first = top + (isLong ? 54 : 56);
      y = Math.max(y, first) + (isLong ? 24 : 30);
      marks.push({
        kind: 'text',
        x: MARGIN,
        y: first - 2,
        text: row.label,
        font: isLong ? 'mono' : 'label',
        color: row.color ?? 'second',
        align: 'left',
      });
      if (row.monogram !== undefined) {
        const middle = top + (y - top) / 2;
        marks.push({ kind: 'disc', x: MARGIN + NAME_COLUMN + DISC, y: middle, r: DISC });
        marks.push({
          kind: 'text',
          x: MARGIN + NAME_COLUMN + DISC,
          y: middle + 8,
          text: row.monogram,
          font: 'label',
          color: 'text',
          align: 'center',
        });
      }
      marks.push({ kind: 'line', y, color: 'hair' });
    }
  }
  const height = Math.max(MIN_HEIGHT, y + 156);
  const foot = height - MARGIN + 8;
  marks.push({ kind: 'line', y: foot - 44, color: 'hair-strong' });
  marks.push({ kind: 'text', x: MARGIN, y: foot, text: sheet.foot[0], font: 'label', color: 'brass', align: 'left' });
  marks.push({ kind: 'text', x: right, y: foot, text: sheet.foot[1], font: 'note', color: 'quiet', align: 'right' });
  return { width: WIDTH, height, margin: MARGIN, marks };
}

/** Lines no wider than `max`; a word that is wider stands alone. */
export function wrapText(text: string, max: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > max) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** The same in words, for those who do not see it. */
export function describePicture(sheet: PictureSheet): string {
  const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
  const parts = sheet.sections.flatMap(({ heading, rows }) => [
    ...(heading === '' ? [] : [`${heading}:`]),
    ...rows.map(({ label, text }) => sentence(`${label}: ${text}`)),
  ]);
  return [sentence(sheet.title), sentence(sheet.lead), ...parts].join(' ');
}
