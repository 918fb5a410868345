/** Notes, and the look-ups that writers share. */
import { describe, expect, it } from 'vitest';
import { GateBox } from '~/compile/write/gateBox';
import { noteIdOf, writeNotes } from '~/compile/write/notes';
import { episodeName, monogramOf, mustResolve, pageOf } from '~/compile/write/things';
import { entryOf, readTiny } from './tiny';

const content = readTiny();

describe('notes', () => {
  it('stand once each, in the order of mention, whether source or episode', () => {
    const notes = writeNotes(content, ['fog.1x01', 'harbour-weekly-2015', 'fog.1x01', 'lamp'], new GateBox());
    expect(notes.map(({ id, path }) => [id, path])).toEqual([
      ['fog.1x01', '/works/fog/1x01/'],
      ['harbour-weekly-2015', '/sources/harbour-weekly-2015/'],
      ['lamp', '/works/lamp/'],
    ]);
  });

  it.each(['leaked-script', 'script-of-2x02'])(
    'of a masked source, called %s, keep outlet and date, not the title',
    (id) => {
      const box = new GateBox();
      expect(writeNotes(content, [id], box)).toEqual([
        {
          id: 'script-of-2x02',
          sealed: true,
          revealedBy: ['fog.2x02'],
          type: 'source',
          path: '/sources/script-of-2x02/',
          outlet: 'Script Archive',
          published: '2020',
          publishedPrecision: 'year',
        },
      ]);
      expect(JSON.stringify(box.sealed)).toContain("Edda's script");
    },
  );

  it('of a source that no outlet published name none', () => {
    const source = content.sources.find(({ id }) => id === 'harbour-weekly-2015');
    if (!source) throw new Error('The fixture has lost harbour-weekly-2015.');
    const nameless = { ...content, sources: [{ ...source, data: { ...source.data, outlet: '—' } }] };
    expect(writeNotes(nameless, [source.id], new GateBox())[0]).not.toHaveProperty('outlet');
    expect(writeNotes(content, [source.id], new GateBox())[0]).toHaveProperty('outlet', 'Harbour Weekly');
  });

  it('of nothing at all are a fault of the compiler', () => {
    expect(() => writeNotes(content, ['nobody'], new GateBox())).toThrow(/"nobody" is neither a source nor an episode/);
  });

  it('go by the slug of a masked source, else by what was written', () => {
    expect(['leaked-script', 'harbour-weekly-2015', 'fog.1x01'].map((id) => noteIdOf(content, id))).toEqual([
      'script-of-2x02',
      'harbour-weekly-2015',
      'fog.1x01',
    ]);
  });
});

describe('monogramOf', () => {
  it.each([
    ['Jean-Luc Picard', 'JP', 'the first and the last word'],
    ['Seven of Nine', 'SN', 'small words do not count'],
    ['Worf', 'W', 'one word has one letter'],
    ['The Petrel', 'P', 'an article does not count'],
    ['USS Titan-A', 'TA', 'nor does what every ship is called'],
    ['Dr Beverly Crusher', 'BC', 'nor a title'],
    ['Élise Ørsted', 'ÉØ', 'any capital letter'],
    ['q', 'Q', 'without any capital the first letter will do'],
    ['', '', 'nothing has none'],
  ])('of "%s" is "%s": %s', (name, letters) => expect(monogramOf(name)).toBe(letters));
});

describe('look-ups', () => {
  it('know the page on which the words of an entry stand', () => {
    const page = (entry: Parameters<typeof pageOf>[0]) => pageOf(entry, content);
    expect(page(entryOf(content.characters, 'edda-wren'))).toEqual({
      path: '/characters/stranger-of-2x02/',
      name: 'A stranger of Fog 2x02',
      revealedBy: ['fog.2x02'],
    });
    expect(page(entryOf(content.cases, 'ada-wren')).path).toBe('/board/ada-wren/');
    expect(page(entryOf(content.quotes, 'lund-on-sound')).name).toBe('Quotation');
    expect(page(entryOf(content.pages, 'method')).path).toBe('/about/method/');
    expect(page(entryOf(content.series, 'fog')).path).toBe('/works/fog/');
  });

  it('name an episode by series and number', () => expect(episodeName(content, 'fog.2x02')).toBe('Fog 2x02'));

  it('tell a missing thing apart from a writer’s fault', () => {
    expect(() => mustResolve(content, 'nobody')).toThrow(/"nobody" was not resolved/);
  });
});
