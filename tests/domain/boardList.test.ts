import { describe, expect, it } from 'vitest';
import { groupByVerdict, scoreRows, sortBoard, verdictsOf } from '~/domain/boardList';
import { BOARD_LIST, BOARD_RULES } from '~/domain/boardFilter';
import { filterItems } from '~/domain/facets';
import { NOTHING_SEEN, parseHorizon } from '~/domain/horizon';
import { formatListState, parseListState } from '~/domain/listState';
import { toStub } from '~/domain/view';
import { buildBoardRow, buildLine } from './buildRows';

const DAY = '2023-12-31';
const SECRET = buildLine({
  id: 'e9',
  revealedBy: ['pic.3x10'],
  side: 'against',
  grade: 'A',
  date: '2023-06',
  datePrecision: 'month',
});
const ROWS = [
  buildBoardRow({
    id: 'shaw',
    name: 'Liam Shaw',
    actors: ['Todd Stashwick'],
    groups: ['titan-a-crew'],
    generation: 'new',
    series: ['pic'],
    species: 'Human',
    evidence: [
      buildLine({ id: 'e1', grade: 'D', type: 'canon', date: '2023' }),
      buildLine({ id: 'e2', grade: 'D', side: 'against', type: 'canon', date: '2023-02-16' }),
      buildLine({ id: 'e3', grade: 'D', date: '2022-12-31' }),
    ],
    masked: [toStub(SECRET)],
  }),
  buildBoardRow({
    id: 'seven',
    name: 'Seven of Nine',
    series: ['voy', 'pic'],
    species: 'Human (former Borg drone)',
    evidence: [
      buildLine({ id: 'e4', date: DAY }),
      buildLine({ id: 'e5', grade: 'C', type: 'actor', date: '2023-11', datePrecision: 'month' }),
      buildLine({ id: 'e6', date: '2024' }),
    ],
  }),
  buildBoardRow({ id: 'data', name: 'Data' }),
];
const see = (seen = 'none', epoch = DAY) => scoreRows(ROWS, parseHorizon(seen), epoch, { facts: [SECRET] });
const ids = (rows: ReturnType<typeof see>) => rows.map(({ row }) => row.id);

describe('scoreRow', () => {
  it('counts what this reader may know on that day', () => {
    const [shaw, seven, data] = see();
    expect(shaw).toMatchObject({
      score: { for: 2, against: 1, verdict: 'likely' },
      hasMore: true,
      grades: ['D'],
      strongest: 'D',
    });
    expect(seven).toMatchObject({ hasMore: false, grades: ['B', 'C'], strongest: 'B', latest: { date: DAY } });
    expect(data).toMatchObject({
      score: { for: 0, against: 0, verdict: 'too-little-evidence' },
      strongest: null,
      latest: null,
    });
  });

  it('counts a sealed line once its episode was seen, and says no longer that there is more', () => {
    const [shaw] = see('pic.3x10');
    expect(shaw?.score.against).toBeGreaterThan(5);
    expect(shaw).toMatchObject({ hasMore: false, strongest: 'A' });
  });

  it('keeps a sealed line closed for everybody else, fetched or not', () => {
    expect(see('pic.3x09')).toEqual(scoreRows(ROWS, NOTHING_SEEN, DAY));
  });

  it('knows nothing of later days, not even that there is more', () => {
    expect(see('none', '2023-03-01')[0]).toMatchObject({
      score: { for: 1, against: 1 },
      hasMore: false,
      latest: { date: '2023-02-16' },
    });
  });

  it('takes a year for its last day when it asks what came last', () => {
    expect(see()[0]?.latest).toEqual({ date: '2023', datePrecision: 'day', day: '2023-12-31' });
  });
});

describe('the filters of the board', () => {
  it.each([
    ['series=pic', ['shaw', 'seven'], 'a series'],
    ['group=titan-a-crew', ['shaw'], 'a group'],
    ['generation=new', ['shaw'], 'a generation'],
    ['species=human-former-borg-drone', ['seven'], 'a species of several words'],
    ['verdict=too-little-evidence', ['data'], 'a word'],
    ['grade=B', ['seven'], 'a grade that any line has'],
    ['grade=A', [], 'no grade of a masked line'],
    ['side=against', ['shaw'], 'something against'],
    ['type=actor,canon', ['shaw', 'seven'], 'any of two kinds of evidence'],
    ['q=stashwick', ['shaw'], 'the actor'],
    ['side=for&grade=C', ['seven'], 'both at once'],
  ])('keep for %j %j: %s', (query, expected) => {
    expect(ids(filterItems(see(), BOARD_RULES, parseListState(BOARD_LIST, new URLSearchParams(query)).state))).toEqual(
      expected,
    );
  });

  it.each(['table', 'cards', 'tiers'])('know the view %s', (view) => {
    const { state, ignored } = parseListState(BOARD_LIST, new URLSearchParams({ view }));
    expect([state.view, ignored]).toEqual([view, []]);
    expect(formatListState(BOARD_LIST, state)).toBe(view === 'table' ? '' : `view=${view}`);
  });
});

describe('sortBoard', () => {
  it.each<[string, 'asc' | 'desc', string[], string]>([
    ['evidence', 'desc', ['seven', 'shaw', 'data'], 'points for less points against'],
    ['evidence', 'asc', ['data', 'shaw', 'seven'], 'the other way round'],
    ['recent', 'desc', ['shaw', 'seven', 'data'], 'on equal days by name, without a line last'],
    ['recent', 'asc', ['shaw', 'seven', 'data'], 'still by name, still last'],
    ['name', 'asc', ['data', 'shaw', 'seven'], 'from A to Z'],
    ['contested', 'desc', ['shaw', 'data', 'seven'], 'the weight of the weaker side'],
    ['nonsense', 'desc', ['seven', 'shaw', 'data'], 'as by evidence'],
  ])('by %s %s gives %j: %s', (sort, dir, expected) => expect(ids(sortBoard(see(), { sort, dir }))).toEqual(expected));
});

describe('groupByVerdict and verdictsOf', () => {
  it('give all six tiers, empty ones too, and every row in one', () => {
    const tiers = groupByVerdict(see().map((scored) => ({ scored })));
    expect(tiers.map(({ verdict, items }) => `${verdict} ${items.length}`)).toEqual([
      'expected 1',
      'likely 1',
      'open 0',
      'unlikely 0',
      'ruled-out 0',
      'too-little-evidence 1',
    ]);
    expect([...verdictsOf(see())]).toEqual([
      ['shaw', 'likely'],
      ['seven', 'expected'],
      ['data', 'too-little-evidence'],
    ]);
  });
});
