/** The board through time, against an earlier day, by keyboard, and taken along. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildBoard, line } from '../support/buildBoard';
import { buildBoardRow } from '../domain/buildRows';
import { catchSaved } from '../support/catchSaved';
import { renderAt } from '../support/renderAt';

const at = (address: string) => renderAt(address, { files: { '/data/board.json': buildBoard() } });
const slider = () => screen.getByRole('slider', { name: 'The board as it stood' });
const sums = (id: string): string => document.querySelector(`[data-case="${id}"] .bars`)?.textContent ?? '';
const cases = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-case]')].map((item) => item.dataset.case ?? '');

describe('the way through time', () => {
  it('stands at today, in words', async () => {
    await at('/board/');
    expect(slider()).toHaveAttribute('aria-valuetext', 'June 2021');
    expect(slider()).toHaveValue(slider().getAttribute('max') ?? '');
  });

  it('shows another month at once, and tells the address in the place of the last one', async () => {
    const { user, router, search, settle } = await at('/board/?sort=name');
    const today = sums('cy-moor');
    await user.click(screen.getByRole('button', { name: 'A month back' }));
    await user.click(screen.getByRole('button', { name: 'A month back' }));
    expect(slider()).toHaveAttribute('aria-valuetext', 'April 2021');
    // Its line for counts from the end of May.
    await waitFor(() => expect(sums('cy-moor')).toMatch(/^For: 0\.00/));
    expect(sums('cy-moor')).not.toBe(today);
    await waitFor(() => expect(search()).toBe('?sort=name&as-of=2021-04-30'));
    await settle();
    expect(await screen.findByRole('note')).toHaveTextContent('As it stood on 30 April 2021');
    await user.click(screen.getByRole('button', { name: 'A month on' }));
    await user.click(screen.getByRole('button', { name: 'A month on' }));
    await waitFor(() => expect(search()).toBe('?sort=name'));
    await waitFor(() => expect(sums('cy-moor')).toBe(today));
    expect(router.state.historyAction).toBe('REPLACE');
  });

  it('goes by the slider itself, and to the end of a month from a day within one', async () => {
    const { user } = await at('/board/?as-of=2021-05-10');
    expect(slider()).toHaveAttribute('aria-valuetext', '10\u00A0May 2021');
    await user.click(screen.getByRole('button', { name: 'A month back' }));
    expect(slider()).toHaveAttribute('aria-valuetext', 'April 2021');
    fireEvent.change(slider(), { target: { value: '0' } });
    await waitFor(() => expect(sums('ada-wren')).toBe('For: 0.00Against: 0.00'));
  });

  it('plays from the beginning, and stops as soon as the reader does something else', async () => {
    const { user } = await at('/board/');
    const range = slider() as HTMLInputElement;
    await user.click(screen.getByRole('button', { name: 'Play' }));
    expect(range.value).toBe('0');
    await waitFor(() => expect(Number(range.value)).toBeGreaterThan(1), { timeout: 15_000 });
    await user.keyboard('{Shift}');
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
    const stopped = range.value;
    await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect(range.value).toBe(stopped);
  });
});

describe('the board against an earlier day', () => {
  it('says what moved, by how much and because of which line, and what only aged', async () => {
    await at('/board/?from=2021-02-01');
    const region = screen.getByRole('region', { name: /^Moved since 1\s+February 2021/ });
    const [moor, ...others] = within(region)
      .getAllByRole('listitem')
      .filter((item) => item.parentElement?.tagName === 'OL');
    expect(others).toEqual([]);
    expect(moor).toHaveTextContent(/^\+3\.\d\d.*Cy Moor.*from unlikely to open/);
    expect(within(region).getByRole('link', { name: /Terry Matalas, May 2021/ })).toHaveAttribute(
      'href',
      '/board/cy-moor/#e01',
    );
    expect(moor).toHaveTextContent('for, B plan or refusal on record, +2.96');
    expect(region).toHaveTextContent(/The other 3 moved by age alone: evidence fades, by 0\.\d\d at most\./);
  });

  it.each(['', '&view=cards', '&view=tiers'])('marks every row in each view: %j', async (view) => {
    await at(`/board/?from=2021-02-01${view}`);
    const mark = (id: string) => document.querySelector(`[data-case="${id}"] .move-mark`)?.textContent ?? '';
    expect(mark('cy-moor')).toMatch(/▲ Moved by \+3\.\d\d$/);
    expect(mark('bo-lark')).toMatch(/^Moved by −0\.\d\d by age$/);
  });

  it('is asked for by a step or a day, and let go by its chip', async () => {
    const { user, search, settle } = await at('/board/');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Compare with' }), 'three months before');
    await settle();
    expect(search()).toBe('?from=2021-03-30');
    fireEvent.change(screen.getByLabelText(/compare with the day/), { target: { value: '2021-01-02' } });
    await settle();
    expect(search()).toBe('?from=2021-01-02');
    await user.click(screen.getByRole('button', { name: /^Stop comparing with since 2\s+January 2021/ }));
    await settle();
    expect(search()).toBe('');
    expect(screen.queryByRole('region', { name: /Moved since/ })).toBeNull();
  });

  it.each([
    ['from=soon', /“soon”, which is no day that is known here/],
    ['from=2021-05-01&as-of=2021-04-30', /“2021-05-01”, which is not before 30 April 2021/],
    ['from=%3Cb%3E', /“<b>”/],
  ])('says what it cannot compare with: %s', async (query, words) => {
    await at(`/board/?${query}`);
    expect(document.querySelector('.time-notes')).toHaveTextContent(words);
    expect(document.querySelector('.move-mark')).toBeNull();
  });
});

describe('a later visit', () => {
  it('is told how many cases moved since the last one, and shows them', async () => {
    localStorage.setItem('/board-visit', '{"v":1,"last":null,"now":"2021-02-01"}');
    const { user, search, settle } = await at('/board/');
    await user.click(
      screen.getByRole('button', { name: /^Since your last visit \(1\s+February 2021\): 1 case moved$/ }),
    );
    await settle();
    expect(search()).toBe('?from=2021-02-01');
    expect(JSON.parse(localStorage.getItem('/board-visit') ?? '')).toEqual({
      v: 1,
      last: '2021-02-01',
      now: '2021-06-30',
    });
  });

  it('is told nothing on the first', async () => {
    await at('/board/');
    expect(screen.queryByText(/last visit/)).toBeNull();
  });
});

describe('the keyboard on the rows', () => {
  it.each(['', '?view=cards', '?view=tiers'])('goes from row to row: %j', async (view) => {
    const { user } = await at(`/board/${view}`);
    const links = [...document.querySelectorAll<HTMLElement>('[data-case] a')];
    const focused = () => links.indexOf(document.activeElement as HTMLElement);
    act(() => links[0]?.focus());
    const walk = ['{ArrowDown}', 'j', 'k', '{End}', '{ArrowDown}', '{ArrowUp}', '{Home}', '{ArrowUp}'];
    const places: number[] = [];
    for (const key of walk) {
      await user.keyboard(key);
      places.push(focused());
    }
    expect(places).toEqual([1, 2, 1, 3, 3, 2, 0, 0]);
    await user.tab();
    expect(focused()).toBe(1);
    await user.keyboard('{Control>}j{/Control}');
    expect(focused()).toBe(1);
  });
});

describe('a board too long for a page', () => {
  it('shows its first rows, says how many there are, and more on demand', async () => {
    const rows = Array.from({ length: 260 }, (_, index) =>
      buildBoardRow({ id: `c${index}`, name: `Case ${index}`, evidence: [line(`c${index}.e01`)] }),
    );
    const { user } = await renderAt('/board/', { files: { '/data/board.json': { ...buildBoard(), rows } } });
    expect(cases()).toHaveLength(40);
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '261');
    expect(screen.getAllByRole('row')[1]).toHaveAttribute('aria-rowindex', '2');
    await user.click(screen.getByRole('button', { name: 'Show more of 260 cases' }));
    await waitFor(() => expect(cases()).toHaveLength(80));
  });
});

describe('a file of what is shown', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['CSV', 'text/csv;charset=utf-8', 'csv'],
    ['JSON', 'application/json', 'json'],
  ])('is saved under its day and view: %s', async (name, type, ending) => {
    const { names, blobs } = catchSaved();
    const { user } = await at('/board/?group=keepers&view=cards&as-of=2021-05-31');
    await user.click(screen.getByRole('button', { name }));
    await vi.waitFor(() => expect(names).toHaveLength(1));
    expect(names).toEqual([`fog-signal-companion-board-cards-2021-05-31.${ending}`]);
    expect(blobs[0]?.type).toBe(type);
    const text = (await blobs[0]?.text()) ?? '';
    for (const id of cases()) expect(text).toContain(id);
    expect(text).not.toContain('bo-lark');
  });
});

describe('the other question', () => {
  it('frames the board, and is not mixed in', async () => {
    await at('/board/');
    expect(screen.getByRole('link', { name: 'Will it be made?' })).toHaveAttribute('href', '/status/');
  });
});
