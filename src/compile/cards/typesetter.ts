/** Text as outlines, shaped from the fonts of the site: a card looks the same on every machine, and no letter can go missing unseen. */
import fs from 'node:fs';
import path from 'node:path';
import fontverter from 'fontverter';
import * as hb from 'harfbuzzjs';

const FONTS = path.resolve('src/fonts');
/** Face → its files of src/fonts, each for the letters that those before it lack; the weight of a file that has more than one. */
const FACES = {
  display: { files: ['newsreader-light', 'newsreader-light-more', 'newsreader', 'newsreader-more'] },
  serif: { files: ['newsreader', 'newsreader-more'] },
  verdict: { files: ['newsreader-verdict', 'newsreader-italic', 'newsreader-more'] },
  sans: { files: ['instrument-sans', 'instrument-sans-more'], weight: 450 },
  label: { files: ['instrument-sans', 'instrument-sans-more'], weight: 500 },
  mono: { files: ['plex-mono', 'newsreader', 'newsreader-more'] },
} as const;

interface FaceFiles {
  readonly files: readonly string[];
  readonly weight?: number;
}

export type Face = keyof typeof FACES;

export interface Typesetter {
  /** Width in the units of the size. */
  measure(text: string, face: Face, size: number): number;
  /** SVG paths, a letter each, from the beginning of the baseline at 0, 0. */
  outline(text: string, face: Face, size: number): string;
}

interface Glyph {
  readonly font: hb.Font;
  readonly id: number;
  /** In em, of the glyph before it in the line. */
  readonly x: number;
}

interface Line {
  readonly glyphs: readonly Glyph[];
  /** In em. */
  readonly width: number;
}

export async function createTypesetter(): Promise<Typesetter> {
  const faces = new Map<Face, hb.Font[]>();
  for (const [face, { files, weight }] of Object.entries(FACES) as [Face, FaceFiles][]) {
    const fonts: hb.Font[] = [];
    // One after the other: what unpacks them can do no two at once.
    for (const file of files) fonts.push(await openFont(file, weight));
    faces.set(face, fonts);
  }
  const lines = new Map<string, Line>();
  const outlines = new Map<hb.Font, Map<string, string>>();

  const lineOf = (text: string, face: Face): Line => {
    const key = `${face} ${text}`;
    const line = lines.get(key) ?? shape(text, face, faces.get(face) ?? []);
    lines.set(key, line);
    return line;
  };
  /** Letters come again and again in few sizes: writing out their figures is most of the work. */
  const outlineOf = ({ font, id }: Glyph, size: number): string => {
    const known = outlines.get(font) ?? new Map<string, string>();
    outlines.set(font, known);
    const key = `${id} ${size}`;
    const outline = known.get(key) ?? scalePath(font.glyphToPath(id), size / font.face.upem);
    known.set(key, outline);
    return outline;
  };

  return {
    measure: (text, face, size) => lineOf(text, face).width * size,
    outline: (text, face, size) =>
      lineOf(text, face)
        .glyphs.map((glyph): readonly [string, number] => [outlineOf(glyph, size), glyph.x * size])
        .filter(([d]) => d !== '')
        .map(([d, x]) => `<path transform="translate(${Math.round(x * 100) / 100})" d="${d}"/>`)
        .join(''),
  };
}

async function openFont(file: string, weight?: number): Promise<hb.Font> {
  const bytes = await fontverter.convert(fs.readFileSync(path.join(FONTS, `${file}.woff2`)), 'sfnt');
  const font = new hb.Font(new hb.Face(new hb.Blob(bytes)));
  if (weight !== undefined) font.setVariations([new hb.Variation('wght', weight)]);
  return font;
}

/** @throws Error for a letter that no file of the face has. */
function shape(text: string, face: Face, fonts: readonly hb.Font[]): Line {
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const { font, part } of runsOf(text, face, fonts)) {
    const buffer = new hb.Buffer();
    buffer.addText(part);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer);
    const infos = buffer.getGlyphInfos();
    for (const [index, place] of buffer.getGlyphPositions().entries()) {
      const { upem } = font.face;
      glyphs.push({ font, id: infos[index]?.codepoint ?? 0, x: width + place.xOffset / upem });
      width += place.xAdvance / upem;
    }
  }
  return { glyphs, width };
}

/** Parts of a text that one file can set. */
function runsOf(text: string, face: Face, fonts: readonly hb.Font[]): { font: hb.Font; part: string }[] {
  const runs: { font: hb.Font; part: string }[] = [];
  for (const letter of text) {
    const font = fonts.find((one) => one.nominalGlyph(letter.codePointAt(0) ?? 0));
    if (!font)
      throw new Error(
        `A card needs "${letter}" (in "${text}"), which no font of the face "${face}" has: add it to scripts/makeFonts.mjs and run "npm run fonts".`,
      );
    const last = runs.at(-1);
    if (last?.font === font) last.part += letter;
    else runs.push({ font, part: letter });
  }
  return runs;
}

/** Turned over, as letters grow upwards and pictures downwards; to a hundredth. @param outline `M10,20L…Z` in units of the font */
function scalePath(outline: string, scale: number): string {
  return outline.replaceAll(/(-?[\d.]+),(-?[\d.]+)/g, (_, x: string, y: string) =>
    [x, y].map((figure, at) => Math.round(Number(figure) * (at === 0 ? scale : -scale) * 100) / 100).join(' '),
  );
}
