/** The outlets of the tiny wiki. */
import { describe, expect, it } from 'vitest';
import { outletsOf, sinceOf } from '~/compile/write/writeOutlets';
import { compileTiny, compileTinyWith, type Json, readFile, readTiny } from './tiny';

const site = compileTiny();
interface Written extends Json {
  readonly sources: { readonly id: string }[];
  readonly entries: Json[];
  readonly lines: Json[];
}
const weekly = readFile<Written>(site, '/data/outlets/harbour-weekly.json');

describe('outlets', () => {
  it('are all that publish a source or are named in the open, and none that only a masked line names', () => {
    expect(outletsOf(readTiny()).map(({ id, name }) => [id, name])).toEqual([
      ['harbour-weekly', 'Harbour Weekly'],
      ['script-archive', 'Script Archive'],
    ]);
  });

  it('hold their sources, what they printed or were told, and the lines that lean on them', () => {
    expect(weekly.sources.map(({ id }) => id)).toEqual(['harbour-weekly-2015']);
    expect(weekly.entries.map(({ id }) => id)).toEqual(['2015-premiere', 'lund-on-sound', '2020-revival-talk']);
    expect(weekly.lines.map(({ id }) => id)).toEqual(['ada-wren.e02', 'ada-wren.e01']);
  });

  it('say nothing of a masked line but its gate and its day', () => {
    expect(weekly.lines[0]).toEqual({
      id: 'ada-wren.e02',
      sealed: true,
      revealedBy: ['fog.2x02'],
      date: '2017-02-10',
      datePrecision: 'day',
      label: 'The last scene of Fog 2x02',
    });
    const open = [...site.files].filter(([file]) => file.startsWith('/data/outlets') && !file.includes('.sealed.'));
    expect(open.length).toBe(3);
    expect(open.filter(([, text]) => /edda|leaves the light|lead a revival/i.test(text))).toEqual([]);
    expect(site.files.get('/data/outlets/harbour-weekly.sealed.json')).toContain('leaves the light');
  });

  it('go by the name before the brackets, and hold copies of what they printed first', () => {
    const copied = compileTinyWith({
      'sources/harbour-weekly-2015.yaml': 'originalOutlet: Fog Gazette\nnote: A copy.\n',
      'quotes/lund-on-sound.yaml': '# nothing\n',
    });
    const gazette = readFile<Written>(copied, '/data/outlets/fog-gazette.json');
    expect(gazette.sources.map(({ id }) => id)).toEqual(['harbour-weekly-2015']);
    expect(gazette.entries.map(({ id }) => id)).toContain('lund-on-sound');
    expect(copied.pages).toContain('/outlets/fog-gazette/');
    expect(copied.pages).toContain('/outlets/harbour-weekly/');
  });

  it('can be found from the day of their first source, or at once where one has none', () => {
    const source = (date: string | null) => ({ data: { date } }) as Parameters<typeof sinceOf>[0]['sources'][number];
    const outlet = (...dates: (string | null)[]) => ({ id: 'a', name: 'A', sources: dates.map(source) });
    expect(sinceOf(outlet('2020', '2015-02'))).toBe('2015-02');
    expect(sinceOf(outlet('2020', null))).toBeUndefined();
    expect(sinceOf(outlet())).toBeUndefined();
  });
});
