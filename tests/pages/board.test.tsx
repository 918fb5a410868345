import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildBoard, line } from '../support/buildBoard';
import { renderAt } from '../support/renderAt';

const at = (address: string, seen = 'none') => renderAt(address, { seen, files: { '/data/board.json': buildBoard() } });
const cases = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-case]')].map((item) => item.dataset.case ?? '');
const verdict = (id: string): string | undefined =>
  document.querySelector<HTMLElement>(`[data-case="${id}"]`)?.dataset.verdict;
const count = (text: string) => expect(screen.getByText(text, { selector: '.count' })).toBeVisible();

describe('the board', () => {
  it('is a table of every case, the one with most for it first', async () => {
    await at('/board/');
    expect(screen.getByRole('main')).toHaveAttribute('data-page', 'board');
    expect(screen.getByRole('heading', { level: 1, name: 'Who would be in it?' })).toBeVisible();
    expect(screen.getByRole('table', { name: /weight of evidence/ })).toBeVisible();
    expect(cases()).toEqual(['bo-lark', 'ada-wren', 'di-nash', 'cy-moor']);
    expect(screen.getByRole('link', { name: 'How it is weighed' })).toHaveAttribute('href', '/board/method/');
  });

  it('says the word, both sums, the grades and the month of the last line of a row', async () => {
    await at('/board/');
    const moor = screen.getByRole('row', { name: /Cy Moor/ });
    expect(moor).toHaveAttribute('data-verdict', 'open');
    expect(within(moor).getByText('open')).toBeVisible();
    expect(moor).toHaveTextContent(/For: 2\.96.*Against: 2\.77/);
    expect(within(moor).getByRole('img', { name: 'Grades present: B' })).toBeVisible();
    expect(within(moor).getByText('May 2021')).toHaveAttribute('datetime', '2021-05');
  });

  it('marks a row that holds more, and no other', async () => {
    await at('/board/');
    expect(screen.getByRole('row', { name: /Ada Wren/ })).toHaveTextContent('more later');
    expect(screen.getByRole('row', { name: /Bo Lark/ })).not.toHaveTextContent('more later');
  });

  it('shows the same rows in three views, by the address', async () => {
    const { user, search, settle } = await at('/board/');
    for (const view of ['Cards', 'Tiers']) {
      await user.click(screen.getByRole('button', { name: view }));
      await settle();
      expect(search()).toBe(`?view=${view.toLowerCase()}`);
      expect(screen.getByRole('button', { name: view })).toHaveAttribute('aria-pressed', 'true');
      expect(cases().toSorted()).toEqual(['ada-wren', 'bo-lark', 'cy-moor', 'di-nash']);
      expect(screen.queryByRole('table')).toBeNull();
    }
    expect(screen.getByRole('region', { name: 'ruled out' })).toHaveTextContent('Nobody stands here.');
  });

  it('says beside each filter how many it would show, and writes them in one order', async () => {
    const { user, search, settle } = await at('/board/');
    const group = screen.getByRole('group', { name: 'Group' });
    expect(within(group).getByRole('checkbox', { name: /^Keepers\s*3$/ })).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /^too little evidence/ }));
    await settle();
    await user.click(screen.getByRole('checkbox', { name: /^Keepers/ }));
    await settle();
    expect(search()).toBe('?group=keepers&verdict=too-little-evidence');
    expect(cases()).toEqual(['di-nash']);
    count('1 of 4 cases');
  });

  it('speaks the count once it has settled', async () => {
    const { user } = await at('/board/');
    await user.click(screen.getByRole('checkbox', { name: /^Visitors/ }));
    expect(screen.getByRole('status')).toHaveTextContent('4 cases');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 of 4 cases'), { timeout: 2000 });
  });

  it('sorts by name, turns round, and goes back', async () => {
    const { user, router, search, settle } = await at('/board/');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'name');
    await settle();
    expect(search()).toBe('?sort=name');
    expect(cases()).toEqual(['ada-wren', 'bo-lark', 'cy-moor', 'di-nash']);
    await user.click(screen.getByRole('button', { name: /A to Z/ }));
    await settle();
    expect(search()).toBe('?sort=name&dir=desc');
    expect(cases()[0]).toBe('di-nash');
    expect(screen.getByRole('columnheader', { name: 'Character, role, actor' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await act(() => router.navigate(-2));
    await settle();
    expect(search()).toBe('');
    expect(cases()[0]).toBe('bo-lark');
  });

  it.each([
    ['recent', 'cy-moor'],
    ['contested', 'cy-moor'],
    ['evidence', 'bo-lark'],
  ])('puts the right case first by %s', async (sort, first) => {
    await at(`/board/?sort=${sort}`);
    expect(cases()[0]).toBe(first);
  });

  it('says what to loosen when nothing fits', async () => {
    const { user, settle } = await at('/board/?q=lark&group=keepers');
    expect(screen.getByText('No cases fit all of this.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Without group: 1' }));
    await settle();
    expect(cases()).toEqual(['bo-lark']);
  });

  it('says which values of the address it does not know', async () => {
    await at('/board/?verdict=certain&view=wheel');
    expect(screen.getByText(/“certain”.*“wheel”.*not known here/)).toBeVisible();
    expect(cases()).toHaveLength(4);
  });

  it('weighs what lies further on only for those who have seen it', async () => {
    const before = await at('/board/');
    expect(verdict('ada-wren')).toBe('likely');
    expect(before.requested.some((file) => file.includes('.sealed.'))).toBe(false);
    before.unmount();
    const refusal = line('ada-wren.e02', { side: 'against', revealedBy: ['fog.2x02'] });
    const files = { '/data/board.json': buildBoard(), '/data/board.sealed.json': { facts: [refusal] } };
    const { requested } = await renderAt('/board/', { seen: 'fog.2x02', files });
    expect(requested).toContain('/data/board.sealed.json');
    expect(verdict('ada-wren')).toBe('open');
    expect(screen.queryByText('more later')).toBeNull();
  });
});
