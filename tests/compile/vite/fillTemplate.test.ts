/** A rendered page in the HTML that Vite has built. */
import type { Manifest } from 'vite';
import { describe, expect, it } from 'vitest';
import { contentPolicy, policyTag } from '~/compile/vite/contentPolicy';
import { fillTemplate } from '~/compile/vite/fillTemplate';
import { compileTiny } from '../write/tiny';

const site = { ...compileTiny(), base: '/fog/', language: 'de' };
const TEMPLATE =
  '<html lang="en"><head><meta charset="utf-8" /><script>held</script><!--head--><script src="/fog/assets/main.js"></script><link href="/fog/assets/main.css"></head>' +
  '<body><div id="root"><!--app--></div><!--state--></body></html>';
const MANIFEST: Manifest = {
  'index.html': { file: 'assets/main.js', isEntry: true, css: ['assets/main.css'], imports: ['_vendor'] },
  _vendor: { file: 'assets/vendor.js', imports: ['_vendor'] },
  'src/pages/home.tsx': { file: 'assets/home.js', css: ['assets/home.css'], imports: ['index.html', '_shared'] },
  _shared: { file: 'assets/shared.js', css: ['assets/shared.css'] },
  'src/pages/other.tsx': { file: 'assets/other.js' },
  ...Object.fromEntries(
    ['newsreader', 'newsreader-light', 'newsreader-verdict', 'instrument-sans', 'plex-mono'].map((name) => [
      `src/fonts/${name}.woff2`,
      { file: `assets/${name}.woff2` },
    ]),
  ),
};

const CARD = { file: 'assets/cards/site-0.png', alt: 'The "site" & more.' };

const page = (over: Partial<Parameters<typeof fillTemplate>[1]> = {}) => ({
  status: 200,
  head: '<title>Home</title>',
  body: '<main>Hello</main>',
  state: '{"a":1}',
  modules: ['src/pages/home.tsx'],
  ...over,
});
const fill = (over?: Parameters<typeof page>[0], template = TEMPLATE) =>
  fillTemplate(template, page(over), MANIFEST, site, CARD);
const scriptsIn = (html: string) =>
  Array.from(html.matchAll(/modulepreload" crossorigin href="([^"]+)"/g), ([, href]) => href);

describe('fillTemplate', () => {
  it('puts each part in its place, and no mark is left', () => {
    const html = fill();
    expect(html).toContain('<html lang="de">');
    expect(html).toMatch(/<head>.*<title>Home<\/title>.*<\/head>/);
    expect(html).toContain('<div id="root"><main>Hello</main></div>');
    expect(html).toContain('<script id="state" type="application/json">{"a":1}</script></body>');
    expect(html).not.toContain('<!--');
  });

  it.each(['$&', '$1', '$$', '$`', "$'"])('takes a page that holds %s as it is', (text) => {
    const html = fill({ body: `<p>${text}</p>`, state: `"${text}"`, head: `<title>${text}</title>` });
    expect(html).toContain(`<p>${text}</p>`);
    expect(html).toContain(`>"${text}"</script>`);
    expect(html).toContain(`<title>${text}</title>`);
  });

  it('says which card shows the page, below the base, and in which words', () => {
    const html = fill();
    const url = `${site.origin}/fog/assets/cards/site-0.png`;
    expect(html).toContain(`<meta property="og:image" content="${url}">`);
    expect(html).toContain('<meta property="og:image:width" content="1200">');
    expect(html).toContain(`<meta property="og:image:height" content="630">`);
    expect(html).toContain('<meta property="og:image:alt" content="The &quot;site&quot; &amp; more.">');
    expect(html).toContain(`<meta name="twitter:image" content="${url}">`);
    expect(html).toContain('<meta property="og:locale" content="de_DE">');
  });

  it('says its policy before anything that the policy governs', () => {
    expect(fill()).toContain(`<meta charset="utf-8" />${policyTag(contentPolicy(TEMPLATE))}<script>held</script>`);
  });

  it('names the scripts of the page and those of the entry, each once and below the base', () => {
    expect(scriptsIn(fill())).toEqual(['/fog/assets/vendor.js', '/fog/assets/home.js', '/fog/assets/shared.js']);
  });

  it('names what the entry imports even for a page without a script of its own', () => {
    expect(scriptsIn(fill({ modules: ['src/pages/unknown.tsx'] }))).toEqual(['/fog/assets/vendor.js']);
  });

  it('asks early for the fonts of every page, and for others only where the page has their elements', () => {
    const fontsIn = (html: string) =>
      Array.from(html.matchAll(/rel="preload" as="font"[^>]*href="([^"]+)"/g), ([, href]) => href);
    const usual = ['newsreader', 'newsreader-light', 'instrument-sans'];
    const paths = (names: readonly string[]) => names.map((name) => `/fog/assets/${name}.woff2`);
    expect(fontsIn(fill())).toEqual(paths(usual));
    expect(
      fontsIn(fill({ body: '<p class="v">likely</p><p class="quiet mono">1</p><em>so</em><strong>so</strong>' })),
    ).toEqual(paths([...usual, 'newsreader-verdict', 'plex-mono']));
  });

  it('says which font the build has lost', () => {
    const { 'src/fonts/plex-mono.woff2': _, ...rest } = MANIFEST;
    expect(() => fillTemplate(TEMPLATE, page({ body: '<p class="mono">1</p>' }), rest, site, CARD)).toThrow(
      'src/fonts/plex-mono.woff2',
    );
  });

  it('puts the sheets of the page after the sheet of every page', () => {
    const html = fill();
    const order = ['main.css', 'home.css', 'shared.css', '</head>'].map((text) => html.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(html.match(/main\.css/g)).toHaveLength(1);
  });

  it.each(['<html lang="en"', '<meta charset="utf-8" />', '<!--head-->', '</head>', '<!--app-->', '<!--state-->'])(
    'misses %s by name',
    (mark) => {
      expect(() => fill({}, TEMPLATE.replace(mark, ''))).toThrow(`index.html has no ${mark}.`);
    },
  );
});
