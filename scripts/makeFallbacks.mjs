// Stand-ins: fonts that readers have, scaled so that their lines are as long and as high as those of ours. A page that is shown
// before its fonts came keeps them until it is left, so it must look as if it had been set so.
import fs from 'node:fs';
import fontverter from 'fontverter';
import { openFont } from './compactKerning.mjs';

/** The letters of English prose, each about as often as it occurs. */
const PROSE =
  'eeeeeeeeeeeettttttttaaaaaaaaoooooooiiiiiiinnnnnnnsssssshhhhhhrrrrrrddddllllcccuuummmwwffggyyppbbvk                  ';

/** Mean width of a letter of English prose in em, as their makers' files have it (by way of Capsize; DejaVu measured). */
const HAD = [
  { ours: 'newsreader', as: 'Newsreader Georgia', fonts: ['Georgia', 'Gelasio'], width: 913 / 2048 },
  {
    ours: 'newsreader',
    as: 'Newsreader Times',
    fonts: ['Times New Roman', 'Liberation Serif', 'Tinos'],
    width: 832 / 2048,
  },
  { ours: 'newsreader', as: 'Newsreader Noto', fonts: ['Noto Serif', 'Droid Serif'], width: 0.481 },
  { ours: 'newsreader', as: 'Newsreader DejaVu', fonts: ['DejaVu Serif'], width: 0.519 },
  {
    ours: 'instrument-sans',
    as: 'Instrument Arial',
    fonts: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica Neue', 'Roboto'],
    width: 913 / 2048,
  },
  { ours: 'instrument-sans', as: 'Instrument DejaVu', fonts: ['DejaVu Sans'], width: 0.513 },
  {
    ours: 'plex-mono',
    as: 'Plex Courier',
    fonts: ['Courier New', 'Liberation Mono', 'Cousine', 'Roboto Mono'],
    width: 1229 / 2048,
  },
  { ours: 'plex-mono', as: 'Plex DejaVu', fonts: ['Menlo', 'DejaVu Sans Mono'], width: 1233 / 2048 },
];

/** @returns {Promise<string>} the sheet src/styles/fallbacks.css, from the files in src/fonts */
export async function makeFallbacks() {
  const blocks = [];
  for (const { ours, as, fonts, width } of HAD) {
    const font = openFont(await fontverter.convert(fs.readFileSync(`src/fonts/${ours}.woff2`), 'sfnt'));
    const { upem } = font.face;
    const { ascender, descender } = font.hExtents();
    const scale = meanWidth(font) / width;
    const percent = (value) => `${Math.round(value * 1000) / 10}%`;
    blocks.push(`@font-face {
  font-family: '${as}';
  src: ${fonts.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(scale)};
  ascent-override: ${percent(ascender / upem / scale)};
  descent-override: ${percent(-descender / upem / scale)};
  line-gap-override: 0%;
}
`);
  }
  return `/* Written by "npm run fonts": stand-ins of the measure of our fonts. */\n${blocks.join('')}`;
}

/** In em. */
export function meanWidth(font) {
  const sum = [...PROSE].reduce((all, letter) => all + font.glyphHAdvance(font.nominalGlyph(letter.codePointAt(0))), 0);
  return sum / PROSE.length / font.face.upem;
}
