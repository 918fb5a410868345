/** Every HTML file of the build: it is there, its head is whole, its frame is in order. */
import { describe, expect, it } from 'vitest';
import {
  compileContent,
  DIST,
  elementsOf,
  listFiles,
  readDist,
  readPage,
  scriptsOf,
  textAfter,
} from '../support/siteFiles';

const site = compileContent();
const root = site.origin + site.base.replace(/\/$/, '');

interface Head {
  readonly title: string;
  readonly faults: readonly string[];
}

/** What is wrong with a page, in words. @param path its canonical path */
function inspect(html: string, path: string): Head {
  const elements = elementsOf(html);
  const named = (name: string) => elements.filter((element) => element.name === name);
  const meta = (key: string): string[] =>
    named('meta').flatMap(({ attributes }) =>
      (attributes.get('name') ?? attributes.get('property')) === key ? [attributes.get('content') ?? ''] : [],
    );
  const faults: string[] = [];
  const expectOne = (what: string, found: readonly string[], wanted?: string): void => {
    if (found.length !== 1 || found[0] === '') faults.push(`has ${found.length} ${what}: ${found.join(' | ')}`);
    else if (wanted !== undefined && found[0] !== wanted)
      faults.push(`has the ${what} ${found[0]} instead of ${wanted}`);
  };

  const titles = named('title').map((element) => textAfter(html, element));
  expectOne('title', titles);
  expectOne('description', meta('description'));
  expectOne('og:title', meta('og:title'));
  expectOne('og:description', meta('og:description'), meta('description')[0]);
  expectOne('og:url', meta('og:url'), root + path);
  const canonical = named('link').filter(({ attributes }) => attributes.get('rel') === 'canonical');
  expectOne(
    'canonical',
    canonical.map(({ attributes }) => attributes.get('href') ?? ''),
    root + path,
  );
  expectOne(
    'h1',
    named('h1').map(() => 'h1'),
  );
  expectOne(
    'main[data-page]',
    named('main').map(({ attributes }) => attributes.get('data-page') ?? ''),
  );
  expectOne(
    'html[lang]',
    named('html').map(({ attributes }) => attributes.get('lang') ?? ''),
    site.language,
  );
  const title = titles[0] ?? '';
  if (title.length > 70) faults.push(`has a title of ${title.length} characters: ${title}`);
  const description = meta('description')[0] ?? '';
  if (description.length > 160) faults.push(`has a description of ${description.length} characters: ${description}`);

  const headEnd = html.indexOf('</head>');
  for (const { name, attributes, end } of elements) {
    if (['title', 'meta'].includes(name) && end > headEnd) faults.push(`has <${name}> outside the head`);
    if (name === 'img') faults.push('has an <img>');
    for (const key of attributes.keys()) {
      if (key === 'style' || key.startsWith('on')) faults.push(`has ${key}= on <${name}>`);
    }
  }
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index)))
    faults.push(`has the id ${id} more than once`);
  return { title, faults: [...new Set(faults)] };
}

/** What is wrong with the breadcrumb of a page. */
function inspectCrumbs(html: string, path: string): string[] {
  const lists = scriptsOf(html, 'application/ld+json').map((text) => JSON.parse(text) as Record<string, unknown>);
  const list = lists.find((entry) => entry['@type'] === 'BreadcrumbList');
  if (!list || list['@context'] !== 'https://schema.org') return ['has no BreadcrumbList'];
  const items = list.itemListElement as { position: number; name: string; item: string }[];
  const faults = items.some(({ position, name }, index) => position !== index + 1 || name === '')
    ? ['has a breadcrumb out of order']
    : [];
  if (items[0]?.item !== `${root}/` || items.at(-1)?.item !== root + path)
    faults.push('has a breadcrumb that does not lead from home to here');
  if (!elementsOf(html).some(({ attributes }) => attributes.get('aria-label') === 'Breadcrumb'))
    faults.push('shows no breadcrumb');
  return faults;
}

const heads = new Map(site.pages.map((path) => [path, inspect(readPage(path), path)]));

