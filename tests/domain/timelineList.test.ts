import { describe, expect, it } from 'vitest';
import { countFacets, filterItems } from '~/domain/facets';
import { parseHorizon } from '~/domain/horizon';
import { formatListState, parseListState } from '~/domain/listState';
import type { SafeEntry, TimelineEntry } from '~/domain/timeline';
import {
  groupByMonth,
  safePart,
  type SeenEntry,
  sortTimeline,
  TIMELINE_LIST,
  TIMELINE_RULES,
} from '~/domain/timelineList';
import { toStub, unseal, view } from '~/domain/view';
import { buildEntry } from './buildRows';

const SEALED = buildEntry({
  id: 't3',
  revealedBy: ['pic.3x10'],
  date: '2023-05',
  datePrecision: 'month',
  outlet: 'Herald',
  outletId: 'herald',
  rich: [['The secret ending.']],
  topics: ['finale'],
  mentions: ['jack-crusher'],
});
const { kind, who, speakers, roles, outlet, outletId, grade, date, datePrecision } = SEALED;
const ENTRIES = [
  buildEntry({
    id: 't1',
    topics: ['premise'],
    mentions: ['seven'],
    rich: [['A ', { t: 'em', c: ['new'] }, ' ship.'], ['And crew.']],
  }),
  buildEntry({
    id: 't2',
    kind: 'event',
    date: '2023',
    datePrecision: 'year',
    who: '',
    speakers: [],
    roles: ['studio'],
  }),
  { ...toStub(SEALED), kind, who, speakers, roles, outlet, outletId, grade, date, datePrecision },
  buildEntry({
    id: 't4',
    date: '2022-01-02',
    who: 'Jeri Ryan',
    speakers: ['jeri-ryan', 'terry-matalas'],
    roles: ['cast', 'creator'],
    grade: 'copy',
  }),
];
const see = (seen = 'none'): SeenEntry[] =>
  view<TimelineEntry, SafeEntry>(unseal(ENTRIES, { facts: [SEALED] }), parseHorizon(seen), '2026-11-22');
const ids = (entries: readonly SeenEntry[]) => entries.map((entry) => (entry.open ? entry.fact.id : entry.stub.id));
const parse = (query: string) => parseListState(TIMELINE_LIST, new URLSearchParams(query)).state;

describe('the filters of the timeline', () => {
  it.each([
    ['kind=event', 'none', ['t2'], 'one kind'],
    ['speaker=terry-matalas', 'none', ['t1', 't3', 't4'], 'a speaker, also of what is masked'],
    ['speaker=jeri-ryan,nobody', 'none', ['t4'], 'any of two speakers'],
    ['outlet=herald', 'none', ['t3'], 'an outlet, also of what is masked'],
    ['topic=finale', 'none', [], 'no topic of what is masked'],
    ['topic=finale', 'pic.3x10', ['t3'], 'its topic once it was seen'],
    ['mentions=jack-crusher', 'pic.3x09', [], 'no mention in what is masked'],
    ['mentions=jack-crusher', 'pic.all', ['t3'], 'its mention once it was seen'],
    ['role=cast', 'none', ['t4'], 'a role'],
    ['role=studio,cast', 'none', ['t2', 't4'], 'any of two roles'],
    ['grade=original', 'none', ['t1', 't2', 't3'], 'a kind of source, also of what is masked'],
    ['since=2023', 'none', ['t1', 't2', 't3'], 'a year from its first day'],
    ['since=2023-05-20', 'none', ['t2', 't3'], 'a month and a year that reach into the stretch'],
    ['since=2023-06', 'none', ['t2'], 'no month that is over'],
    ['until=2023-04-19', 'none', ['t2', 't4'], 'up to a day'],
    ['until=2023-04', 'none', ['t1', 't2', 't4'], 'a month to its last day'],
    ['since=2023-04-20&until=2023-04-20', 'none', ['t1', 't2'], 'one day'],
    ['since=2024&until=2022', 'none', [], 'nothing between two ends that have changed places'],
    ['q=secret', 'none', [], 'no word of what is masked'],
    ['q=secret', 'pic.all', ['t3'], 'its words once it was seen'],
    ['q=new crew', 'none', ['t1'], 'words of two paragraphs'],
    ['q=ryan', 'none', ['t4'], 'the name of the speaker'],
    ['q=herald', 'none', ['t3'], 'the outlet, which is safe'],
  ])('keep for %j at %s %j: %s', (query, seen, expected) => {
    expect(ids(filterItems(see(seen), TIMELINE_RULES, parse(query)))).toEqual(expected);
  });

  it('count no topic of what is masked', () => {
    expect([...(countFacets(see(), TIMELINE_RULES, parse('')).get('topic') ?? [])]).toEqual([['premise', 1]]);
  });
});

describe('the order of the timeline', () => {
  it('is newest first, with months and years at their ends, masked or not', () => {
    expect(ids(sortTimeline(see(), parse('')))).toEqual(['t2', 't3', 't1', 't4']);
    expect(ids(sortTimeline(see(), parse('dir=asc')))).toEqual(['t4', 't1', 't3', 't2']);
  });

  it('says only the unusual direction in the URL', () => {
    expect(['dir=desc', 'dir=asc', 'sort=date'].map((query) => formatListState(TIMELINE_LIST, parse(query)))).toEqual([
      '',
      'dir=asc',
      '',
    ]);
  });

  it('stands under its years and months; what is known to the year stands apart', () => {
    const named = groupByMonth(sortTimeline(see(), parse(''))).map(({ year, months }) =>
      [year, ...months.map(({ month, entries }) => `${month}: ${ids(entries).join(' ')}`)].join(', '),
    );
    expect(named).toEqual(['2023, 2023: t2, 2023-05: t3, 2023-04: t1', '2022, 2022-01: t4']);
  });

  it('parts no month by a date without a day, nor a year by one without a month', () => {
    const dates = ['2023', '2023-12', '2023-12-31', '2023-12-02'];
    const entries = view<TimelineEntry, SafeEntry>(
      dates.map((day) => buildEntry({ id: day, date: day })),
      parseHorizon('none'),
      '2026-11-22',
    );
    const inOrder = ['2023', '2023-12', '2023-12-31', '2023-12-02'];
    expect(ids(sortTimeline(entries, { dir: 'desc' }))).toEqual(inOrder);
    expect(ids(sortTimeline(entries, { dir: 'asc' }))).toEqual(inOrder.toReversed());
    expect(groupByMonth(sortTimeline(entries, { dir: 'desc' }))[0]?.months.map(({ month }) => month)).toEqual([
      '2023',
      '2023-12',
    ]);
  });
});

describe('safePart', () => {
  it('is whole even for what was fetched and is masked', () => {
    expect(safePart(see()[2] as SeenEntry)).toMatchObject({
      kind,
      who,
      speakers,
      outlet,
      outletId,
      date,
      datePrecision,
    });
    expect(JSON.stringify(see()[2])).not.toContain('secret');
  });
});
