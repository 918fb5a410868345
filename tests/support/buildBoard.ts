/** A small board for the tests of its page. */
import type { BoardFile, BoardLine, BoardRow } from '~/domain/board';
import { buildBoardRow, buildLine } from '../domain/buildRows';
import { readTiny } from './renderAt';

export const line = (id: string, over: Partial<BoardLine> = {}) => buildLine({ id, date: '2021-01-10', ...over });
const row = (id: string, name: string, over: Partial<BoardRow>) =>
  buildBoardRow({ id, name, groups: ['keepers'], generation: 'old', species: 'Human', series: ['fog'], ...over });

/** Ada Wren of the tiny wiki with a masked line, and three others. */
export function buildBoard(): BoardFile {
  const tiny = readTiny<BoardFile>('/data/board.json');
  return {
    ...tiny,
    rows: [
      ...tiny.rows,
      row('bo-lark', 'Bo Lark', { evidence: [line('bo-lark.e01', { grade: 'A' })], groups: ['visitors'] }),
      row('cy-moor', 'Cy Moor', {
        evidence: [
          line('cy-moor.e01', { date: '2021-05', datePrecision: 'month' }),
          line('cy-moor.e02', { side: 'against' }),
        ],
      }),
      row('di-nash', 'Di Nash', { evidence: [line('di-nash.e01', { grade: 'E', type: 'press' })], generation: null }),
    ],
  };
}
