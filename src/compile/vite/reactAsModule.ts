/**
 * React as ES modules. It is published in the old form only, of which a bundler has to keep everything: here its names become
 * exports, so that what the site never calls is left out and a call is `jsx(…)` in every script, not `(0, e.jsx)(…)`.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

/** What is imported → its file, in the form for readers rather than developers. */
const FILES: ReadonlyMap<string, string> = new Map(
  [
    ['react', 'react', 'react'],
    ['react/jsx-runtime', 'react', 'react-jsx-runtime'],
    ['react-dom', 'react-dom', 'react-dom'],
    ['react-dom/client', 'react-dom', 'react-dom-client'],
    ['scheduler', 'scheduler', 'scheduler'],
  ].map(([id = '', name = '', file = '']) => [
    id,
    path.join(path.dirname(require.resolve(`${name}/package.json`)), 'cjs', `${file}.production.js`),
  ]),
);

export function reactAsModule(): Plugin {
  return {
    name: 'almanac-react-as-module',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      filter: { id: /^(?:react|react-dom|scheduler)(?:$|\/)/ },
      handler: (id) => FILES.get(id) ?? null,
    },
    transform: {
      filter: { id: [...FILES.values(), /node_modules[\\/]react-router[\\/]/] },
      handler: (code, id) => ({
        code: [...FILES.values()].includes(id)
          ? toModule(code, id)
          : // The router asks for all of React by its default, which a module of names does not have.
            code.replace(/^import (\w+) from "react";$/gm, 'import * as $1 from "react";'),
        map: null,
      }),
    },
  };
}

/**
 * A CommonJS file that reads `require("…")` into variables and writes `exports.name`, as an ES module.
 * @throws Error where it does anything else with them.
 */
export function toModule(code: string, file: string): string {
  const imports: string[] = [];
  const names = new Map<string, number>();
  const body = code
    .replace(/\b(\w+) = require\("([^"]+)"\)/g, (_, name: string, id: string) => {
      imports.push(`import * as ${name} from '${id}';`);
      return `${name}$unused`;
    })
    .replace(/\bexports\.(\w+)( =(?!=))?/g, (_, name: string, sets?: string) => {
      names.set(name, (names.get(name) ?? 0) + (sets ? 1 : 0));
      return `exports$${name}${sets ?? ''}`;
    })
    // What is set once, at the head of a line, is a constant: only such ones can be left out.
    .replace(/^exports\$(\w+) =/gm, (text, name: string) => (names.get(name) === 1 ? `const ${text}` : text));
  const stray = /\b(?:require\(|module\.exports|exports\b(?!\$))/.exec(body);
  if (stray) throw new Error(`${file}: "${stray[0]}" is no form that can be made a module; see reactAsModule.ts.`);
  const variables = [...names].flatMap(([name, count]) => (count > 1 ? [`let exports$${name};`] : []));
  const exported = [...names.keys()].map((name) => `exports$${name} as ${name}`);
  return [...imports, ...variables, body, `export { ${exported.join(', ')} };`].join('\n');
}
