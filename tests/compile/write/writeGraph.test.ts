/** The graph as it is compiled: each tie once, and nothing of a masked one in the open file. */
import { describe, expect, it } from 'vitest';
import type { GraphFile } from '~/domain/graph';
import type { SealedFile, Stub } from '~/domain/fact';
import { compileTiny } from './tiny';

const { files } = compileTiny();
const open = JSON.parse(files.get('/data/graph.json') ?? '') as GraphFile;
const sealed = JSON.parse(files.get('/data/graph.sealed.json') ?? '') as SealedFile;

describe('the graph', () => {
  it('has every character, those whose name is a spoiler last and as stubs under their paths', () => {
    expect(open.nodes.map(({ id }) => id)).toEqual(['ada-wren', 'tobias-hale', 'stranger-of-2x02']);
    expect(open.nodes.at(-1)).toEqual({ id: 'stranger-of-2x02', sealed: true, revealedBy: ['fog.2x02'] });
    expect(sealed.facts).toContainEqual(expect.objectContaining({ id: 'stranger-of-2x02', name: 'Edda Wren' }));
  });

  it('tells a tie once, though both articles tell it, from the side that the list of ties names first', () => {
    expect(open.ties[0]).toMatchObject({ from: 'ada-wren', to: 'tobias-hale', words: 'Relieves', back: 'Relieved by' });
    expect(open.ties.filter((tie) => !('sealed' in tie))).toHaveLength(1);
  });

  it('keeps of a masked tie its gate and nothing else', () => {
    const stubs = open.ties.filter((tie): tie is Stub => 'sealed' in tie);
    expect(stubs.length).toBeGreaterThan(0);
    for (const { id, ...rest } of stubs) {
      expect(id).toMatch(/^t\d+$/);
      expect(rest).toEqual({ sealed: true, revealedBy: ['fog.2x02'], label: 'A tie' });
    }
    expect(files.get('/data/graph.json')).not.toMatch(/Edda|edda|Writes/);
    expect(files.get('/data/graph.sealed.json')).toContain('Writes to');
  });

  it('names openly only the series that are safe, and keeps of the others neither series nor character', () => {
    const stubs = open.series.filter((one): one is Stub => 'sealed' in one);
    expect(open.nodes[0]).toMatchObject({ id: 'ada-wren', series: ['fog'] });
    expect(stubs.length).toBeGreaterThan(0);
    for (const { id, label, ...rest } of stubs) {
      expect([label, Object.keys(rest).toSorted()]).toEqual(['A series', ['revealedBy', 'sealed']]);
      expect(id).toMatch(/^s\d+$/);
    }
    expect(sealed.facts).toContainEqual(
      expect.objectContaining({ id: stubs[0]?.id, series: expect.any(String) as string }),
    );
  });

  it('files ties under the kinds of the site, the others under one of their own', () => {
    expect(open.kinds).toEqual([{ id: 'other', label: 'Other' }]);
    expect(open.ties[0]).toMatchObject({ kind: 'other' });
  });
});
