import { describe, expect, it } from 'vitest';
import type { ListSpec } from '~/domain/listSpec';
import {
  defaultListState,
  formatListState,
  parseListState,
  toggleValue,
  withSort,
  withValues,
} from '~/domain/listState';
import { buildRandom, HOSTILE, pick } from './hostileText';

const SPEC: ListSpec = {
  hasQuery: true,
  facets: [
    { name: 'group', values: ['titan-a-crew', 'picard', 'voyager'] },
    { name: 'side', values: ['for', 'against'] },
    { name: 'speaker' },
    { name: 'since', isDate: true },
    { name: 'until', isDate: true },
  ],
  sorts: [
    { value: 'evidence', dir: 'desc' },
    { value: 'name', dir: 'asc' },
  ],
  views: ['table', 'cards', 'tiers'],
};
const parse = (query: string) => parseListState(SPEC, new URLSearchParams(query));
const tidy = (query: string): string => formatListState(SPEC, parse(query).state, new URLSearchParams(query));

describe('formatListState after parseListState', () => {
  it.each([
    ['', '', 'the default state needs no query'],
    ['group=voyager,picard', 'group=picard,voyager', 'values stand in the order of the spec'],
    ['speaker=terry-matalas,ed-speleers', 'speaker=ed-speleers,terry-matalas', 'open values from A to Z'],
    ['view=cards&q=shaw&side=for', 'q=shaw&side=for&view=cards', 'parameters stand in one order'],
    ['until=2024&since=2023-04', 'since=2023-04&until=2024', 'dates of any precision, the first day first'],
    ['since=2023-02-30', '', 'no day that does not exist'],
    ['since=2023-04,2024-01', 'since=2023-04', 'of two dates the first counts'],
    ['group=picard,picard,,picard', 'group=picard', 'a value counts once'],
    ['group=picard&group=voyager', 'group=picard', 'the first of two parameters counts'],
    ['group=%20picard%20', 'group=picard', 'spaces are trimmed'],
    ['sort=evidence&dir=desc&view=table', '', 'defaults are left out'],
    ['sort=name&dir=asc', 'sort=name', 'each sort has its own direction'],
    ['sort=name&dir=desc', 'sort=name&dir=desc', 'and can be turned round'],
    ['dir=asc', 'dir=asc', 'so can the default'],
    ['q=%20%20shaw%20', 'q=shaw', 'the query is trimmed'],
    ['q=%20', '', 'an empty query is none'],
    ['q=a%00b', 'q=a+b', 'control characters become spaces'],
    ['q=100%25%20%26%20more', 'q=100%25+%26+more', 'signs of the URL are escaped'],
    ['utm_source=x&fbclid=y', '', 'what belongs to nobody is dropped'],
    ['grade=A', '', 'what belongs to another list too'],
    [
      'drop=e1,e2&seen=pic.3x07,voy.all&as-of=2023-05-01&side=for',
      'side=for&as-of=2023-05-01&seen=pic.3x07,voy.all&drop=e1,e2',
      'what belongs to the site is kept',
    ],
    [
      'kinds=plot&from=2023-01-01&seen=',
      'from=2023-01-01&seen=&kinds=plot',
      'even if it is empty, for that too is an answer',
    ],
  ])('turns %j into %j: %s', (query, expected) => expect(tidy(query)).toBe(expected));
});

