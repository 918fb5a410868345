/** The written files of the tiny wiki: what a reader who has seen nothing may find in them. */
import { describe, expect, it } from 'vitest';
import { findStubs } from '~/domain/findStubs';
import { compileTiny, entryOf, type Json, readFile } from './tiny';

const site = compileTiny();
const text = (file: string): string => site.files.get(file) ?? '';
const rowsOf = (file: string) => readFile<{ rows: (Json & { id: string })[] }>(site, file).rows;
const stubOf = (file: string, id: string) => findStubs(readFile(site, file)).find((stub) => stub.id === id);

describe('a masked article', () => {
  const FILE = '/data/characters/stranger-of-2x02.json';

  it.each([
    ['/data/characters.json', 'the index of its kind'],
    ['/data/search.json', 'the search'],
    ['/data/search/s0.json', 'a part of the search'],
    ['/data/search/words.json', 'the words of the search'],
    ['/data/titles.json', 'the titles'],
    ['/data/site.json', 'the site'],
    ['/data/board.json', 'the board'],
  ])('stands nowhere in %s, %s', (file) => {
    expect(text(file)).not.toBe('');
    expect(text(file)).not.toMatch(/edda|stranger-of-2x02|A stranger/i);
  });

  it('is written under its slug alone', () => {
    expect([...site.files.keys()].filter((file) => file.includes('edda'))).toEqual([]);
    expect(readFile(site, FILE)).toMatchObject({
      id: 'stranger-of-2x02',
      name: 'A stranger of Fog 2x02',
      masked: true,
      monogram: '?',
      aliases: [],
      misspellings: [],
    });
  });

  it('keeps not one fact open, not even what would be open elsewhere', () => {
    const file = readFile(site, FILE);
    for (const list of ['intro', 'rows', 'ties', 'appearances', 'mentions', 'notes', 'backlinks', 'hiddenNames']) {
      const facts = file[list] as Json[];
      expect(facts.length, list).toBeGreaterThan(0);
      expect(
        facts.filter(({ sealed }) => sealed !== true),
        list,
      ).toEqual([]);
    }
    expect(text(FILE)).not.toMatch(/Edda|Human|twin/);
    expect(text(FILE.replace('.json', '.sealed.json'))).toMatch(/"isTitle":true/);
  });

  it('is led to from an episode by its one address', () => {
    const { facts } = readFile<{ facts: Json[] }>(site, '/data/works/fog/2x02.sealed.json');
    const paths = facts.flatMap(({ path }) => (path === undefined ? [] : [path]));
    expect(paths).toEqual(['/characters/ada-wren/', '/characters/stranger-of-2x02/']);
    expect(paths.filter((path) => !site.pages.includes(String(path)))).toEqual([]);
  });
});

describe('articles', () => {
  it('keep hidden names for whoever may know them', () => {
    expect(stubOf('/data/characters/ada-wren.json', 'n1')).toEqual({
      id: 'n1',
      sealed: true,
      revealedBy: ['fog.2x02'],
      label: 'Another name',
    });
    expect(text('/data/characters/ada-wren.sealed.json')).toContain('The Other Twin');
  });

  it('open the part about our world with what the makers said of the character', () => {
    const { sections } = readFile<{ sections: Json[] }>(site, '/data/characters/ada-wren.json');
    expect(sections.map(({ id, world }) => [id, world])).toEqual([
      ['story', 'story'],
      ['legacy', 'real'],
      ['real', 'real'],
    ]);
  });

  it('are listed with what is safe: a masked status names its facet, not its value', () => {
    const [status] = findStubs(entryOf(rowsOf('/data/characters.json'), 'tobias-hale'));
    expect(status).toMatchObject({ id: 'tobias-hale.status', facet: 'status' });
    expect(status).not.toHaveProperty('value');
  });

  it('do not list an actor whose part is a surprise', () => {
    expect(entryOf(rowsOf('/data/characters.json'), 'ada-wren').actors).toEqual(['Mina Okafor']);
    expect(entryOf(rowsOf('/data/characters.json'), 'tobias-hale').actors).toEqual([]);
  });
});

