/** What the file of a quotation says of its way, its neighbours and what rests on it. */
import { describe, expect, it } from 'vitest';
import type { QuoteRecord } from '~/compile/content';
import { chainOf } from '~/compile/write/quoteChain';
import type { QuoteFile, QuoteStep } from '~/domain/timeline';
import { compileSite } from '~/compile/compileSite';
import { compileTiny, compileTinyWith, entryOf, readFile, readTiny } from './tiny';

const FILE = '/data/quotes/lund-on-sound.json';
const tiny = readTiny();
const quote = entryOf(tiny.quotes, 'lund-on-sound').data;
const stepsOf = (change: Partial<QuoteRecord>): string[] => chainOf(tiny, { ...quote, ...change }).map(nameStep);
const nameStep = ({ step, note, isSecondHand, isRead }: QuoteStep): string =>
  [step, note ?? 'no page', isSecondHand && 'second hand', isRead && 'read'].filter(Boolean).join(', ');

describe('the way of a quotation', () => {
  it.each<[change: Partial<QuoteRecord>, steps: string[], why: string]>([
    [{}, ['said, no page', 'printed, harbour-weekly-2015, read'], 'read at the outlet itself'],
    [
      { outlet: 'Gull' },
      ['said, no page', 'printed, no page', 'reported, harbour-weekly-2015, second hand, read'],
      'known from somebody else alone',
    ],
    [
      { quotedIn: 'leaked-script' },
      ['said, no page', 'printed, harbour-weekly-2015', 'quoted, script-of-2x02, second hand, read'],
      'read where another quotes it, under its neutral id',
    ],
  ])('with %j is %j: %s', (change, expected) => expect(stepsOf(change)).toEqual(expected));

  it('takes a copy for second hand, also under the name of the outlet', () => {
    const copied = {
      ...tiny,
      sources: tiny.sources.map((entry) => ({
        ...entry,
        data: { ...entry.data, type: 'copy' as const, outlet: 'Harbour Weekly (copy)' },
      })),
    };
    expect(chainOf(copied, quote).map(nameStep)[2]).toBe('copied, harbour-weekly-2015, second hand, read');
    const via = {
      ...tiny,
      sources: tiny.sources.map((entry) => ({
        ...entry,
        data: { ...entry.data, outlet: 'Harbour Weekly (via Gull)' },
      })),
    };
    expect(chainOf(via, quote).map(nameStep)).toHaveLength(2);
  });
});

describe('the file of a quotation', () => {
  it('has the lines that rest on it, with their permalinks and the gates that they have on the board', () => {
    const { evidence } = readFile<QuoteFile>(compileTiny(), FILE);
    expect(evidence).toMatchObject([
      { id: 'ada-wren.e01', path: '/board/ada-wren/#e01', side: 'for', grade: 'B', revealedBy: [], name: 'Ada Wren' },
    ]);
  });

  it('keeps the address of an archive with the title of its source', () => {
    const archived = 'archived: { url: "https://archive.example/edda", date: "2021-01-01" }\n';
    const site = compileTinyWith({ 'sources/leaked-script.yaml': archived });
    expect(site.files.get(FILE)).not.toContain('archive.example/edda');
    expect(site.files.get(FILE)).toContain('archive.example/harbour-weekly/1');
    expect(site.files.get(FILE.replace('.json', '.sealed.json'))).toContain('archive.example/edda');
  });
});

describe('the quotations of this wiki', () => {
  const { site } = compileSite('content');
  const files = new Map(
    [...(site?.files ?? [])]
      .filter(([path]) => /^\/data\/quotes\/[^.]+\.json$/.test(path))
      .map(([path, text]) => [path.slice('/data/quotes/'.length, -'.json'.length), JSON.parse(text) as QuoteFile]),
  );

  it('are one chain from the first to the last, and one for each speaker, on every day', () => {
    expect(files.size).toBeGreaterThanOrEqual(13);
    for (const [before, after, of] of [
      ['previous', 'next', () => ''],
      ['previousBySpeaker', 'nextBySpeaker', ({ speaker }: QuoteFile) => speaker.name],
    ] as const) {
      for (const [id, file] of files) {
        const next = file[after];
        if (next === null) continue;
        expect(files.get(next.id)?.[before]?.id, `${id} → ${next.id}`).toBe(id);
        expect(of(files.get(next.id) as QuoteFile)).toBe(of(file));
      }
      const ends = [...files.values()].filter((file) => file[after] === null).map(of);
      expect(ends).toEqual([...new Set(ends)]);
    }
  });

  it('each say who else has the statement, and mark what is second hand', () => {
    for (const [id, { reports, chain, notes }] of files) {
      expect(reports.length, id).toBeGreaterThan(0);
      const noteIds = notes.map((note) => note.id);
      expect(
        [...reports, ...chain].filter(({ note }) => note !== null && !noteIds.includes(note)),
        id,
      ).toEqual([]);
      // The words of all of them were read in one article of another outlet.
      expect(chain.filter(({ isRead }) => isRead)).toMatchObject([{ note: 'radio-times-seed', isSecondHand: true }]);
    }
  });
});