describe('parseListState', () => {
  it.each([
    ['group=klingons,picard', [{ parameter: 'group', value: 'klingons' }], 'a value that does not exist'],
    ['group=Picard', [{ parameter: 'group', value: 'Picard' }], 'ids are lower case'],
    ['sort=votes', [{ parameter: 'sort', value: 'votes' }], 'a sort that does not exist'],
    [
      'view=wall&dir=up',
      [
        { parameter: 'dir', value: 'up' },
        { parameter: 'view', value: 'wall' },
      ],
      'a view and a direction too',
    ],
    [
      'group=__proto__,constructor',
      [
        { parameter: 'group', value: '__proto__' },
        { parameter: 'group', value: 'constructor' },
      ],
      'names of the language',
    ],
    ['group=picard&utm_source=x&grade=Z', [], 'parameters of others are no concern of this list'],
    ['group=,,&sort=', [], 'nothing was asked'],
  ])('reports of %j %j: %s', (query, expected) => expect(parse(query).ignored).toEqual(expected));

  it('leaves facets with nothing valid out of the state', () => {
    expect(parse('group=klingons').state).toEqual(defaultListState(SPEC));
  });

  it('reads no query and no view where the list has none', () => {
    const { hasQuery: _, views: __, ...rest } = SPEC;
    const { state, ignored } = parseListState({ ...rest, hasQuery: false }, new URLSearchParams('q=x&view=cards'));
    expect([state.q, state.view, ignored]).toEqual(['', '', []]);
  });

  it('caps the query at two hundred characters and cuts none in two', () => {
    expect(parse(`q=${'x'.repeat(8192)}`).state.q).toHaveLength(200);
    expect([...parse(`q=x${'💥'.repeat(2048)}`).state.q].at(-1)).toBe('💥');
  });

  it('reports a few values, each cut short, of however many', () => {
    const { ignored } = parse(
      `group=${Array.from({ length: 500 }, (_, index) => `${index}${'y'.repeat(200)}`).join(',')}`,
    );
    expect(ignored).toHaveLength(20);
    expect(ignored[0]?.value).toHaveLength(80);
  });

  it('is total, and what it read survives the URL, for thousands of hostile queries', () => {
    const random = buildRandom(47);
    const names = [
      'q',
      'group',
      'side',
      'speaker',
      'since',
      'sort',
      'dir',
      'view',
      'seen',
      'as-of',
      '__proto__',
      'constructor',
      'utm_x',
      '',
    ];
    const values = [
      ...HOSTILE,
      'picard',
      'voyager,picard',
      'for',
      'terry-matalas',
      '2023-04',
      '2023-04-31',
      'name',
      'asc',
      'desc',
      'cards',
      'a,b,a',
      ' b ,a',
    ];
    for (let round = 0; round < 3000; round += 1) {
      const params = new URLSearchParams();
      for (let left = Math.floor(random() * 7); left > 0; left -= 1)
        params.append(pick(random, names), pick(random, values) + pick(random, values));
      const { state } = parseListState(SPEC, params);
      const text = formatListState(SPEC, state, params);
      const again = parseListState(SPEC, new URLSearchParams(text));
      expect(again).toEqual({ state, ignored: [] });
      expect(formatListState(SPEC, again.state, new URLSearchParams(text))).toBe(text);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('is total for queries that are damaged as a whole', () => {
    for (const text of HOSTILE) expect(() => tidy(text)).not.toThrow();
    expect(parse('%=%&q=%E0%A4%A&group=%').ignored).toEqual([{ parameter: 'group', value: '%' }]);
  });
});

describe('formatListState', () => {
  it('leaves out what a hand-made state holds and the list does not know', () => {
    const state = {
      ...defaultListState(SPEC),
      sort: 'votes',
      view: 'wall',
      facets: new Map([
        ['group', ['klingons', 'picard']],
        ['speaker', ['a,b']],
        ['grade', ['A']],
      ]),
    };
    expect(formatListState(SPEC, state)).toBe('group=picard');
  });

  it('gives the same text whatever the order of the clicks', () => {
    const start = defaultListState(SPEC);
    const one = toggleValue(toggleValue(start, 'group', 'voyager'), 'side', 'for');
    const two = toggleValue(toggleValue(start, 'side', 'for'), 'group', 'voyager');
    expect(formatListState(SPEC, one)).toBe(formatListState(SPEC, two));
  });
});

describe('changes of a state', () => {
  it('chooses a value and gives it up again', () => {
    const chosen = toggleValue(defaultListState(SPEC), 'group', 'picard');
    expect(chosen.facets.get('group')).toEqual(['picard']);
    expect(toggleValue(chosen, 'group', 'picard')).toEqual(defaultListState(SPEC));
  });

  it('clears a facet with no values', () => {
    const chosen = withValues(defaultListState(SPEC), 'group', ['picard', 'voyager']);
    expect(withValues(chosen, 'group', [])).toEqual(defaultListState(SPEC));
  });

  it('takes a sort in the direction that one expects of it', () => {
    expect(withSort(SPEC, { ...defaultListState(SPEC), dir: 'asc' }, 'evidence')).toMatchObject({
      sort: 'evidence',
      dir: 'desc',
    });
    expect(withSort(SPEC, defaultListState(SPEC), 'name')).toMatchObject({ sort: 'name', dir: 'asc' });
  });
});
