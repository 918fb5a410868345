import { describe, expect, it } from 'vitest';
import { scoreRows } from '~/domain/boardList';
import { explainMove, formatShift, moveBoard } from '~/domain/boardMoves';
import { parseHorizon } from '~/domain/horizon';
import { toStub } from '~/domain/view';
import { buildBoardRow, buildLine } from './buildRows';

const [FROM, TO] = ['2023-05-01', '2024-06-30'];
const SECRET = buildLine({ id: 'shaw.e2', grade: 'A', side: 'against', date: '2024-01-01', revealedBy: ['pic.3x10'] });
const ROWS = [
  buildBoardRow({
    id: 'seven',
    name: 'Seven',
    evidence: [buildLine({ id: 'seven.e1', grade: 'A', date: '2022-01-01' })],
  }),
  buildBoardRow({
    id: 'worf',
    name: 'Worf',
    evidence: [
      buildLine({ id: 'worf.e1', grade: 'C', date: '2023-01-01' }),
      buildLine({ id: 'worf.e2', grade: 'A', date: '2024-01-01' }),
      buildLine({ id: 'worf.e3', grade: 'E', date: '2024-02', side: 'against' }),
    ],
  }),
  buildBoardRow({
    id: 'shaw',
    name: 'Shaw',
    evidence: [buildLine({ id: 'shaw.e1', grade: 'D', date: '2023-02-16' })],
    masked: [toStub(SECRET)],
  }),
  buildBoardRow({
    id: 'data',
    name: 'Data',
    evidence: [buildLine({ id: 'data.e1', grade: 'B', date: '2024-05-01', side: 'against' })],
  }),
];
const see = (seen = 'none') => moveBoard(scoreRows(ROWS, parseHorizon(seen), TO, { facts: [SECRET] }), FROM, TO);

describe('moveBoard', () => {
  it('lists what moved, the farthest first, whichever way it went', () => {
    expect(see().moved.map(({ scored }) => scored.row.id)).toEqual(['worf', 'data']);
    const shifts = see().moved.map(({ shift }) => shift);
    expect(shifts[0]).toBeGreaterThan(3);
    expect(shifts[1]).toBeLessThan(-2);
  });

  it('says apart what only grew older, and by how much at most', () => {
    const { byCase, mostByAge } = see();
    const seven = byCase.get('seven');
    expect(seven).toMatchObject({ hasMoved: false, earlier: { verdict: 'likely' } });
    expect(mostByAge).toBeCloseTo(Math.abs(seven?.shift ?? 0), 10);
    expect(byCase.get('shaw')?.shift).toBe(0);
  });

  it('counts a word that age changed as a move', () => {
    const fades = [
      buildBoardRow({ id: 'odo', evidence: [buildLine({ id: 'odo.e1', grade: 'B', date: '2022-01-01' })] }),
    ];
    const later = '2027-01-01';
    const { moved } = moveBoard(scoreRows(fades, parseHorizon('none'), later), FROM, later);
    expect(moved[0]).toMatchObject({
      earlier: { verdict: 'likely' },
      scored: { score: { verdict: 'too-little-evidence' } },
    });
  });

  it('names the lines that did it', () => {
    const moves = see();
    const worf = moves.byCase.get('worf');
    if (!worf) throw new Error('no move');
    const { arrived, aged, shift } = explainMove(worf, moves);
    expect(arrived.map(({ line }) => line.id)).toEqual(['worf.e2', 'worf.e3']);
    expect(aged.for).toBeLessThan(0);
    expect(shift).toBeCloseTo(worf.shift, 10);
  });

  it('knows of a masked line neither that it came nor what it weighs, until its episode was seen', () => {
    expect(see().byCase.get('shaw')?.hasMoved).toBe(false);
    expect(see('pic.3x10').byCase.get('shaw')).toMatchObject({ hasMoved: true });
  });
});

describe('formatShift', () => {
  it.each([
    [1.2, '+1.20', 'towards it'],
    [-0.354, '\u22120.35', 'away, with a true minus'],
    [0.001, '0.00', 'nothing to speak of'],
    [-0.001, '0.00', 'nor this'],
  ])('of %d is %j: %s', (shift, expected) => expect(formatShift(shift)).toBe(expected));
});
