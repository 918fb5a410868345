/** The dark colours of the site, read from where they are set: a card has no theme to choose. */
import fs from 'node:fs';
import path from 'node:path';

const TOKEN = /--color-([a-z0-9-]+):\s*light-dark\(\s*(#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\s*\)/g;

export interface Palettes {
  readonly light: Palette;
  readonly dark: Palette;
}
/** @throws Error for a token that src/theme.css does not set. */
export type Palette = (token: string) => string;

export function readPalettes(css = fs.readFileSync(path.resolve('src/theme.css'), 'utf8')): Palettes {
  // What follows is for those who ask for more contrast.
  const [usual = ''] = css.split('@media');
  const tokens = new Map(Array.from(usual.matchAll(TOKEN), ([, name, light, dark]) => [name, { light, dark }]));
  const paletteOf =
    (side: 'light' | 'dark'): Palette =>
    (token) => {
      const color = tokens.get(token)?.[side];
      if (!color) throw new Error(`src/theme.css sets no --color-${token}, which is asked for as a colour.`);
      return color;
    };
  return { light: paletteOf('light'), dark: paletteOf('dark') };
}
