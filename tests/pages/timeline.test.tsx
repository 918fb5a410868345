import { screen, within } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { TimelineFile } from '~/domain/timeline';
import { readTiny, renderAt } from '../support/renderAt';

const FILE = '/data/timeline.json';
const SEALED = '/data/timeline.sealed.json';

const ids = (): string[] => [...document.querySelectorAll('[data-entry]')].map(({ id }) => id);
const rail = () => {
  const found = document.querySelector<HTMLElement>('.filter-rail');
  if (!found) throw new Error('The timeline has no filters beside it.');
  return within(found);
};
const count = () => document.querySelector('.count')?.textContent;

describe('the timeline', () => {
  it('is a list of entries for each month, the newest first', async () => {
    await renderAt('/timeline/');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Who said what, and when');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '2020',
      '2015',
    ]);
    const months = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(months).toEqual(['November 2020', 'February 2015', 'January 2015']);
    const last = within(screen.getByRole('region', { name: '2015' }));
    expect(last.getAllByRole('list').map(({ tagName }) => tagName)).toEqual(['OL', 'OL']);
    expect(within(last.getByRole('list', { name: 'January 2015' })).getAllByRole('listitem')).toHaveLength(1);
    expect(ids()).toEqual(['2020-revival-talk', 'lund-on-sound', '2015-premiere']);
  });

  it('gives every entry its kind and a date for machines', async () => {
    await renderAt('/timeline/');
    const kinds = [...document.querySelectorAll<HTMLElement>('[data-entry]')].map((entry) => [
      entry.dataset.kind,
      entry.querySelector('time')?.dateTime,
    ]);
    expect(kinds).toEqual([
      ['statement', '2020-11-20'],
      ['quote', '2015-02'],
      ['event', '2015-01-09'],
    ]);
  });

  it('says "about" of a day that is only approximate, and no day where only the month is known', async () => {
    await renderAt('/timeline/');
    expect(screen.getByText(/^about 20\sNovember\s2020$/)).toBeVisible();
    expect(screen.getByText(/^February\s2015$/)).toBeVisible();
  });

  it('puts a quotation in marks, open at each paragraph and shut at the last', async () => {
    await renderAt('/timeline/');
    const words = [...document.querySelectorAll('blockquote p')].map(({ textContent }) => textContent);
    expect(words).toEqual(['“We recorded the fog itself.', '“It was very loud.”']);
  });

  it('says of a fragment that it is part of a sentence', async () => {
    const file = readTiny<TimelineFile>(FILE);
    const entries = file.entries.map((entry) => (entry.kind === 'quote' ? { ...entry, fragment: true } : entry));
    await renderAt('/timeline/', { files: { [FILE]: { ...file, entries } } });
    const quote = document.getElementById('lund-on-sound');
    expect(quote).toHaveTextContent('part of a sentence');
    expect(quote?.querySelector('blockquote')).toHaveTextContent('“…We recorded the fog itself.“It was very loud.…”');
  });

  it('draws a silence with its months, and none between entries that a filter chose', async () => {
    const { user, settle } = await renderAt('/timeline/');
    expect(screen.getByText('68 months with nothing on record')).toBeVisible();
    await user.click(rail().getByRole('checkbox', { name: /Statements/ }));
    await user.click(rail().getByRole('checkbox', { name: /Events/ }));
    await settle();
    expect(ids()).toHaveLength(2);
    expect(screen.queryByText(/nothing on record/)).toBeNull();
  });
});

describe('what is masked on the timeline', () => {
  it('keeps day, speaker and outlet and shows a button in the place of the words', async () => {
    const { requested } = await renderAt('/timeline/');
    const entry = document.getElementById('2020-revival-talk');
    expect(entry).toHaveTextContent('Per Lund · Harbour Weekly');
    expect(entry?.querySelector('button')).toHaveAttribute('data-sealed', 'fog.2x02');
    expect(document.body.innerHTML).not.toMatch(/lead a revival|Said at a fair|Edda/);
    expect(requested).not.toContain(SEALED);
  });

  it('opens at its button, and only then reads the sealed file', async () => {
    const { user, requested, settle } = await renderAt('/timeline/');
    await user.click(screen.getByRole('button', { name: /2x02.*show/ }));
    await settle();
    expect(requested.filter((file) => file === SEALED)).toHaveLength(1);
    expect(screen.getByText(/would lead a revival/)).toBeVisible();
    expect(screen.getByRole('button', { name: /hide again/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: /hide again/ }));
    expect(screen.queryByText(/would lead a revival/)).toBeNull();
  });

  it('stands open for a reader who has seen it', async () => {
    await renderAt('/timeline/', { seen: 'fog.2x02' });
    expect(screen.getByText(/would lead a revival/)).toBeVisible();
    expect(document.querySelector('[data-sealed]')).toBeNull();
  });

  it('does not answer to words that are masked, and does once they are open', async () => {
    await renderAt('/timeline/?q=revival');
    expect(ids()).toEqual([]);
  });

  it('answers to its words where they are open', async () => {
    await renderAt('/timeline/?q=revival', { seen: 'fog.2x02' });
    expect(ids()).toEqual(['2020-revival-talk']);
  });
});

