/** The forms that libraries set, read back by another library. */
import bibtex from '@orcid/bibtex-parse-js';
import { describe, expect, it } from 'vitest';
import { CITE_FORMATS } from '~/components/cite/formats';
import type { Citable } from '~/domain/citation';

const QUOTE: Citable = {
  id: 'lund_on-fog',
  kind: 'quote',
  title: 'Lund on 100% fog & signals',
  speakers: ['Per Lund', 'John de Lancie'],
  said: ['said to Harbour Weekly'],
  date: { date: '2015-02-03', datePrecision: 'day' },
  url: 'https://fog.example/quotes/lund_on-fog/?as-of=2015-05-01',
  site: 'Fog Companion',
  accessed: '2026-11-27',
};
const CASE: Citable = {
  id: 'ada-wren',
  kind: 'case',
  title: 'Would Ada Wren be in it?',
  url: 'https://fog.example/board/ada-wren/?as-of=2026-11-22',
  site: 'Fog Companion',
  accessed: '2026-11-27',
};

const make = async (name: string, citable: Citable): Promise<string> =>
  (await CITE_FORMATS.find((format) => format.name === name)?.make(citable)) ?? '';

describe('the styles', () => {
  it.each([
    [
      'APA',
      'Lund, P., & de Lancie, J. (2015, February 3). Lund on 100% fog & signals [Quotation]. Fog Companion. https://fog.example/quotes/lund_on-fog/?as-of=2015-05-01',
      'Would Ada Wren be in it? (n.d.). Fog Companion. Retrieved November 27, 2026, from https://fog.example/board/ada-wren/?as-of=2026-11-22',
    ],
    [
      'MLA',
      'Lund, Per, and John de Lancie. “Lund on 100% Fog & Signals.” Fog Companion, 3 Feb. 2015, https://fog.example/quotes/lund_on-fog/?as-of=2015-05-01.',
      '“Would Ada Wren Be in It?” Fog Companion, https://fog.example/board/ada-wren/?as-of=2026-11-22. Accessed 27 Nov. 2026.',
    ],
    [
      'Chicago',
      'Lund, Per, and John de Lancie. 2015. “Lund on 100% Fog & Signals.” Quotation. Fog Companion. February 3, 2015. https://fog.example/quotes/lund_on-fog/?as-of=2015-05-01.',
      '“Would Ada Wren Be in It?” n.d. Fog Companion. Accessed November 27, 2026. https://fog.example/board/ada-wren/?as-of=2026-11-22.',
    ],
  ])(
    '%s sets author, day and permalink, and the day of reading where nothing is dated',
    async (name, quote, ofCase) => {
      expect(await make(name, QUOTE)).toBe(quote);
      expect(await make(name, CASE)).toBe(ofCase);
    },
  );

  it('keeps a family name of two words together', async () => {
    expect(await make('Chicago', { ...QUOTE, speakers: ['John de Lancie'] })).toMatch(/^de Lancie, John\. 2015/);
  });
});

describe('the records', () => {
  it('BibTeX reads back, with its own key, and loses nothing', async () => {
    const entries = bibtex.toJSON(await make('BibTeX', QUOTE));
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      citationKey: 'lund_on-fog-quote',
      entryType: 'misc',
      entryTags: {
        author: 'Lund, Per and de Lancie, John',
        title: 'Lund on 100\\% fog \\& signals',
        year: '2015',
        date: '2015-02-03',
        url: QUOTE.url,
        urldate: '2026-11-27',
        note: 'Fog Companion; said to Harbour Weekly; accessed 2026-11-27',
      },
    });
  });

  it('RIS holds a line for each field, from TY to ER', async () => {
    const lines = (await make('RIS', QUOTE)).split('\n').map((line) => line.trimEnd());
    expect(lines.every((line) => /^[A-Z][A-Z0-9]  -/.test(line))).toBe(true);
    expect([lines[0], lines.at(-1)]).toEqual(['TY  - ELEC', 'ER  -']);
    for (const line of ['AU  - Lund, Per', 'AU  - de Lancie, John', `UR  - ${QUOTE.url}`, 'PB  - Fog Companion']) {
      expect(lines).toContain(line);
    }
    expect(lines.some((line) => line.startsWith('DA  - 2015/'))).toBe(true);
    expect(lines.join('\n')).toContain('accessed 2026-11-27');
  });

  it('CSL-JSON is a list with the one item', async () => {
    const items = JSON.parse(await make('CSL-JSON', QUOTE)) as { URL: string; id: string }[];
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ id: 'lund_on-fog-quote', URL: QUOTE.url });
  });
});
