/** Every address of the build: none changes unseen, and every link inside the site leads to something. */
import fs from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { compileContent, DIST, elementsOf, listFiles, readDist } from '../support/siteFiles';

const LIST = 'tests/site/paths.txt';
const REDIRECTS = 'tests/site/redirects.txt';
const site = compileContent();
const files = new Set(listFiles(DIST));

interface HtmlFile {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  /** Links to other sites that open a new window without `noopener`. */
  readonly unsafe: readonly string[];
}

function readLinks(html: string): HtmlFile {
  const elements = elementsOf(html);
  return {
    ids: new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? [])),
    links: elements.flatMap(({ attributes }) =>
      [attributes.get('href'), attributes.get('src')].filter((value) => value !== undefined),
    ),
    unsafe: elements.flatMap(({ attributes }) =>
      attributes.get('target') === '_blank' && !attributes.get('rel')?.includes('noopener')
        ? [attributes.get('href') ?? '']
        : [],
    ),
  };
}

const pages = new Map(
  [...files].filter((file) => file.endsWith('.html')).map((file) => [file, readLinks(readDist(file))]),
);

/** Why a link leads nowhere; undefined when it is good. */
function faultOf(from: string, link: string): string | undefined {
  if (link === '') return 'is empty';
  const { origin, pathname, hash, protocol } = new URL(link, `http://site.invalid${site.base}${from}`);
  if (origin !== 'http://site.invalid')
    return ['https:', 'http:', 'mailto:'].includes(protocol) ? undefined : `has the scheme ${protocol}`;
  if (!pathname.startsWith(site.base)) return `leaves the base ${site.base}`;
  const below = decodeURIComponent(pathname.slice(site.base.length));
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  if (!files.has(file)) return `leads to no file: ${file}`;
  if (hash === '' || !file.endsWith('.html')) return undefined;
  return pages.get(file)?.ids.has(decodeURIComponent(hash.slice(1)))
    ? undefined
    : `leads to no element ${hash} of ${file}`;
}

describe('addresses', () => {
  it.each([
    [LIST, 'pages', site.pages],
    [REDIRECTS, 'redirects', Array.from(site.redirects, ([from, to]) => `${from} ${to}`)],
  ])('are those of %s: %s', (list, _what, addresses) => {
    const text = `${addresses.join('\n')}\n`;
    if (process.env.UPDATE_PATHS) fs.writeFileSync(list, text);
    const known = fs.existsSync(list) ? fs.readFileSync(list, 'utf8').trim().split('\n') : [];
    const gone = known.filter((address) => !addresses.includes(address));
    const added = addresses.filter((address) => !known.includes(address));
    expect(
      { gone, added },
      `The addresses of the site have changed. An address that is gone breaks links of others: keep it under formerSlugs if you can. To accept the change, run UPDATE_PATHS=1 npx vitest run --project site tests/site/links.test.ts, and commit ${list}.`,
    ).toEqual({ gone: [], added: [] });
  });
});

describe('links', () => {
  it('lead to a file of the build and to an element of it', () => {
    const faults = [...pages].flatMap(([file, { links }]) =>
      [...new Set(links)].flatMap((link) => {
        const fault = faultOf(file, link);
        return fault === undefined ? [] : [`${file}: ${link} ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('come to every page of the list that is not a secret by name', () => {
    const targets = new Set(
      [...pages].flatMap(([file, { links }]) =>
        links.map((link) => new URL(link, `http://site.invalid${site.base}${file}`).pathname),
      ),
    );
    const lonely = site.pages.filter(
      (page) => !site.unlisted.has(page) && !targets.has(site.base.replace(/\/$/, '') + page),
    );
    expect(lonely).toEqual([]);
  });

  it('never open a window that could drive this one', () => {
    expect([...pages].flatMap(([file, { unsafe }]) => unsafe.map((link) => `${file}: ${link}`))).toEqual([]);
  });

  it.each([
    ['/no-such-page/', 'leads to no file'],
    ['/board', 'leads to no file'],
    ['/board/#no-such-element', 'leads to no element'],
    ['javascript:alert(1)', 'has the scheme'],
    ['', 'is empty'],
  ])('would be refused: %j', (link, reason) => {
    expect(faultOf('index.html', link.replace(/^\//, site.base))).toContain(reason);
  });
});
