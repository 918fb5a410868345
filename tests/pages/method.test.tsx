import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BoardFile } from '~/domain/board';
import { EVIDENCE, GRADES, scoreLines } from '~/domain/evidence';
import { readTiny, renderAt } from '../support/renderAt';

const EPOCH = '2021-06-30';
const rowOf = (table: string, row: string | RegExp) =>
  within(screen.getByRole('table', { name: table })).getByRole('row', { name: row });

describe('how the board is weighed', () => {
  it('stands at its own address, not at that of a case', async () => {
    await renderAt('/board/method/');
    expect(screen.getByRole('main')).toHaveAttribute('data-page', 'method');
    expect(screen.getByRole('heading', { level: 1, name: 'How the board is weighed' })).toBeVisible();
  });

  it.each(GRADES)('prints the points that grade %s counts for', async (grade) => {
    await renderAt('/board/method/');
    const row = rowOf('Points by grade', new RegExp(`^${grade} `));
    expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent(String(EVIDENCE.points[grade]));
  });

  it('prints half-life, the least sum and every share', async () => {
    await renderAt('/board/method/');
    expect(screen.getByRole('main')).toHaveTextContent(`halves every ${EVIDENCE.halfLifeMonths} months`);
    expect(rowOf('What is left with age', /^48/)).toHaveTextContent('0.50');
    expect(rowOf('The words', /^expected/)).toHaveTextContent(`${EVIDENCE.share.expected}`);
    expect(rowOf('The words', /^ruled out/)).toHaveTextContent(`${EVIDENCE.share.unlikely}`);
    expect(rowOf('The words', /^too little evidence/)).toHaveTextContent(`under ${EVIDENCE.enough}`);
  });

  it('works the first case through to the sums of the board', async () => {
    const { requested } = await renderAt('/board/method/');
    const score = scoreLines(readTiny<BoardFile>('/data/board.json').rows[0]?.evidence ?? [], EPOCH);
    expect(rowOf('The lines of Ada Wren', /^e01/)).toHaveTextContent(score.for.toFixed(2));
    expect(screen.getByText(/The word is/)).toHaveTextContent(
      `For: ${score.for.toFixed(2)}. Against: ${score.against.toFixed(2)}.`,
    );
    expect(screen.getByRole('link', { name: 'e01' })).toHaveAttribute('href', '/board/ada-wren/#e01');
    expect(requested.some((file) => file.includes('.sealed.'))).toBe(false);
  });

  it('reckons with what lies further on for those who know it', async () => {
    await renderAt('/board/method/', { seen: 'all' });
    expect(rowOf('The lines of Ada Wren', /^e02/)).toHaveTextContent('does not age');
  });
});
