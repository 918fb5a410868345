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

  it('from a masked page are plot, whatever their own kind', () => {
    const site = compileTinyWith({
      'characters/edda-wren.md':
        '\n:::reveal{by="fog.2x02" spoiler="casting"}\nHer double was seen on [[gannet-rock]].\n:::\n',
    });
    expect(site.files.get('/data/topics/gannet-rock.json')).not.toContain('Her double');
    expect(site.files.get('/data/topics/gannet-rock.sealed.json')).toContain('Her double');
  });
});
