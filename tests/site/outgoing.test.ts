/** Links that leave the site: each says so in words, and hands nothing over to where it leads. */
import { expect, it } from 'vitest';
import { compileContent, decodeEntities, DIST, elementsOf, listFiles, readDist } from '../support/siteFiles';

const REL = ['external', 'noopener', 'noreferrer'];
const WORDS = '(leaves this site)';
const { origin } = compileContent();

interface OutgoingLink {
  readonly href: string;
  readonly faults: readonly string[];
}

/** Every link of a file to another origin, with what it lacks. */
function outgoingOf(html: string): OutgoingLink[] {
  return elementsOf(html).flatMap(({ name, attributes, end }) => {
    const href = attributes.get('href') ?? '';
    if (!['a', 'area', 'form'].includes(name) || !URL.canParse(href, origin)) return [];
    const { protocol, origin: target } = new URL(href, origin);
    if (!protocol.startsWith('http') || target === origin) return [];
    const rel = (attributes.get('rel') ?? '').split(' ');
    const words = decodeEntities(html.slice(end, html.indexOf(`</${name}>`, end)).replace(/<[^>]*>/g, ''));
    const faults = [
      ...REL.filter((token) => !rel.includes(token)).map((token) => `lacks rel=${token}`),
      ...(words.endsWith(WORDS) ? [] : ['does not say that it leaves the site']),
      ...(words.replace(WORDS, '').trim() === '' ? ['has no words of its own'] : []),
    ];
    return [{ href, faults }];
  });
}

it('say that they leave the site, and keep the page that is left to themselves', () => {
  const files = listFiles(DIST, '.html').map((file) => ({ file, links: outgoingOf(readDist(file)) }));
  const faults = files.flatMap(({ file, links }) =>
    links.flatMap(({ href, faults: found }) => found.map((fault) => `${file}: ${href} ${fault}`)),
  );
  expect(faults).toEqual([]);
  expect(files.flatMap(({ links }) => links).length).toBeGreaterThan(100);
});

const SPAN = `<span class="visually-hidden"> ${WORDS}</span>`;

it.each([
  [`<a href="https://x.example/" rel="noopener noreferrer">X${SPAN}</a>`, ['lacks rel=external']],
  [`<a href="https://x.example/">X${SPAN}</a>`, REL.map((token) => `lacks rel=${token}`)],
  [`<a href="//x.example/" rel="external noopener noreferrer">X</a>`, ['does not say that it leaves the site']],
  [`<a href="http://x.example/?a=1&amp;b" rel="external noopener noreferrer">${SPAN}</a>`, ['has no words of its own']],
])('would be found: %s', (html, faults) => {
  expect(outgoingOf(html).map((link) => link.faults)).toEqual([faults]);
});

it.each([
  ['<a href="/board/">The board</a>', 'a page of the site'],
  ['<a href="#main">On</a>', 'a place on the page'],
  [`<a href="${origin}/board/">The board</a>`, 'the site by its whole address'],
  ['<a href="mailto:a@x.example">Write</a>', 'what opens no other site'],
  [`<a href="https://x.example/" rel="external noopener noreferrer"><cite>X</cite>${SPAN}</a>`, 'one as it should be'],
])('would be let pass: %s (%s)', (html, _reason) => {
  expect(outgoingOf(html).flatMap(({ faults }) => faults)).toEqual([]);
});
