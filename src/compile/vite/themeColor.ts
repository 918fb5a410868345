/** The colour of the browser's own bar round the page, by the theme of the device: the ground of the page, from its token. */
import type { Plugin } from 'vite';
import { readPalettes } from '../cards/readPalette.ts';

export function themeColor(): Plugin {
  return {
    name: 'almanac-theme-color',
    transformIndexHtml: () =>
      Object.entries(readPalettes()).map(([theme, colorOf]) => ({
        tag: 'meta',
        attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${theme})`, content: colorOf('ground') },
        injectTo: 'head' as const,
      })),
  };
}
