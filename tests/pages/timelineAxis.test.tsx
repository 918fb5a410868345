/** What the timeline is asked by, and how one gets about on it, where it is long too. */
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { TimelineFile } from '~/domain/timeline';
import { readTiny, renderAt } from '../support/renderAt';

const FILE = '/data/timeline.json';

const ids = (): string[] => [...document.querySelectorAll('[data-entry]')].map(({ id }) => id);
const rail = () => {
  const found = document.querySelector<HTMLElement>('.filter-rail');
  if (!found) throw new Error('The timeline has no filters beside it.');
  return within(found);
};

describe('the filters of the timeline', () => {
  it('keep what was said between two days, and say what the address cannot mean', async () => {
    const { user, search, settle } = await renderAt('/timeline/?since=2015-02&until=someday');
    expect(ids()).toEqual(['2020-revival-talk', 'lund-on-sound']);
    expect(screen.getByText(/until “someday”/)).toBeVisible();
    const dates = within(rail().getByRole('group', { name: 'Dates' }));
    expect(dates.getByLabelText('From')).toHaveValue('2015-02-01');
    fireEvent.change(dates.getByLabelText('To'), { target: { value: '2015-12-31' } });
    await settle();
    expect(search()).toBe('?since=2015-02&until=2015-12-31');
    expect(ids()).toEqual(['lund-on-sound']);
    await user.click(screen.getByRole('button', { name: /Remove First day:.*since February 2015/ }));
    await settle();
    expect(search()).toBe('?until=2015-12-31');
    expect(ids()).toEqual(['lund-on-sound', '2015-premiere']);
  });

  it('wait for the whole year that somebody types', async () => {
    const { search } = await renderAt('/timeline/');
    const to = within(rail().getByRole('group', { name: 'Dates' })).getByLabelText('To');
    fireEvent.change(to, { target: { value: '0201-12-31' } });
    expect(to).toHaveValue('0201-12-31');
    expect(search()).toBe('');
  });

  it('offer a character apart from whoever else is mentioned, and lead to the board by the same parameter', async () => {
    const { user, search, settle } = await renderAt('/timeline/');
    const group = within(rail().getByRole('group', { name: 'Character' }));
    expect(group.getAllByRole('checkbox')).toHaveLength(1);
    expect(rail().getByRole('group', { name: 'Mentions' })).toHaveTextContent('The Fog Signal');
    await user.click(group.getByRole('checkbox', { name: /Ada Wren/ }));
    await settle();
    expect(search()).toBe('?mentions=ada-wren');
    expect(screen.getAllByRole('button', { name: /Remove Character:.*Ada Wren/ })).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /Remove Mentions/ })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'The same character on the board' }));
    await settle();
    expect(search()).toBe('?mentions=ada-wren');
    expect(screen.getByRole('main')).toHaveAttribute('data-page', 'board');
    expect([...document.querySelectorAll<HTMLElement>('[data-case]')].map((row) => row.dataset.case)).toEqual([
      'ada-wren',
    ]);
    expect(screen.getByRole('link', { name: 'The same character on the timeline' })).toHaveAttribute(
      'href',
      '/timeline/?mentions=ada-wren',
    );
  });

  it('show the first of a long group, and the rest on demand', async () => {
    const file = readTiny<TimelineFile>(FILE);
    const entry = file.entries.find(({ id }) => id === '2015-premiere');
    const entries = Array.from({ length: 14 }, (_, index) => ({
      ...entry,
      id: `e${index}`,
      outlet: `Paper ${index}`,
      outletId: `paper-${index}`,
    })) as TimelineFile['entries'];
    const { user } = await renderAt('/timeline/?outlet=paper-9', { files: { [FILE]: { ...file, entries } } });
    const group = within(rail().getByRole('group', { name: 'Outlet' }));
    expect(group.getAllByRole('checkbox')).toHaveLength(9);
    expect(group.getByRole('checkbox', { name: /Paper 9/ })).toBeChecked();
    await user.click(group.getByRole('button', { name: 'All 14 (Outlet)' }));
    expect(group.getAllByRole('checkbox')).toHaveLength(14);
  });

  it('count in the strip what they leave, a link for each month that has something', async () => {
    await renderAt('/timeline/?speaker=per-lund');
    const strip = within(screen.getByRole('navigation', { name: 'Jump to a year or month' }));
    expect(strip.getAllByRole('link').map(({ textContent }) => textContent?.replace(/^\d(?=\D)/, ''))).toEqual([
      '2020',
      'November 2020: 1 entry',
      '2015',
      'February 2015: 1 entry',
    ]);
  });

  it('stay while the reader jumps to a month', async () => {
    const { user, router, search, settle } = await renderAt('/timeline/?speaker=per-lund');
    await user.click(screen.getByRole('link', { name: /February 2015: 1 entry/ }));
    await settle();
    expect(search()).toBe('?speaker=per-lund');
    expect(router.state.location.hash).toBe('#m2015-02');
    expect(screen.getByRole('heading', { name: 'February 2015' })).toHaveFocus();
  });
});

describe('a long timeline', () => {
  const files = () => {
    const file = readTiny<TimelineFile>(FILE);
    const entry = file.entries.find(({ id }) => id === '2015-premiere');
    const entries = Array.from({ length: 300 }, (_, index) => ({
      ...entry,
      id: `e${index}`,
      date: `${2015 - Math.floor(index / 12)}-${String(12 - (index % 12)).padStart(2, '0')}-01`,
    })) as TimelineFile['entries'];
    return { [FILE]: { ...file, entries } };
  };

  it('stands in the page by its first, and the strip knows all of it', async () => {
    await renderAt('/timeline/', { files: files() });
    expect(ids()).toHaveLength(40);
    expect(screen.getByRole('link', { name: '1991' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show more of 300 entries' })).toBeVisible();
  });

  it('goes as far as a jump leads', async () => {
    const { user, settle } = await renderAt('/timeline/', { files: files() });
    await user.click(screen.getByRole('link', { name: /March 2005: 1 entry/ }));
    await settle();
    expect(screen.getByRole('heading', { name: 'March 2005' })).toHaveFocus();
  });

  it('goes as far as the entry of a link', async () => {
    await renderAt('/timeline/#e250', { files: files() });
    expect(ids()).toContain('e250');
  });
});
