/** The layer table of docs/architecture.md, executed. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Layer {
  /** Folders or files below src that may be imported. */
  readonly may: readonly string[];
  /** Packages that may be imported; a prefix ends in a slash or a colon. */
  readonly packages: readonly string[];
  /** What to do instead, for the message. */
  readonly instead: string;
}

const REACT = ['react', 'react-dom', 'react-dom/'];
const LAYERS: Readonly<Record<string, Layer>> = {
  domain: { may: ['domain'], packages: [], instead: 'domain is pure: pass in what it needs' },
  compile: {
    may: ['compile', 'domain'],
    packages: [
      'node:',
      'zod',
      'yaml',
      'unified',
      'remark-',
      'mdast',
      'hast',
      'unist-',
      'micromark',
      'vite',
      'terser',
      'fontverter',
      'harfbuzzjs',
      '@resvg/resvg-js',
    ],
    instead: 'compile knows no React and no page: move the rule to domain',
  },
  data: {
    may: ['data', 'domain'],
    packages: ['@tanstack/react-query', 'react'],
    instead: 'data says how a page gets its JSON: let the page do the rest',
  },
  ui: { may: ['ui', 'styles'], packages: REACT, instead: 'ui would fit any website: give it props' },
  components: {
    may: ['components', 'ui', 'domain', 'styles'],
    packages: [...REACT, 'react-router', 'citeproc', '@citation-js/'],
    instead: 'components take props; let the page query',
  },
  pages: {
    may: ['pages', 'data', 'domain', 'components', 'ui', 'styles'],
    packages: [...REACT, 'react-router', '@tanstack/react-query', 'minisearch', 'uqr'],
    instead: 'a page folder owns its private parts; what two pages need belongs in components or domain',
  },
  gallery: {
    may: ['gallery', 'ui', 'styles', 'index.css', 'theme.css?raw'],
    packages: REACT,
    instead: 'the gallery shows ui and the tokens, and nobody imports it',
  },
  'routes.tsx': {
    may: ['pages', 'data', 'domain'],
    packages: ['react-router', '@tanstack/react-query'],
    instead: 'routes only name pages',
  },
  'main.tsx': {
    may: ['routes', 'components', 'data', 'domain', 'index.css'],
    packages: [...REACT, 'react-router', '@tanstack/react-query'],
    instead: 'an entry only puts things together',
  },
  'prerender.tsx': {
    may: ['routes', 'components', 'data', 'domain'],
    packages: [...REACT, 'react-router', '@tanstack/react-query'],
    instead: 'an entry only puts things together',
  },
};

/** Types that cross a border without carrying code over it. */
const TYPE_ONLY = new Set([
  'src/compile/vite/prerenderPlugin.ts → src/prerender.tsx',
  'src/compile/vite/fillTemplate.ts → src/prerender.tsx',
]);