describe('the HTML files', () => {
  it('are those of the list, of the redirects and the page for unknown addresses, and no others', () => {
    const wanted = [...site.pages, ...site.redirects.keys()].map((path) => `${path.slice(1)}index.html`);
    expect(listFiles(DIST, '.html')).toEqual([...wanted, '404.html'].toSorted());
  });

  it('have one of each thing that a head and a page need', () => {
    expect([...heads].flatMap(([path, { faults }]) => faults.map((fault) => `${path} ${fault}`))).toEqual([]);
  });

  it('have titles of their own', () => {
    const first = new Map([...heads].toReversed().map(([path, { title }]) => [title, path]));
    expect(
      [...heads]
        .filter(([path, { title }]) => first.get(title) !== path)
        .map(([path, { title }]) => `${path} and ${first.get(title)}: ${title}`),
    ).toEqual([]);
  });

  it('say where they stand, for people and for machines', () => {
    const faults = site.pages
      .filter((path) => path !== '/')
      .flatMap((path) => inspectCrumbs(readPage(path), path).map((fault) => `${path} ${fault}`));
    expect(faults).toEqual([]);
  });

  it.each([
    ['<title>', '<title>Second</title><title>'],
    ['</head>', '<meta name="description" content="Second"></head>'],
    ['</head>', '<link rel="canonical" href="https://elsewhere.example/"></head>'],
    ['</h1>', '</h1><h1>Second</h1>'],
    ['<h1', '<i style="color:red"></i><h1'],
    ['<h1', '<i onclick="go()"></i><h1'],
    ['<h1', '<img src="/icon.svg" alt=""><h1'],
    ['<h1', '<i id="main"></i><h1'],
    ['data-page=', 'data-other='],
    [' lang="', ' lang="x-'],
  ])('would fail if %s became %s', (from, to) => {
    const html = readPage('/board/');
    expect(inspect(html.replace(from, to), '/board/').faults).not.toEqual(inspect(html, '/board/').faults);
  });
});

describe('files for hosts and search engines', () => {
  it('list in the sitemap each page whose name gives nothing away', () => {
    const urls = Array.from(readDist('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g), ([, url]) => url);
    expect(urls).toEqual(site.pages.filter((path) => !site.unlisted.has(path)).map((path) => root + path));
    expect(urls.length).toBeGreaterThan(100);
  });

  it('let robots in and show them the sitemap', () => {
    expect(readDist('robots.txt')).toBe(`User-agent: *\nDisallow:\n\nSitemap: ${root}/sitemap.xml\n`);
  });

  it('keep unlisted pages and the page for unknown addresses out of search engines', () => {
    const isKept = (html: string): boolean => /<meta name="robots" content="noindex"/.test(html);
    expect([...site.unlisted].filter((path) => !isKept(readPage(path)))).toEqual([]);
    expect(isKept(readDist('404.html'))).toBe(true);
    expect(readDist('404.html')).toContain('data-page="not-found"');
    expect(isKept(readPage('/'))).toBe(false);
  });

  it('tell hosts of each redirect, for good', () => {
    const base = site.base.replace(/\/$/, '');
    const rules = Array.from(site.redirects, ([from, to]) => `${base}${from} ${base}${to} 301`);
    expect(readDist('_redirects').trimEnd().split('\n')).toEqual(rules);
    // Cloudflare Pages reads no more.
    expect(rules.length).toBeLessThanOrEqual(2000);
  });

  it('lead on from each old or wrong name, without scripts', () => {
    expect(site.redirects.size).toBeGreaterThan(0);
    for (const [from, to] of site.redirects) {
      const html = readPage(from);
      expect(site.pages, `${from} leads to ${to}`).toContain(to);
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${site.base.replace(/\/$/, '')}${to}">`);
      expect(html).toContain(`<link rel="canonical" href="${root}${to}">`);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).not.toContain('<script');
      expect(html.length).toBeLessThan(1000);
    }
  });
});

it('holds nothing of the gallery, which is for the dev server', () => {
  const files = listFiles(DIST);
  expect(files.filter((file) => /gallery/i.test(file))).toEqual([]);
  const texts = files.filter((file) => /^assets\/.*\.(?:js|css)$/.test(file));
  expect(texts.filter((file) => readDist(file).includes('specimen'))).toEqual([]);
});
