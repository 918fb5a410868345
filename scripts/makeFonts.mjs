// What the pages use of the three families, and nothing more: each file one cut, its axes held, its characters counted.
import fs from 'node:fs';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { compactKerning } from './compactKerning.mjs';

const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
const without = (text, taken) => [...text].filter((letter) => !taken.includes(letter)).join('');

const MARKS = '\u00a0·×–—‘’“”…−';
/** What English prose, the code and the names in the content need. */
const CORE = `${without(range(0x20, 0x7e), '\\^`{|}~')}${MARKS}âãéîóõü`;
/** The rest of Latin-1: a second file, which the browser fetches only for a page that holds one of them. */
const MORE = `${without(range(0x20, 0x7e) + range(0xa1, 0xff), CORE)}‚„†‡•‹›€™`;
/** Signs that no heading or opening paragraph has. */
const SIGNS = '#$%&*+/<=>@_×−';
/** The words of a verdict. */
const VERDICT = 'cdeiklnoprtuvxyELORTU ';

const newsreader = (slope) => `@fontsource-variable/newsreader/files/newsreader-latin-opsz-${slope}.woff2`;
const INSTRUMENT = '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2';
const PLEX = '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2';

/** `axes` are held at a value or between two; `kernAt` is where pairs are measured. */
export const FACES = [
  { name: 'newsreader', source: newsreader('normal'), axes: { opsz: 20, wght: 400 }, text: CORE },
  { name: 'newsreader-light', source: newsreader('normal'), axes: { opsz: 36, wght: 300 }, text: without(CORE, SIGNS) },
  {
    name: 'newsreader-verdict',
    source: newsreader('italic'),
    axes: { opsz: 28, wght: 330 },
    text: VERDICT,
    features: [],
  },
  { name: 'newsreader-italic', source: newsreader('italic'), axes: { opsz: 20, wght: 400 }, text: CORE },
  { name: 'newsreader-strong', source: newsreader('normal'), axes: { opsz: 20, wght: 600 }, text: CORE },
  {
    name: 'instrument-sans',
    source: INSTRUMENT,
    axes: { wght: { min: 400, max: 500 } },
    kernAt: { wght: 450 },
    text: `${CORE}↑↓`,
    features: ['tnum'],
  },
  { name: 'plex-mono', source: PLEX, text: CORE },
  { name: 'newsreader-more', source: newsreader('normal'), axes: { opsz: 20, wght: 400 }, text: MORE, features: [] },
  {
    name: 'newsreader-light-more',
    source: newsreader('normal'),
    axes: { opsz: 36, wght: 300 },
    text: MORE + SIGNS,
    features: [],
  },
  {
    name: 'instrument-sans-more',
    source: INSTRUMENT,
    axes: { wght: { min: 400, max: 500 } },
    kernAt: { wght: 450 },
    text: MORE,
    features: [],
  },
];

/** Tables that name styles or steer old rasterisers. */
const DROPPED = ['STAT', 'MVAR', 'gasp', 'prep'];

/** @returns {Promise<Buffer>} the woff2 of one of FACES; the same bytes on every machine */
export async function makeFont({ source, axes, kernAt = axes, text, features = ['liga', 'tnum'] }) {
  const bytes = fs.readFileSync(`node_modules/${source}`);
  const cut = (variationAxes, keepFeatures) =>
    subsetFont(bytes, text, {
      targetFormat: 'sfnt',
      noHinting: true,
      dropTables: DROPPED,
      keepFeatures,
      ...(variationAxes && { variationAxes }),
    });
  const bare = await cut(axes, features);
  // Letters of one width have no pairs.
  const font = axes ? compactKerning(await cut(kernAt, ['kern', ...features]), bare, text) : bare;
  return fontverter.convert(font, 'woff2');
}
