import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { readPlace } from './src/compile/readPlace.ts';
import { contentPlugin } from './src/compile/vite/contentPlugin.ts';
import { iconSprite } from './src/compile/vite/iconSprite.ts';
import { themeColor } from './src/compile/vite/themeColor.ts';
import { shrinkScripts } from './src/compile/vite/shrinkScripts.ts';
import { reactAsModule } from './src/compile/vite/reactAsModule.ts';
import { prerenderPlugin } from './src/compile/vite/prerenderPlugin.ts';

const dir = process.env.CONTENT_DIR ?? 'content';
const place = readPlace(dir, process.env);

/** What the built script does without. */
const LEAN = [
  // The package names its development build under every condition: more script, for checks that only warn.
  { find: /^react-router$/, replacement: path.resolve('node_modules/react-router/dist/production/index.mjs') },
  // Only the query library imports files of these names.
  { find: /^\.\/(?:mutationCache|infiniteQueryBehavior)\.js$/, replacement: path.resolve('src/data/noMutations.ts') },
  // Only Citation.js imports a file of this name, to fetch records from other hosts.
  { find: /^\.\/fetchFile\.js$/, replacement: path.resolve('src/components/cite/noFetch.ts') },
];

/**
 * Citeproc is published in the old form of modules only. Read as a module of today it needs no helper, which the bundler would
 * else put into a script of its own for every page to fetch.
 */
const CITEPROC: Plugin = {
  name: 'almanac-citeproc',
  apply: 'build',
  transform: {
    filter: { id: /citeproc_commonjs\.js$/ },
    handler: (code) => ({ code: code.replace(/^module\.exports = CSL;?$/m, 'export default CSL;'), map: null }),
  },
};

export default defineConfig(({ command }) => ({
  base: place.base,
  resolve: {
    alias: [{ find: '~', replacement: path.resolve('src') }, ...(command === 'build' ? LEAN : [])],
  },
  plugins: [
    CITEPROC,
    reactAsModule(),
    react(),
    tailwindcss(),
    iconSprite(),
    themeColor(),
    contentPlugin({ dir, place }),
    shrinkScripts(),
    prerenderPlugin({ dir, place }),
  ],
}));
