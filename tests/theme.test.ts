/** The tokens of src/theme.css: every pair of colours can be read, and the styles take what they use from there. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';

const theme = fs.readFileSync('src/theme.css', 'utf8');
const TOKEN = /--color-([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g;

type Palette = ReadonlyMap<string, readonly [light: string, dark: string]>;

function paletteOf(css: string): Palette {
  return new Map(Array.from(css.matchAll(TOKEN), ([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

const [usual = '', more = ''] = theme.split('@media (prefers-contrast: more)');
const [asked = '', chosen = ''] = (more.split('@media')[0] ?? '').split("[data-theme='contrast']");
const palettes = { usual: paletteOf(usual), 'more contrast': paletteOf(asked) };

/** WCAG 2.2, relative luminance and contrast ratio, of two `#rrggbb`. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const GROUNDS = ['ground', 'ground-2', 'ground-3'];
/** What is drawn or written in a colour on each ground, and how far it must stand out. */
const RULES = [
  { tokens: ['text', 'second'], on: GROUNDS, least: 7, why: 'what is read at length' },
  { tokens: ['quiet', 'brass', 'for', 'against'], on: GROUNDS, least: 4.5, why: 'small text and figures' },
  { tokens: ['ground', 'ground-2'], on: ['text', 'brass'], least: 4.5, why: 'words on a filled button' },
  { tokens: ['control'], on: ['ground', 'ground-2'], least: 3, why: 'the edge of a control' },
] as const;

/** Every pair that is too faint, in words. */
function faintPairs(palette: Palette): string[] {
  return RULES.flatMap(({ tokens, on, least, why }) =>
    tokens.flatMap((token) =>
      on.flatMap((ground) =>
        [0, 1].flatMap((side) => {
          const front = palette.get(token)?.[side as 0];
          const back = palette.get(ground)?.[side as 0];
          if (!front || !back) return [`${token} on ${ground} has no value`];
          const ratio = contrast(front, back);
          if (ratio >= least) return [];
          return [`${['light', 'dark'][side]}: ${token} on ${ground} is ${ratio.toFixed(2)}, not ${least} (${why})`];
        }),
      ),
    ),
  );
}

describe('the colours', () => {
  it('computes contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(Object.entries(palettes))('can be read in every pair: %s', (_, palette) => {
    expect(faintPairs(palette)).toEqual([]);
  });

  it('are the same where high contrast is chosen here and where the device asks for it', () => {
    expect(palettes['more contrast'].size).toBeGreaterThan(10);
    expect(paletteOf(chosen)).toEqual(palettes['more contrast']);
  });

  it('would be refused when one is too faint', () => {
    const faint = new Map([...palettes.usual, ['quiet', ['#aaaaaa', '#555555']] as const]);
    expect(faintPairs(faint)).toHaveLength(6);
  });

  it('stand further apart where more contrast is asked for', () => {
    for (const token of ['text', 'quiet', 'for', 'against', 'control'])
      for (const side of [0, 1] as const) {
        const ratio = (palette: Palette): number =>
          contrast(palette.get(token)?.[side] ?? '', palette.get('ground')?.[side] ?? '');
        expect(ratio(palettes['more contrast']), token).toBeGreaterThan(ratio(palettes.usual));
      }
  });
});

interface Stray {
  readonly pattern: RegExp;
  readonly instead: string;
}
const STRAYS: readonly Stray[] = [
  { pattern: /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(/i, instead: 'a colour is a --color-* token' },
  { pattern: /\bfont(-size)?:[^;]*\b\d+(\.\d+)?px/, instead: 'a size is a --text-* or --type-* token' },
  { pattern: /border-radius:\s*(?!0\b|50%)\d/, instead: 'a radius is a --radius-* token' },
  {
    pattern: /(?:transition|animation)[^;]*\b[1-9]\d*(\.\d+)?m?s\b|\b0?\.\d+s\b/,
    instead: 'a time is a --duration-* token',
  },
];

/** `file:line: what to do` for every value that should be a token. */
function findStrays(name: string, css: string, strays = STRAYS): string[] {
  // Blanked, not removed: the line numbers stay.
  const quiet = css.replace(/\/\*[\s\S]*?\*\//g, (text) => text.replace(/[^\n]/g, ' '));
  return quiet
    .split('\n')
    .flatMap((line, index) =>
      strays
        .filter(({ pattern }) => pattern.test(line))
        .map(({ instead }) => `${name}:${index + 1}: ${line.trim()}: ${instead}`),
    );
}

describe('the styles', () => {
  const sheets = fs.readdirSync('src/styles').filter((file) => file.endsWith('.css'));

  it('take colours, sizes, radii and times from the tokens', () => {
    const own = new Set(['print.css', 'base.css']);
    const strays = sheets.flatMap((file) =>
      own.has(file) ? [] : findStrays(file, fs.readFileSync(`src/styles/${file}`, 'utf8')),
    );
    expect(strays).toEqual([]);
  });

  it('use no token that is not set', () => {
    const all = sheets.map((file) => fs.readFileSync(`src/styles/${file}`, 'utf8')).join('\n') + theme;
    const set = new Set(Array.from(all.matchAll(/(--[a-z][a-z0-9-]*)\s*:/g), ([, name]) => name));
    const used = new Set(Array.from(all.matchAll(/var\((--[a-z][a-z0-9-]*)/g), ([, name]) => name));
    expect([...used].filter((name) => !set.has(name))).toEqual([]);
  });

  it('ask the whole page for nothing that a change in a list could answer', () => {
    const asking = /^\s*(?:html|body|main|\.(?:board-|tl-)?sheet)[^,{]*:has\(/;
    expect(asking.test('html:has(.roster) {')).toBe(true);
    const found = sheets
      // Paper is drawn once.
      .filter((file) => !file.startsWith('print'))
      .flatMap((file) =>
        fs
          .readFileSync(`src/styles/${file}`, 'utf8')
          .replace(/@media print[\s\S]*?^}/gm, (text) => text.replace(/[^\n]/g, ' '))
          .split('\n')
          .flatMap((line, index) => (asking.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
      );
    expect(found).toEqual([]);
  });

  it.each([
    ['color: #fff;', 'a colour'],
    ['font: 400 13px/20px var(--font-sans);', 'a size'],
    ['font-size: 12.5px;', 'a size'],
    ['border-radius: 3px;', 'a radius'],
    ['transition: color 0.15s;', 'a time'],
  ])('would be refused for %s', (line, why) => {
    expect(findStrays('x.css', line).join()).toContain(why);
  });

  it('may say nought, a circle, a token', () => {
    expect(
      findStrays('x.css', 'border-radius: 50%; border-radius: 0; font: 300 var(--type-h1) var(--font-serif);'),
    ).toEqual([]);
  });
});