describe('the timeline', () => {
  it('keeps the date, the speaker and the outlet of a masked entry, and none of its words', () => {
    expect(stubOf('/data/timeline.json', '2020-revival-talk')).toEqual({
      id: '2020-revival-talk',
      sealed: true,
      revealedBy: ['fog.2x02'],
      kind: 'statement',
      who: 'Per Lund',
      speakers: ['per-lund'],
      roles: ['creator'],
      outlet: 'Harbour Weekly',
      outletId: 'harbour-weekly',
      grade: 'original',
      date: '2020-11-20',
      datePrecision: 'approx',
    });
    expect(text('/data/timeline.json')).not.toMatch(/lead a revival|Said at a fair/);
    expect(text('/data/timeline.sealed.json')).toContain('lead a revival');
  });

  it('is in the order of days, and offers no masked name to filter by', () => {
    const { entries, names, characters } = readFile<Record<'entries' | 'names', Json[]> & { characters: string[] }>(
      site,
      '/data/timeline.json',
    );
    expect(entries.map(({ date }) => date)).toEqual(['2015-01-09', '2015-02', '2020-11-20']);
    expect(names.map(({ id }) => id)).toEqual(['ada-wren', 'per-lund', 'fog']);
    expect(characters).toEqual(['ada-wren']);
  });

  it('gives the status page only what bears on it', () => {
    const { entries } = readFile<{ entries: Json[] }>(site, '/data/status.json');
    expect(entries.map(({ id }) => id)).toEqual(['2020-revival-talk']);
  });
});

describe('the board', () => {
  it('parts open lines from masked ones, which keep their day', () => {
    expect(rowsOf('/data/board.json').map(({ name, evidence, masked }) => [name, evidence, masked])).toMatchObject([
      ['Ada Wren', [{ id: 'ada-wren.e01' }], [{ id: 'ada-wren.e02', sealed: true, date: '2017-02-10' }]],
    ]);
    expect(stubOf('/data/board.json', 'ada-wren.e02')).not.toHaveProperty('side');
  });

  it('seals the lines of a case apart from its notes', () => {
    const { facts, evidence } = readFile<Record<'facts' | 'evidence', Json[]>>(
      site,
      '/data/board/ada-wren.sealed.json',
    );
    expect(evidence.map(({ id, source }) => [id, source])).toEqual([['e02', 'script-of-2x02']]);
    expect(facts.map(({ id }) => id)).toEqual(['script-of-2x02']);
  });
});

describe('works', () => {
  it('mask a title that is a spoiler in the list of the series as on its own page', () => {
    for (const file of ['/data/works/fog.json', '/data/works/fog/2x02.json']) {
      expect(stubOf(file, 'fog.2x02.title'), file).toMatchObject({ label: 'The title' });
      expect(text(file), file).not.toContain('The Twin Revealed');
    }
    expect(text('/data/works/fog.json')).toContain('First Watch');
  });

  it('give a film no page beside that of its series', () => {
    expect([...site.files.keys()].filter((file) => file.startsWith('/data/works/lamp'))).toEqual([
      '/data/works/lamp.json',
    ]);
  });

  it('lead from each episode to its neighbours', () => {
    const steps = ['1x01', '1x02', '2x02'].map((number) => {
      const { previous, next } = readFile<Record<'previous' | 'next', { number: string } | null>>(
        site,
        `/data/works/fog/${number}.json`,
      );
      return [previous?.number, next?.number];
    });
    expect(steps).toEqual([
      [undefined, '1x02'],
      ['1x01', '2x01'],
      ['2x01', undefined],
    ]);
  });
});

describe('sources and search', () => {
  it('keep outlet and date of a masked source, not its title and address', () => {
    expect(text('/data/sources.json')).toContain('Script Archive');
    expect(text('/data/sources.json')).not.toMatch(/Edda|scripts\.example/);
    expect(text('/data/sources.sealed.json')).toContain('scripts.example');
  });

  it('count only the uses that a reader who has seen nothing may see', () => {
    expect(rowsOf('/data/sources.json').map(({ id, uses }) => [id, uses])).toEqual([
      ['harbour-weekly-2015', 15],
      ['script-of-2x02', 1],
    ]);
  });

  it('find open names, other names and slips, and no word that content declares as a spoiler', () => {
    const search = ['search', 'search/s0', 'search/words', 'titles']
      .map((file) => text(`/data/${file}.json`))
      .join('\n');
    for (const name of ['Ada Wren', 'Keeper Wren', 'Ada Ren', 'Fog 2x02', 'First Watch'])
      expect(search).toContain(name);
    expect(site.spoilerTerms.terms.filter(({ text: term }) => search.includes(term))).toEqual([]);
    expect(search).not.toContain('script-of-2x02');
  });
});
