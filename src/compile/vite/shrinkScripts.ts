/**
 * A second look at the scripts that are read first: what the bundler's own minifier has left, terser makes about one hundredth
 * smaller, a kilobyte on every page. Scripts that wait for somebody to ask for them are not worth the time.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Chunks of every page, and the pages. */
const FIRST = /^(?:index|vendor|shared|lists|[A-Z]\w*Page)$/;

export function shrinkScripts(): Plugin {
  return {
    name: 'almanac-shrink',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !FIRST.test(chunk.name)) continue;
          const { code } = await minify(chunk.code, {
            ecma: 2022,
            module: true,
            compress: {
              passes: 6,
              keep_fargs: false,
              pure_getters: 'strict',
              unsafe_arrows: true,
              unsafe_methods: true,
            },
          });
          if (code) chunk.code = code;
        }
      },
    },
  };
}