const IMPORT = /^(import|export)\s+(type\s+)?(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DRAWERS = /^(?:index|utils?|helpers?|lib|common|misc|types?)\.(?:ts|tsx)$/;
const MAX_LINES = 250;

interface SourceFile {
  readonly file: string;
  readonly text: string;
}

function filesBelow(dir: string): SourceFile[] {
  return fs
    .readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/'))
    .map((file) => ({ file, text: fs.readFileSync(file, 'utf8') }));
}

function layerOf(file: string): string {
  return file.replace(/^src\//, '').split('/')[0] ?? '';
}

/** One sentence for each import that the table does not allow. */
export function findBreaches(files: readonly SourceFile[]): string[] {
  const breaches: string[] = [];
  for (const { file, text } of files) {
    const layer = layerOf(file);
    const rule = LAYERS[layer];
    if (!rule) {
      breaches.push(
        `${file} stands in no layer. Put it into one of ${Object.keys(LAYERS).join(', ')}. See docs/architecture.md.`,
      );
      continue;
    }
    const specifiers = [...text.matchAll(IMPORT)].map((match) => ({
      isType: match[2] !== undefined,
      name: match[3] ?? '',
    }));
    for (const { isType, name } of specifiers) {
      const target = name.startsWith('~/')
        ? `src/${name.slice(2)}`
        : name.startsWith('.')
          ? path.posix.join(path.posix.dirname(file), name)
          : undefined;
      if (target === undefined) {
        if (
          !rule.packages.some(
            (allowed) =>
              name === allowed || (/[-/:]$/.test(allowed) ? name.startsWith(allowed) : name.startsWith(`${allowed}/`)),
          )
        ) {
          breaches.push(`${file} imports the package ${name}: ${rule.instead}. See docs/architecture.md.`);
        }
        continue;
      }
      if (isType && TYPE_ONLY.has(`${file} → ${target}`)) continue;
      if (!rule.may.includes(layerOf(target))) {
        breaches.push(`${file} imports ${target}: ${rule.instead}. See docs/architecture.md.`);
      } else if (layer === 'pages' && layerOf(target) === 'pages' && isOtherPage(file, target)) {
        breaches.push(`${file} imports ${target} of another page: ${rule.instead}. See docs/architecture.md.`);
      }
    }
  }
  return breaches;
}

/** A file directly in pages/ belongs to all of them; a folder to itself. */
function isOtherPage(file: string, target: string): boolean {
  const folders = target.split('/');
  return folders.length > 3 && folders[2] !== file.split('/')[2];
}

const source = filesBelow('src');

describe('the layer table', () => {
  it('is kept by every import of the source', () => {
    expect(findBreaches(source)).toEqual([]);
  });

  it.each([
    ['src/domain/a.ts', "import fs from 'node:fs';", 'the domain knows no Node'],
    ['src/domain/a.ts', "import { useState } from 'react';", 'the domain knows no React'],
    ['src/components/Card.tsx', "import { quotesQuery } from '~/data/queries';", 'components take props'],
    ['src/pages/a/APage.tsx', "import { part } from '~/pages/b/part';", 'no page imports a page'],
    ['src/pages/a/APage.tsx', "import { part } from '../b/part';", 'nor by a relative path'],
    ['src/ui/Button.tsx', "import { view } from '~/domain/view';", 'ui knows nothing of the wiki'],
    [
      'src/data/q.ts',
      "import { readContent } from '~/compile/read/readContent';",
      'the browser never validates content',
    ],
    ['src/pages/a/APage.tsx', "import { Gallery } from '~/gallery/Gallery';", 'the gallery is for the dev server'],
    ['src/lib/x.ts', '', 'there are no drawers'],
  ])('is broken by %s with %j: %s', (file, text) => {
    expect(findBreaches([{ file, text }])).toHaveLength(1);
  });
});

describe('src/ui', () => {
  const names = source.flatMap(({ file }) => /^src\/ui\/(\w+)\.tsx$/.exec(file)?.[1] ?? []);
  const usersOf = (name: string): string[] =>
    source
      .filter(({ file, text }) => layerOf(file) !== 'gallery' && new RegExp(`from '[^']*/${name}'`).test(text))
      .map(({ file }) => file);

  it.each(names)('has two uses of %s, or the part belongs to the one that uses it', (name) => {
    expect(usersOf(name).length, usersOf(name).join()).toBeGreaterThanOrEqual(2);
  });
});

describe('the house', () => {
  it('has no barrels and no drawers', () => {
    expect(source.filter(({ file }) => DRAWERS.test(path.basename(file))).map(({ file }) => file)).toEqual([]);
  });

  it(`has no file of more than ${MAX_LINES} lines`, () => {
    const long = [...source, ...filesBelow('tests')].filter(({ text }) => text.split('\n').length > MAX_LINES + 1);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('keeps most files small', () => {
    const lengths = source.map(({ text }) => text.split('\n').length).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(75);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(160);
  });

  it('puts nothing off and silences nothing', () => {
    const marks = /\b(?:TODO|FIXME|XXX)\b|@ts-ignore|@ts-nocheck|dangerouslySetInnerHTML|\sstyle=\{|\.innerHTML\s*=/;
    expect(source.filter(({ text }) => marks.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('exports by name only', () => {
    expect(source.filter(({ text }) => /^export default/m.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('asks the clock nowhere in the domain and the compiler', () => {
    const clock = /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/;
    const timeless = source.filter(({ file }) => /^src\/(?:domain|compile)\//.test(file));
    expect(timeless.filter(({ text }) => clock.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
