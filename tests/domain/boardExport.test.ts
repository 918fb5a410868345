import { describe, expect, it } from 'vitest';
import { type BoardExport, formatBoardCsv, formatBoardJson, makeBoardFile } from '~/domain/boardExport';
import { scoreRows } from '~/domain/boardList';
import { moveBoard } from '~/domain/boardMoves';
import { parseHorizon } from '~/domain/horizon';
import { toStub } from '~/domain/view';
import { buildBoardRow, buildLine } from './buildRows';
import { parseCsv } from './parseCsv';

const DAY = '2024-06-30';
const SECRET = buildLine({
  id: 'shaw.e2',
  grade: 'A',
  side: 'against',
  date: '2024-01-01',
  revealedBy: ['pic.3x10'],
  who: 'Nobody Yet',
});
const ROWS = [
  buildBoardRow({
    id: 'shaw',
    name: '=HYPERLINK("x","Shaw")',
    role: 'Captain,\n"of" the Titan-A',
    actors: ['Todd Stashwick', '@todd'],
    evidence: [buildLine({ id: 'shaw.e1', grade: 'D', date: '2023-02', datePrecision: 'month' })],
    masked: [toStub(SECRET)],
  }),
  buildBoardRow({ id: 'data', name: 'Dätà', evidence: [buildLine({ id: 'data.e1', date: '2024-05-01' })] }),
];
const build = (from: string | null = null): BoardExport => {
  const rows = scoreRows(ROWS, parseHorizon('none'), DAY);
  return {
    rows,
    moves: from === null ? null : moveBoard(rows, from, DAY),
    epoch: DAY,
    view: 'table',
    site: 'Legacy Almanac',
    origin: 'https://example.org/almanac',
    licence: 'CC-BY-SA-4.0',
  };
};

const records = (text: string): Record<string, string>[] => {
  const [names = [], ...rows] = parseCsv(text);
  return rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
};

describe('formatBoardCsv', () => {
  it('holds every row in its order, with its words and sums, and can be read back', () => {
    const [shaw, data, ...more] = records(formatBoardCsv(build()));
    expect(more).toEqual([]);
    expect(shaw).toEqual({
      case: 'shaw',
      name: '\'=HYPERLINK("x","Shaw")',
      role: 'Captain,\n"of" the Titan-A',
      actors: 'Todd Stashwick; @todd',
      verdict: 'too little evidence',
      for: '1.00',
      against: '0.00',
      grades: 'D',
      moved: '2023-02',
      moreLater: 'yes',
      address: 'https://example.org/almanac/board/shaw/',
    });
    expect(data).toMatchObject({ name: 'Dätà', moreLater: 'no' });
  });

  it('begins with a byte order mark and ends each line as the standard says', () => {
    const text = formatBoardCsv(build());
    expect(text.startsWith('\uFEFFcase,name,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('holds the earlier day where the board is compared with one', () => {
    const [shaw, data] = records(formatBoardCsv(build('2023-05-01')));
    expect(shaw).toMatchObject({ forThen: '1.00', change: 'age' });
    expect(data).toMatchObject({ verdictThen: 'too little evidence', forThen: '0.00', change: 'evidence' });
  });

  it.each([
    ['CSV', formatBoardCsv],
    ['JSON', formatBoardJson],
  ])('holds nothing of a masked line: %s', (_, format) => {
    for (const secret of ['Nobody Yet', 'shaw.e2', '2024-01-01', 'pic.3x10'])
      expect(format(build('2023-05-01'))).not.toContain(secret);
  });
});

describe('formatBoardJson', () => {
  it('says of which day it is, under which licence, and holds the same rows', () => {
    const file = JSON.parse(formatBoardJson(build('2023-05-01'))) as Record<string, unknown>;
    expect(file).toMatchObject({
      source: 'Legacy Almanac',
      licence: 'CC-BY-SA-4.0',
      asOf: DAY,
      from: '2023-05-01',
      view: 'table',
      rows: [
        { case: 'shaw', name: '=HYPERLINK("x","Shaw")', for: 1, against: 0, grades: ['D'], moreLater: true },
        { case: 'data', forThen: 0, change: 'evidence' },
      ],
    });
  });
});

describe('makeBoardFile', () => {
  it('names it by the view, the day and the day of comparison', () => {
    expect(makeBoardFile('CSV', build())).toEqual({
      name: 'legacy-almanac-board-table-2024-06-30.csv',
      type: 'text/csv;charset=utf-8',
      text: formatBoardCsv(build()),
    });
    expect(makeBoardFile('JSON', build('2023-05-01'))).toMatchObject({
      name: 'legacy-almanac-board-table-2024-06-30-since-2023-05-01.json',
      type: 'application/json',
    });
  });
});