describe('the filters of the timeline', () => {
  it('stand in fieldsets with legends and say how many each would show', async () => {
    await renderAt('/timeline/', { seen: 'all' });
    const kinds = within(rail().getByRole('group', { name: 'Kind' }));
    expect(kinds.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
      'Quotations, word for word1',
      'Statements, in our words1',
      'Events1',
    ]);
    for (const legend of [
      'Dates',
      'Said or done by',
      'Speaker',
      'Topic',
      'Character',
      'Outlet',
      'Grade of the source',
    ]) {
      expect(rail().getByRole('group', { name: legend })).toBeVisible();
    }
    expect(
      rail()
        .getByRole('checkbox', { name: /Per Lund/ })
        .closest('label'),
    ).toHaveTextContent('2');
  });

  it('push an entry for each choice, in the one order of the URL, and Back restores', async () => {
    const { user, router, search, settle } = await renderAt('/timeline/');
    await user.click(rail().getByRole('checkbox', { name: /Harbour Weekly/ }));
    await user.click(rail().getByRole('checkbox', { name: /Per Lund/ }));
    await user.click(rail().getByRole('checkbox', { name: /Quotations/ }));
    await settle();
    expect(search()).toBe('?kind=quote&speaker=per-lund&outlet=harbour-weekly');
    expect(router.state.historyAction).toBe('PUSH');
    expect(count()).toBe('1 of 3 entries');
    await act(() => router.navigate(-1));
    await settle();
    expect(search()).toBe('?speaker=per-lund&outlet=harbour-weekly');
    expect(count()).toBe('2 of 3 entries');
    expect(rail().getByRole('checkbox', { name: /Quotations/ })).not.toBeChecked();
  });

  it('replace the entry while typing', async () => {
    const { user, router, search, settle } = await renderAt('/timeline/');
    await user.type(screen.getByRole('searchbox'), 'fog');
    await settle();
    expect(search()).toBe('?q=fog');
    expect(router.state.historyAction).toBe('REPLACE');
    expect(ids()).toEqual(['lund-on-sound', '2015-premiere']);
  });

  it('turn the order round and leave the natural one out of the URL', async () => {
    const { user, search, settle } = await renderAt('/timeline/');
    const order = within(screen.getByRole('group', { name: 'Order' }));
    await user.click(order.getByRole('button', { name: 'Oldest first' }));
    await settle();
    expect(search()).toBe('?dir=asc');
    expect(ids()[0]).toBe('2015-premiere');
    expect(order.getByRole('button', { name: 'Oldest first' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(order.getByRole('button', { name: 'Newest first' }));
    await settle();
    expect(search()).toBe('');
  });

  it('say which values of the address they do not know', async () => {
    await renderAt('/timeline/?speaker=nobody');
    expect(screen.getByText(/speaker “nobody”/)).toBeVisible();
    expect(ids()).toHaveLength(3);
  });

  it('say of an empty result what to let go of', async () => {
    const { user, settle } = await renderAt('/timeline/?q=loud&kind=event');
    expect(screen.getByText('No entries fit all of this.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Without kind: 1' }));
    await settle();
    expect(ids()).toEqual(['lund-on-sound']);
  });

  it('stay while the reader jumps to a year', async () => {
    const { user, router, search } = await renderAt('/timeline/?speaker=per-lund');
    await user.click(
      within(screen.getByRole('navigation', { name: 'Jump to a year or month' })).getByRole('link', { name: '2015' }),
    );
    expect(search()).toBe('?speaker=per-lund');
    expect(router.state.location.hash).toBe('#y2015');
    expect(screen.getByRole('heading', { name: '2015' })).toHaveFocus();
  });
});
