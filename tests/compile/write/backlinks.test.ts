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

  it('of an episode hold the notes that name it, and of a source nothing: what leans on it has a list of its own', () => {
    expect(at('/works/fog/1x01/').map(({ kind }) => kind)).toContain('characters');
    expect(at('/sources/script-of-2x02/')).toEqual([]);
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
    const dates = Object.fromEntries(at('/works/fog/').map(({ kind, date }) => [kind, date]));
    expect(dates).toMatchObject({ events: '2015-01-09' });
  });

  it('are the earliest of a page, so that none is missing on the day it was there', () => {
    const line = (id: string, date: string, more = '') =>
      `  - { id: ${id}, side: for, grade: C, directness: 1, date: "${date}", type: creator, who: A keeper, outlet: Harbour Weekly, source: harbour-weekly-2015, origin: ${id}, text: "Said in ${date.slice(0, 4)} at [[gannet-rock]]."${more} }\n`;
    const sentencesWith = (text: string) => {
      const site = compileTinyWith({ 'cases/ada-wren.yaml': text });
      const facts = (file: string, list: string) =>
        site.files.has(file)
          ? (readFile<Record<string, { kind?: string; sentence: string }[]>>(site, file)[list] ?? [])
          : [];
      const path = '/data/topics/gannet-rock';
      return [...facts(`${path}.json`, 'backlinks'), ...facts(`${path}.sealed.json`, 'facts')].flatMap(
        ({ kind, sentence }) => (kind === 'cases' ? sentence : []),
      );
    };
    const masked = ', revealedBy: [fog.2x02], label: A scene';
    expect(sentencesWith(line('e03', '2019-01-01') + line('e04', '2021-01-01'))).toEqual([
      'Said in 2019 at Gannet Rock.',
    ]);
    expect(sentencesWith(line('e03', '2016-01-01', masked) + line('e04', '2021-01-01'))).toEqual([
      'Said in 2021 at Gannet Rock.',
      'Said in 2016 at Gannet Rock.',
    ]);
    expect(
      sentencesWith(line('e03', '2016-01-01', masked) + line('e04', '2015-06-01')),
      'a masked one that is later says nothing new',
    ).toEqual(['Said in 2015 at Gannet Rock.']);
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
