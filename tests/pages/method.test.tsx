import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BoardFile } from '~/domain/board';
import { EVIDENCE, GRADES, scoreLines } from '~/domain/evidence';
import { EVIDENCE_REASONS } from '~/domain/evidenceReasons';
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
    expect(screen.getByRole('link', { name: /^e01\b/ })).toHaveAttribute('href', '/board/ada-wren/#e01');
    expect(requested.some((file) => file.includes('.sealed.'))).toBe(false);
  });

  it('reckons with what lies further on for those who know it', async () => {
    await renderAt('/board/method/', { seen: 'all' });
    expect(rowOf('The lines of Ada Wren', /^e02/)).toHaveTextContent('does not age');
  });

  it('gives each figure its reason', async () => {
    await renderAt('/board/method/');
    for (const grade of GRADES)
      expect(rowOf('Points by grade', new RegExp(`^${grade} `))).toHaveTextContent(EVIDENCE_REASONS.points[grade]);
    for (const name of ['direct', 'general'] as const)
      expect(screen.getByRole('table', { name: 'Directness' })).toHaveTextContent(EVIDENCE_REASONS.directness[name]);
    expect(rowOf('The words', /^likely/)).toHaveTextContent(EVIDENCE_REASONS.share.likely);
    for (const name of ['halfLifeMonths', 'daysPerMonth', 'ageless', 'enough', 'strong', 'full'] as const)
      expect(screen.getByRole('table', { name: 'The other figures' })).toHaveTextContent(EVIDENCE_REASONS[name]);
  });

  it('adds up the example line by line, with what an echo would add', async () => {
    await renderAt('/board/method/', { seen: 'all' });
    const cells = (row: RegExp) => within(rowOf('The lines of Ada Wren', row)).getAllByRole('cell');
    expect(cells(/^e01/).at(-1)).toHaveTextContent('2.70');
    expect(cells(/^e02/).at(-1)).toHaveTextContent('1.00');
    expect(screen.getByText(/^And if another page repeated e01/)).toHaveTextContent(
      /grade E\? By itself that would weigh 0\.2\d; as an echo it counts 0\.00, and the sums stay at 2\.70 and 1\.00\./,
    );
  });

  it('shows a case that a fact has closed by its line, where the board has one', async () => {
    const { unmount } = await renderAt('/board/method/');
    const section = () => screen.getByRole('region', { name: 'A case that a fact has closed' });
    expect(section()).toHaveTextContent(/Nobody shuts a case by hand/);
    expect(within(section()).queryByRole('link')).toBeNull();
    unmount();
    const board = readTiny<BoardFile>('/data/board.json');
    const evidence = board.rows[0]?.evidence.map((line) => ({ ...line, side: 'against', grade: 'A' }));
    await renderAt('/board/method/', {
      files: { '/data/board.json': { ...board, rows: [{ ...board.rows[0], evidence }] } },
    });
    expect(within(section()).getByRole('link', { name: /^e01\b/ })).toHaveAttribute('href', '/board/ada-wren/#e01');
    expect(section()).toHaveTextContent(
      /line e01 of Ada Wren weighs 4\.50 against, of 4\.50 .* the word is ruled out\.$/,
    );
  });

  it('cannot differ from the arithmetic: other constants make another page', async () => {
    const before = structuredClone(EVIDENCE);
    try {
      Object.assign(EVIDENCE.points, { B: 7.5 });
      Object.assign(EVIDENCE.directness, { general: 0.4 });
      Object.assign(EVIDENCE.share, { likely: 0.71 });
      Object.assign(EVIDENCE, { halfLifeMonths: 24, enough: 2.5, strong: 4.5, full: 9, ageless: ['B'] });
      await renderAt('/board/method/');
      expect(rowOf('Points by grade', /^B /)).toHaveTextContent('7.5');
      expect(rowOf('Directness', /^the show/)).toHaveTextContent('0.4');
      expect(rowOf('What is left with age', /^24/)).toHaveTextContent('0.50');
      expect(rowOf('The words', /^likely/)).toHaveTextContent('at least 0.71');
      expect(rowOf('The words', /^too little evidence/)).toHaveTextContent('under 2.5');
      expect(rowOf('The words', /^ruled out/)).toHaveTextContent('4.5 points');
      expect(rowOf('The other figures', /^Points at which a bar/)).toHaveTextContent(/9$/);
      expect(rowOf('The other figures', /^Grades that do not age/)).toHaveTextContent(/B$/);
      expect(rowOf('The lines of Ada Wren', /^e01/)).toHaveTextContent(/7\.5 \(B\).*does not age.*7\.507\.507\.50$/);
    } finally {
      Object.assign(EVIDENCE.points, before.points);
      Object.assign(EVIDENCE.directness, before.directness);
      Object.assign(EVIDENCE.share, before.share);
      const { halfLifeMonths, enough, strong, full, ageless } = before;
      Object.assign(EVIDENCE, { halfLifeMonths, enough, strong, full, ageless });
    }
  });
});
