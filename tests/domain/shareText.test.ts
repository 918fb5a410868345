import { describe, expect, it } from 'vitest';
import { BOARD_LIST } from '~/domain/boardFilter';
import { CHARACTER_LIST } from '~/domain/characterList';
import type { FacetName, ListSpec } from '~/domain/listSpec';
import { parseListState } from '~/domain/listState';
import { describeView, type SharedList } from '~/domain/shareText';
import { SOURCE_LIST, SOURCE_TYPES } from '~/domain/sourceList';
import { TIMELINE_LIST } from '~/domain/timelineList';

const options = (...labels: string[]) =>
  labels.map((label) => ({ id: label.toLowerCase().replaceAll(' ', '-'), label }));
const WORDS: SharedList['words'] = {
  series: options('Voyager', 'Picard'),
  group: options('Voyager crew', 'Titan-A crew'),
  generation: options('Older shows'),
  species: options('Human', 'Klingon'),
  status: options('Alive', 'Dead'),
  verdict: options('expected', 'likely', 'open', 'unlikely', 'ruled out', 'too little evidence'),
  grade: [...['A', 'B', 'C', 'D', 'E'].map((id) => ({ id, label: id })), { id: 'copy', label: 'Copy of a page' }],
  role: [{ id: 'creator', label: 'Makers' }],
  side: options('For', 'Against'),
  type: options('Creator', 'Actor'),
  kind: [
    { id: 'quote', label: 'quotations' },
    { id: 'event', label: 'events' },
  ],
  speaker: options('Terry Matalas', 'Todd Stashwick', 'Jeri Ryan', 'Ed Speleers', 'Gates McFadden'),
  outlet: options('Collider'),
  topic: options('The premise'),
  mentions: options('Seven of Nine'),
};

function describeList(name: string, spec: ListSpec, query: string, words = WORDS): string {
  const { state } = parseListState(spec, new URLSearchParams(query));
  return describeView({ title: 'Not said', list: { name, all: 'everything', spec, state, words }, day: null });
}

describe('the sentence of a list', () => {
  it.each<[string, ListSpec, string, string]>([
    ['', BOARD_LIST, 'Board: everything', 'all of it is said to be all'],
    [
      'group=voyager-crew&verdict=expected,likely',
      BOARD_LIST,
      'Board: Voyager crew, likely or better',
      'a run from the top',
    ],
    ['verdict=unlikely,ruled-out', BOARD_LIST, 'Board: unlikely or worse', 'a run to the bottom'],
    ['verdict=expected', BOARD_LIST, 'Board: expected', 'one step'],
    ['verdict=likely,open', BOARD_LIST, 'Board: likely or open', 'a run in the middle'],
    ['verdict=expected,open', BOARD_LIST, 'Board: expected or open', 'steps apart'],
    [
      'verdict=expected,likely,open,unlikely,ruled-out',
      BOARD_LIST,
      'Board: expected, likely, open or 2 more',
      'the whole scale is no “or better”',
    ],
    [
      'verdict=ruled-out,too-little-evidence',
      BOARD_LIST,
      'Board: ruled out or too little evidence',
      'too little is no step',
    ],
    ['grade=A,B', BOARD_LIST, 'Board: evidence of grade B or better', 'grades are a scale'],
    ['grade=C', BOARD_LIST, 'Board: evidence of grade C', 'one grade'],
    ['side=against&type=creator,actor', BOARD_LIST, 'Board: evidence against, creator or actor', 'sides and who'],
    [
      'series=picard,voyager&species=klingon',
      BOARD_LIST,
      'Board: seen in Picard or Voyager, Klingon',
      'names keep their capitals',
    ],
    ['generation=older-shows', BOARD_LIST, 'Board: older shows', 'common words lose them'],
    ['sort=recent', BOARD_LIST, 'Board: everything, what moved last first', 'an order that was chosen'],
    ['sort=name&dir=desc', BOARD_LIST, 'Board: everything, in reverse, by name', 'and its direction'],
    ['dir=asc', BOARD_LIST, 'Board: everything, in reverse, by evidence', 'the first order turned round'],
    ['view=tiers', BOARD_LIST, 'Board: everything, as tiers', 'a view that was chosen'],
    ['q=Locutus&species=human', BOARD_LIST, 'Board: Human', 'what was typed can be a masked name: it is not told'],
    ['status=dead&sort=evidence', CHARACTER_LIST, 'Characters: dead, by evidence', 'characters'],
    [
      'kind=quote,event&speaker=terry-matalas',
      TIMELINE_LIST,
      'Timeline: quotations or events, said by Terry Matalas',
      'who said it',
    ],
    [
      'speaker=terry-matalas,todd-stashwick,jeri-ryan,ed-speleers,gates-mcfadden',
      TIMELINE_LIST,
      'Timeline: said by Ed Speleers, Gates McFadden, Jeri Ryan or 2 more',
      'many names are not all named',
    ],
    [
      'topic=the-premise&mentions=seven-of-nine&outlet=collider',
      TIMELINE_LIST,
      'Timeline: in Collider, on “The premise”, about Seven of Nine',
      'where, on what, whom',
    ],
    [
      'since=2023-04&until=2024-01-05&grade=copy&role=creator',
      TIMELINE_LIST,
      'Timeline: from makers, read in copy of a page, since April 2023, until 5 January 2024',
      'a role, a kind of source and a stretch of days',
    ],
    ['dir=asc', TIMELINE_LIST, 'Timeline: everything, oldest first', 'the order of time'],
    ['speaker=nobody-knows-him', TIMELINE_LIST, 'Timeline: everything', 'without a safe name there is none'],
  ])('%s: %#', (query, spec, sentence) => {
    expect(describeList(sentence.split(':')[0] ?? '', spec, query)).toBe(sentence);
  });

  it('names the kinds of source', () => {
    expect(describeList('Sources', SOURCE_LIST, 'type=official', { type: SOURCE_TYPES })).toBe(
      'Sources: official page',
    );
  });

  it('has a phrase for every filter that a list has', () => {
    const names = [BOARD_LIST, CHARACTER_LIST, TIMELINE_LIST, SOURCE_LIST].flatMap(({ facets }) =>
      facets.map(({ name }) => name),
    );
    for (const name of new Set<FacetName>(names)) {
      const spec: ListSpec = { hasQuery: false, facets: [{ name }], sorts: [{ value: 'name', dir: 'asc' }] };
      expect(describeList('L', spec, `${name}=x`, { [name]: [{ id: 'x', label: 'Word' }] }), name).not.toMatch(
        /everything|undefined/,
      );
    }
  });
});

describe('the sentence of a page', () => {
  it.each<[Omit<Parameters<typeof describeView>[0], 'title'> & { title?: string }, string]>([
    [{ day: null }, 'Ada Wren'],
    [{ day: '2023-05-01' }, 'Ada Wren, as of 1 May 2023'],
    [{ title: 'Would Ada Wren be in it?', day: '2023-05-01' }, 'Would Ada Wren be in it? As of 1 May 2023'],
    [{ day: null, dropped: 1 }, 'Ada Wren, without 1 line of evidence'],
    [
      { day: '2023-05-01', dropped: 2, since: '2023-01-01' },
      'Ada Wren, without 2 lines of evidence, what moved since 1 January 2023, as of 1 May 2023',
    ],
  ])('%j → %s', (view, sentence) => {
    expect(describeView({ title: 'Ada Wren', ...view })).toBe(sentence);
  });

  it('holds no space that a message would keep from breaking', () => {
    expect(describeView({ title: 'The record of May\u00A02023', day: '2023-05-01' })).not.toContain('\u00A0');
  });
});
