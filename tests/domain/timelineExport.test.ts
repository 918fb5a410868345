import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { parseHorizon } from '~/domain/horizon';
import type { SafeEntry, TimelineEntry } from '~/domain/timeline';
import {
  formatTimelineCsv,
  formatTimelineIcs,
  formatTimelineJson,
  makeTimelineFile,
  type TimelineExport,
} from '~/domain/timelineExport';
import { toStub, unseal, view } from '~/domain/view';
import { buildEntry } from './buildRows';
import { parseCsv } from './parseCsv';

const DAY = '2024-06-30';
const SEALED = buildEntry({
  id: 'lund-on-the-end',
  revealedBy: ['pic.3x09', 'pic.3x10'],
  date: '2024-05-01',
  kind: 'statement',
  rich: [['The secret ending.']],
  note: 'Secret note.',
  sourcePath: '/sources/secret/',
});
const { kind, who, speakers, roles, outlet, outletId, grade, date, datePrecision } = SEALED;
const stub = {
  ...toStub({ ...SEALED, label: 'Lund on the end' }),
  kind,
  who,
  speakers,
  roles,
  outlet,
  outletId,
  grade,
  date,
  datePrecision,
};
const RECORD = [
  buildEntry({
    id: 'matalas-go-on',
    rich: [['=We could, "perhaps", ', { t: 'em', c: ['go'] }, ' on.'], ['For ever; or so.']],
    fragment: true,
    date: '2023-04-20',
    datePrecision: 'approx',
    confidence: 'low',
  }),
  buildEntry({
    id: 'audio',
    kind: 'event',
    who: '@studio',
    date: '2022-02',
    datePrecision: 'month',
    rich: [['An audio drama comes out.']],
  }),
  buildEntry({ id: 'about-june', kind: 'statement', date: '2023-06', datePrecision: 'approx' }),
  buildEntry({ id: 'a-year', kind: 'event', date: '2021', datePrecision: 'year', rich: [['Something is made.']] }),
  buildEntry({ id: 'a-day', kind: 'event', date: '2023-12-31', rich: [['Something is said.']] }),
  stub,
];
const build = (seen = 'none'): TimelineExport => ({
  entries: view<TimelineEntry, SafeEntry>(unseal(RECORD, { facts: [SEALED] }), parseHorizon(seen), DAY),
  epoch: DAY,
  site: 'Legacy Almanac',
  root: 'https://example.org/almanac',
  address: 'https://example.org/almanac/timeline/?kind=quote&as-of=2024-06-30',
  licence: 'CC-BY-SA-4.0',
  nameEpisode: (id) => `Episode ${id.slice(4)}`,
});
const rows = (text: string): Record<string, string>[] => {
  const [names = [], ...lines] = parseCsv(text);
  return lines.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
};
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    from: String(event.getFirstPropertyValue('dtstart')),
    until: String(event.getFirstPropertyValue('dtend')),
    summary: event.getFirstPropertyValue('summary'),
    description: String(event.getFirstPropertyValue('description')),
    url: event.getFirstPropertyValue('url'),
  }));

