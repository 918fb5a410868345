/**
 * Which fonts a page asks for before its styles are read: what comes after the first paint is not shown (src/styles/fonts.css).
 * The italic and the bold of the text are not among them: with a few words of each they would take the first paint past 35 kB.
 */
import type { Manifest } from 'vite';

const EVERYWHERE = ['newsreader', 'newsreader-light', 'instrument-sans'];
const WHERE_MET: Readonly<Record<string, RegExp>> = {
  // The classes that src/styles sets in the light italic, and in the monospaced face; tests/site/type.test.ts holds them to it.
  'newsreader-verdict': /class="(?:v|row-word)\b/,
  'plex-mono':
    /class="(?:[^"]* )?(?:mono|num|n|az|bars|ev|facet-count|meta|note-mark|p-label|rc-list|said|tl|years)[ "]/,
};

export function preloadFonts(body: string, manifest: Manifest, base: string): string {
  const met = Object.keys(WHERE_MET).filter((name) => WHERE_MET[name]?.test(body));
  return [...EVERYWHERE, ...met]
    .map((name) => {
      const file = manifest[`src/fonts/${name}.woff2`]?.file;
      if (!file) throw new Error(`The build has no src/fonts/${name}.woff2: does src/styles/fonts.css still name it?`);
      return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${file}">`;
    })
    .join('');
}
