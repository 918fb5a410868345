/** Citations as data, and the two forms that need no library. */
import { describe, expect, it } from 'vitest';
import { type Citable, formatPlain, formatWiki, toCslItem } from '~/domain/citation';

const QUOTE: Citable = {
  id: 'lund-on-fog',
  kind: 'quote',
  title: 'Lund on fog | and [signals]',
  speakers: ['Per Lund', 'John de Lancie'],
  said: ['said to Harbour Weekly', 'quoted in Fog Gazette, April\u00A02015'],
  date: { date: '2015-02', datePrecision: 'month' },
  url: 'https://fog.example/quotes/lund-on-fog/',
  site: 'Fog Companion',
  accessed: '2026-11-27',
};
const ARTICLE: Citable = {
  id: 'ada-wren',
  kind: 'article',
  title: 'Ada Wren',
  url: 'https://fog.example/characters/ada-wren/',
  site: 'Fog Companion',
  accessed: '2026-11-27',
};

describe('toCslItem', () => {
  it('holds who said what when, where it is to be read and when it was', () => {
    expect(toCslItem(QUOTE)).toEqual({
      id: 'lund-on-fog-quote',
      type: 'webpage',
      title: 'Lund on fog | and [signals]',
      author: [
        { given: 'Per', family: 'Lund' },
        { given: 'John', family: 'de Lancie' },
      ],
      'container-title': 'Fog Companion',
      issued: { 'date-parts': [[2015, 2]] },
      accessed: { 'date-parts': [[2026, 11, 27]] },
      URL: 'https://fog.example/quotes/lund-on-fog/',
      genre: 'Quotation',
      note: 'said to Harbour Weekly, quoted in Fog Gazette, April 2015',
      language: 'en',
    });
  });

  it.each([
    ['2015', 'year', { 'date-parts': [[2015]] }],
    ['2015-02-03', 'day', { 'date-parts': [[2015, 2, 3]] }],
    ['2015-02-03', 'approx', { 'date-parts': [[2015, 2, 3]], circa: true }],
  ] as const)('says no more of %s (%s) than is known', (date, datePrecision, issued) => {
    expect(toCslItem({ ...QUOTE, date: { date, datePrecision } }).issued).toEqual(issued);
  });

  it('gives what may change no date but that of the reading', () => {
    const item = toCslItem(ARTICLE);
    expect(item).toMatchObject({ type: 'entry-encyclopedia', accessed: { 'date-parts': [[2026, 11, 27]] } });
    for (const key of ['issued', 'author', 'genre', 'note']) expect(item).not.toHaveProperty(key);
  });
});

describe('formatPlain', () => {
  it('is a sentence that holds all of it', () => {
    expect(formatPlain(QUOTE)).toBe(
      'Per Lund, John de Lancie, “Lund on fog | and [signals]”, said to Harbour Weekly, February 2015, quoted in ' +
        'Fog Gazette, April 2015. Fog Companion, https://fog.example/quotes/lund-on-fog/ (read on 27 November 2026).',
    );
    expect(formatPlain({ ...ARTICLE, date: { date: '2015-02-03', datePrecision: 'approx' } })).toContain(
      ', about 3 February 2015. ',
    );
  });

  it('leaves the day of reading out where nobody has read it yet', () => {
    const { accessed: _, ...unread } = ARTICLE;
    expect(formatPlain(unread)).toBe('“Ada Wren”. Fog Companion, https://fog.example/characters/ada-wren/.');
  });
});

describe('formatWiki', () => {
  /** As MediaWiki reads a template: fields end at a bar, unless it stands in a template of its own. */
  const read = (citable: Citable): Record<string, string> => {
    const [, inner = ''] = /^\{\{cite web (.*)\}\}$/.exec(formatWiki(citable)) ?? [];
    const fields = inner
      .replaceAll('{{!}}', '\u0000')
      .split('|')
      .filter((field) => field !== '');
    return Object.fromEntries(
      fields.map((field) => {
        const [name = '', ...value] = field.split('=');
        return [
          name,
          value.join('=').trim().replaceAll('\u0000', '|').replaceAll('&#91;', '[').replaceAll('&#93;', ']'),
        ];
      }),
    );
  };

  it('reads back as the template of the Wikipedias, whatever stands in a title', () => {
    expect(read(QUOTE)).toMatchObject({
      title: 'Lund on fog | and [signals]',
      last1: 'Lund',
      first1: 'Per',
      last2: 'de Lancie',
      first2: 'John',
      date: 'February 2015',
      website: 'Fog Companion',
      url: 'https://fog.example/quotes/lund-on-fog/',
      'access-date': '27 November 2026',
      others: 'Said to Harbour Weekly, quoted in Fog Gazette, April 2015',
    });
  });

  it('numbers no single author, and has no field without a value', () => {
    const one = read({ ...QUOTE, title: 'Lund on fog', speakers: ['Plainsong'], said: [] });
    expect(one).toMatchObject({ last: 'Plainsong', title: 'Lund on fog' });
    for (const key of ['first', 'last1', 'others']) expect(one).not.toHaveProperty(key);
    expect(Object.keys(read(ARTICLE)).toSorted()).toEqual(
      expect.arrayContaining(['access-date', 'title', 'url', 'website']),
    );
  });
});
