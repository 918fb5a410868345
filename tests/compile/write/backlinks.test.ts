/** What links where. */
import { describe, expect, it } from 'vitest';
import { collectBacklinks } from '~/compile/write/backlinks';
import { compileTinyWith, readFile, readTiny } from './tiny';

const links = collectBacklinks(readTiny());
const at = (path: string) => links.get(path) ?? [];

describe('backlinks', () => {
  it('give the sentence around a link, and number themselves', () => {
    expect(at('/topics/gannet-rock/')).toEqual([
      {
        id: 'l1',
        revealedBy: [],
        label: 'Ada Wren',
        kind: 'characters',
        path: '/characters/ada-wren/',
        name: 'Ada Wren',
        sentence: 'Ada Wren keeps the light on Gannet Rock at 10:30 each night.',
      },
    ]);
  });

  it('give the sentence of the link, though its words stand in an earlier one', () => {
    const text =
      '\nOn Monday the Petrel was lost. Nobody mourned [[ship:petrel|the Petrel]]. And the Petrel stayed lost.\n';
    const { backlinks } = readFile<{ backlinks: unknown[] }>(
      compileTinyWith({ 'topics/gannet-rock.md': text }),
      '/data/ships/petrel.json',
    );
    expect(backlinks).toContainEqual(
      expect.objectContaining({ path: '/topics/gannet-rock/', sentence: 'Nobody mourned the Petrel.' }),
    );
  });

  it('carry the gate of the block in which they stand', () => {
    expect(at('/characters/tobias-hale/').map(({ path, revealedBy }) => [path, revealedBy])).toEqual([
      ['/characters/ada-wren/', ['fog.2x01']],
    ]);
  });

  it('call a masked page by its neutral path and safe name', () => {
    const fromMasked = [...links.values()].flat().filter(({ path }) => path.includes('stranger-of-2x02'));
    expect(fromMasked.map(({ name }) => name)).toContain('A stranger of Fog 2x02');
    expect([...links.keys()].filter((path) => path.includes('edda'))).toEqual([]);
  });

  it('never lead from a page to itself', () => {
    expect([...links].filter(([path, found]) => found.some((link) => link.path === path))).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['/sources/harbour-weekly-2015/', 'cases', 'evidence names its source'],
    ['/sources/harbour-weekly-2015/', 'events', 'so does an event'],
    ['/sources/harbour-weekly-2015/', 'quotes', 'and a quotation'],
    ['/sources/harbour-weekly-2015/', 'characters', 'a note in a text refers to it'],
    ['/sources/script-of-2x02/', 'cases', 'a masked source goes by its slug'],
    ['/works/fog/1x01/', 'characters', 'a note may name an episode'],
  ])('of %s hold one from %s: %s', (path, kind) => {
    expect(at(path).map((link) => link.kind)).toContain(kind);
  });

  it('name each page once, and prefer a sentence that is safe', () => {
    const site = compileTinyWith({
      'characters/ada-wren.md': '\nA lamp may be asked of [[tobias-hale]]. He minds it.\n',
    });
    const { backlinks } = readFile<{ backlinks: object[] }>(site, '/data/characters/tobias-hale.json');
    expect(backlinks).toEqual([
      {
        id: 'l1',
        revealedBy: [],
        kind: 'characters',
        path: '/characters/ada-wren/',
        name: 'Ada Wren',
        sentence: 'A lamp may be asked of Tobias Hale.',
      },
    ]);
  });

  it('carry the date of what was said or happened, and none of running text', () => {
    const dates = Object.fromEntries(
      at('/sources/harbour-weekly-2015/').map(({ kind, revealedBy, date }) => [`${kind} ${revealedBy.join()}`, date]),
    );
    expect(dates).toEqual({
      'cases ': '2020-11-20',
      'cases fog.2x02': '2017-02-10',
      'characters ': undefined,
      'events ': '2015-01-09',
      'events fog.2x02': '2020-11-20',
      'quotes ': '2015-02',
    });
  });

  it('are the earliest of a page, so that none is missing on the day it was there', () => {
    const line = (id: string, date: string, more = '') =>
      `  - { id: ${id}, side: for, grade: C, directness: 1, date: "${date}", type: creator, who: A keeper, outlet: Harbour Weekly, source: harbour-weekly-2015, origin: ${id}, text: "Said in ${date.slice(0, 4)}."${more} }\n`;
    const sentencesWith = (text: string) => {
      const site = compileTinyWith({ 'cases/ada-wren.yaml': text });
      const facts = (file: string, list: string) =>
        readFile<Record<string, { kind?: string; sentence: string }[]>>(site, file)[list] ?? [];
      const path = '/data/sources/harbour-weekly-2015';
      return [...facts(`${path}.json`, 'backlinks'), ...facts(`${path}.sealed.json`, 'facts')].flatMap(
        ({ kind, sentence }) => (kind === 'cases' ? sentence : []),
      );
    };
    const masked = ', revealedBy: [fog.2x02], label: A scene';
    expect(sentencesWith(line('e03', '2019-01-01') + line('e04', '2021-01-01'))).toEqual([
      'Said in 2019.',
      'She leaves the light to Edda Wren.',
    ]);
    expect(sentencesWith(line('e03', '2016-01-01', masked))).toEqual(['Per Lund wants her back.', 'Said in 2016.']);
    expect(sentencesWith(line('e03', '2015-06-01')), 'a masked one that is later says nothing new').toEqual([
      'Said in 2015.',
    ]);
  });

  it('from a masked page are plot, whatever their own kind', () => {
    const site = compileTinyWith({
      'characters/edda-wren.md':
        '\n:::reveal{by="fog.2x02" spoiler="casting"}\nHer double was seen on [[gannet-rock]].\n:::\n',
    });
    expect(site.files.get('/data/topics/gannet-rock.json')).not.toContain('Her double');
    expect(site.files.get('/data/topics/gannet-rock.sealed.json')).toContain('Her double');
  });
});
