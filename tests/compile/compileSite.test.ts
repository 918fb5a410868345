/** The site as a whole: addresses, redirects, words that must stay sealed. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Addresses } from '~/domain/addresses';
import type { Article } from '~/domain/article';
import type { NameFile } from '~/domain/reference';
import { compileSite } from '~/compile/compileSite';
import { writeSitemap } from '~/compile/vite/writeHostFiles';
import { withTinyCopy } from './read/brokenCase';
import { compileTiny, compileTinyWith } from './write/tiny';

const site = compileTiny();

describe('the compiled site', () => {
  it('has these pages and no other', () => {
    expect(site.pages).toEqual([
      '/',
      ...['about', 'data', 'method', 'spoilers'].map((id) => `/about/${id}/`),
      '/answers/',
      '/answers/will-there-be-a-revival/',
      '/ballot/',
      '/ballot/tally/',
      '/board/',
      '/board/ada-wren/',
      '/board/ada-wren/sheet/',
      '/board/method/',
      '/characters/',
      ...['ada-wren', 'stranger-of-2x02', 'tobias-hale'].map((id) => `/characters/${id}/`),
      '/compare/',
      '/connect/',
      '/contradictions/',
      '/graph/',
      '/names/gannet/',
      '/outlets/',
      '/outlets/harbour-weekly/',
      '/outlets/script-archive/',
      '/people/',
      '/people/mina-okafor/',
      '/people/per-lund/',
      '/quotes/lund-on-sound/',
      '/random/',
      '/search/',
      '/settings/',
      '/ships/',
      '/ships/petrel/',
      '/sources/',
      '/sources/harbour-weekly-2015/',
      '/sources/script-of-2x02/',
      '/status/',
      '/timeline/',
      '/topics/',
      '/topics/gannet-rock/',
      '/works/',
      '/works/fog/',
      ...['1x01', '1x02', '2x01', '2x02'].map((number) => `/works/fog/${number}/`),
      '/works/lamp/',
    ]);
  });

  it('lists no page of a masked thing, though it has one', () => {
    expect([...site.unlisted]).toEqual(['/characters/stranger-of-2x02/']);
    const sitemap = writeSitemap(site);
    expect(sitemap).toContain('/characters/ada-wren/');
    expect(sitemap).not.toContain('stranger-of-2x02');
  });

  it('leads from other names and slips to the one true address', () => {
    expect([...site.redirects]).toEqual([
      // Names of one's own, former slugs first …
      ['/characters/keeper-wren/', '/characters/ada-wren/'],
      ['/characters/ada-ren/', '/characters/ada-wren/'],
      ['/characters/t-hale/', '/characters/tobias-hale/'],
      ['/characters/old-hale/', '/characters/tobias-hale/'],
      ['/works/fog-signal/', '/works/fog/'],
      // … names that several share, to the page that tells them apart …
      ['/characters/gannet/', '/names/gannet/'],
      ['/ships/gannet/', '/names/gannet/'],
      // … and titles that are not the address.
      ['/ships/the-petrel/', '/ships/petrel/'],
      ['/works/the-fog-signal/', '/works/fog/'],
      ['/works/the-keepers-lamp/', '/works/lamp/'],
    ]);
  });

  it('says the same to the browser, and every page that is no secret', () => {
    const file = JSON.parse(site.files.get('/data/redirects.json') ?? '') as Addresses;
    expect(file.redirects.map(({ from, to }) => [from, to])).toEqual([...site.redirects]);
    expect(file.pages).toEqual(site.pages.filter((page) => !site.unlisted.has(page)));
  });

  it('gives a name that two share a page with both, and each a link to it', () => {
    const read = <T>(file: string): T => JSON.parse(site.files.get(file) ?? '') as T;
    expect(read<NameFile>('/data/names/gannet.json').things).toEqual([
      {
        path: '/characters/tobias-hale/',
        name: 'Tobias Hale',
        what: 'Character',
        summary: 'Tobias Hale is the principal keeper of Gannet Rock.',
      },
      {
        path: '/ships/petrel/',
        name: 'The Petrel',
        what: 'Ship',
        summary: 'The Petrel is the supply boat of Gannet Rock.',
      },
    ]);
    const shared = [{ name: 'Gannet', path: '/names/gannet/' }];
    expect(read<Article>('/data/characters/tobias-hale.json').shared).toEqual(shared);
    expect(read<Article>('/data/ships/petrel.json').shared).toEqual(shared);
    expect(read<Article>('/data/characters/ada-wren.json')).toHaveProperty('shared', []);
  });

  it('leads on from the former slug of a masked thing, and from no name of it', () => {
    const { redirects } = withTinyCopy((dir) => {
      const file = path.join(dir, 'characters/edda-wren.md');
      const text = fs.readFileSync(file, 'utf8');
      fs.writeFileSync(file, text.replace('slug:', 'formerSlugs: [guest-of-2x02]\naliases: [The Guest]\nslug:'));
      return compileTiny(dir);
    });
    expect(redirects.get('/characters/guest-of-2x02/')).toBe('/characters/stranger-of-2x02/');
    expect([...redirects.keys()].filter((from) => /edda|the-guest/.test(from))).toEqual([]);
  });

  it('never leads away from a page, nor from the name of a masked thing', () => {
    expect([...site.redirects.keys()].filter((from) => site.pages.includes(from))).toEqual([]);
    expect([...site.redirects].flat().filter((address) => /edda|twin|stranger/.test(address))).toEqual([]);
    expect([...site.redirects.values()].filter((to) => !site.pages.includes(to))).toEqual([]);
  });

  it.each([
    ['Edda Wren', 'the name of a masked article'],
    ['The Other Twin', 'a hidden alias'],
    ['The Twin Revealed', 'the title of an episode that is a spoiler'],
    ['drowned off the rock', 'words that a writer has declared'],
  ])('must keep "%s" sealed: %s', (term) => expect(site.spoilerTerms.terms.map(({ text }) => text)).toContain(term));

  it('holds none of these words in an open file, and each in some sealed one', () => {
    const inFiles = (isSealed: boolean, term: string): string[] =>
      [...site.files]
        .filter(
          ([file, text]) => file.includes('.sealed.') === isSealed && text.toLowerCase().includes(term.toLowerCase()),
        )
        .map(([file]) => file);
    for (const { text: term } of site.spoilerTerms.terms.filter(({ sort }) => sort !== 'derived')) {
      expect(inFiles(false, term), term).toEqual([]);
      expect(inFiles(true, term).length, term).toBeGreaterThan(0);
    }
  });

  it('is the same, to the byte, when compiled again, and another once a word has changed', () => {
    expect([...compileTiny().files]).toEqual([...site.files]);
    const other = compileTinyWith({ 'topics/gannet-rock.md': '\nOne more sentence.\n' });
    expect(other.files.get('/data/site.json')).not.toBe(site.files.get('/data/site.json'));
  });

  it('stands where the environment says, else where its content says', () => {
    expect([site.origin, site.base]).toEqual(['https://fog-signal.example', '/']);
    const moved = compileSite('tests/fixtures/tiny', { origin: 'https://b.example', base: '/fog/' }).site;
    expect([moved?.origin, moved?.base]).toEqual(['https://b.example', '/fog/']);
    expect(moved?.files.get('/data/site.json')).toContain('https://b.example');
  });

  it('is not there when the content has a fault', () => {
    const { site: none, problems } = compileSite('/nowhere/at/all');
    expect(none).toBeUndefined();
    expect(problems.map(({ severity }) => severity)).toEqual(['error']);
  });
});
