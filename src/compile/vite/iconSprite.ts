/** Puts the drawings of the icons into each page once: the script only names them. */
import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const FILE = path.resolve('src/ui/icons.svg');

/** For the page of the wiki and for the gallery of the dev server. */
export function iconSprite(): Plugin {
  return {
    name: 'almanac-icons',
    transformIndexHtml: (html) => {
      const sprite = fs
        .readFileSync(FILE, 'utf8')
        .replaceAll(/\n\s*/g, '')
        .replace(' xmlns="http://www.w3.org/2000/svg"', '');
      return html.replace('<div id="root">', () => `${sprite}<div id="root">`);
    },
  };
}