describe('every file of the timeline', () => {
  const FORMATS: [string, (given: TimelineExport) => string][] = [
    ['CSV', formatTimelineCsv],
    ['JSON', formatTimelineJson],
    ['ICS', (given) => formatTimelineIcs(given).replaceAll('\r\n ', '')],
  ];
  it.each(FORMATS)('holds of a masked entry what its mask says, and nothing else: %s', (_, format) => {
    const text = format(build());
    expect(text).toContain('Lund on the end · Episode 3x09 and Episode 3x10');
    expect(text).not.toMatch(/secret/i);
  });
  it.each(FORMATS)('holds its words for a reader who has seen it: %s', (_, format) => {
    expect(format(build('pic.all'))).toContain('The secret ending.');
    expect(format(build('pic.all'))).not.toContain('Lund on the end');
  });
  it.each(FORMATS)('leads back by whole addresses: %s', (_, format) => {
    expect(format(build())).toContain('https://example.org/almanac/timeline/#matalas-go-on');
    expect(format(build())).toContain('https://example.org/almanac/quotes/matalas-go-on/');
    expect(format(build())).toContain('https://example.org/almanac/sources/s1/');
    expect(format(build()).replaceAll(/https:\/\/example\.org\/almanac\//g, '')).not.toMatch(/["\s,:]\/[a-z]/);
  });
});

describe('formatTimelineCsv', () => {
  it('holds the entries in their order, each value as it stands on the page, and no formula', () => {
    const read = rows(formatTimelineCsv(build()));
    expect(read.map(({ entry }) => entry)).toEqual(RECORD.map(({ id }) => id));
    expect(read[0]).toEqual({
      entry: 'matalas-go-on',
      date: '2023-04-20',
      precision: 'approx',
      kind: 'quote',
      who: 'Terry Matalas',
      outlet: 'Gazette',
      words: '…=We could, "perhaps", go on.\nFor ever; or so.…',
      note: '',
      masked: '',
      weaklySourced: 'yes',
      address: 'https://example.org/almanac/timeline/#matalas-go-on',
      quotation: 'https://example.org/almanac/quotes/matalas-go-on/',
      source: 'https://example.org/almanac/sources/s1/',
    });
    expect(read[1]).toMatchObject({ who: "'@studio", date: '2022-02', precision: 'month' });
    expect(read[5]).toMatchObject({ words: '', note: '', source: '', weaklySourced: 'no' });
  });
});

describe('formatTimelineJson', () => {
  it('says under which licence, of which day and from which view it is', () => {
    const file = JSON.parse(formatTimelineJson(build())) as { entries: { entry: string; words: string | null }[] };
    expect(file).toMatchObject({
      source: 'Legacy Almanac',
      licence: 'CC-BY-SA-4.0',
      asOf: DAY,
      address: 'https://example.org/almanac/timeline/?kind=quote&as-of=2024-06-30',
    });
    expect(file.entries.map(({ entry }) => entry)).toEqual(RECORD.map(({ id }) => id));
    expect(file.entries[5]?.words).toBeNull();
  });
});

describe('formatTimelineIcs', () => {
  const events = eventsOf(formatTimelineIcs(build()));
  it.each([
    ['matalas-go-on', '2023-04-20', '2023-04-21', /^About 20 April 2023: Terry Matalas: “…=We could/, 'about a day'],
    ['audio', '2022-02-01', '2022-03-01', /^Some day in February 2022: An audio/, 'a month, and says so'],
    ['about-june', '2023-06-01', '2023-07-01', /^About June 2023: Some words$/, 'about a month'],
    ['a-year', '2021-01-01', '2022-01-01', /^Some day in 2021: /, 'a year'],
    ['a-day', '2023-12-31', '2024-01-01', /^Something is said$/, 'a day, of which nothing is to be said'],
    ['lund-on-the-end', '2024-05-01', '2024-05-02', /^Terry Matalas, masked: Lund on the end/, 'a mask'],
  ])('puts %s from %s until before %s', (id, from, until, summary) => {
    const event = events.find(({ uid }) => uid === `${id}@example.org`);
    expect(event).toMatchObject({ from, until, url: `https://example.org/almanac/timeline/#${id}` });
    expect(event?.summary).toMatch(summary);
  });

  it('says of a span that no day is known, and of a day nothing', () => {
    const spans = events.filter(({ description }) => description.includes('knows no day'));
    expect(spans.map(({ uid }) => String(uid).split('@')[0])).toEqual(['audio', 'about-june', 'a-year']);
  });

  it('gives an entry the same name whatever the reader has seen, so that a second import mends the first', () => {
    expect(eventsOf(formatTimelineIcs(build('pic.all'))).map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  });
});

describe('makeTimelineFile', () => {
  it.each([
    ['CSV', 'legacy-almanac-timeline-2024-06-30.csv', 'text/csv;charset=utf-8'],
    ['JSON', 'legacy-almanac-timeline-2024-06-30.json', 'application/json'],
    ['Calendar (ICS)', 'legacy-almanac-timeline-2024-06-30.ics', 'text/calendar;charset=utf-8'],
  ] as const)('names %s by its day', (format, name, type) => {
    expect(makeTimelineFile(format, build())).toMatchObject({ name, type });
  });
});
