import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { StatusFile } from '~/domain/reference';
import type { TimelineEntry } from '~/domain/timeline';
import { buildEntry } from '../domain/buildRows';
import { readTiny, renderAt } from '../support/renderAt';

const main = () => screen.getByRole('main');
const entry = (id: string, date: string, over: Partial<TimelineEntry> = {}) =>
  buildEntry({ id, date, kind: 'statement', ...over });
const withEntries = (...more: TimelineEntry[]) => {
  const status = readTiny<StatusFile>('/data/status.json');
  return { '/data/status.json': { ...status, entries: [...status.entries, ...more] } };
};
const latest = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('[data-entry]')].map((item) => item.dataset.entry);

describe('home', () => {
  it('answers first, and says when it was checked', async () => {
    const { requested } = await renderAt('/');
    expect(main()).toHaveAttribute('data-page', 'home');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Nobody has announced one; the writer would like to.',
    );
    expect(screen.getByText('Will there be a revival?', { selector: '.label' })).toBeVisible();
    expect(within(main()).getByText(/Checked on/)).toHaveTextContent('30 June 2021');
    expect(screen.getByRole('link', { name: 'Why we say so' })).toHaveAttribute(
      'href',
      '/answers/will-there-be-a-revival/',
    );
    expect(screen.getByText('An announcement by Harbour Radio.')).toBeVisible();
    expect(requested.some((file) => file.includes('.sealed.'))).toBe(false);
  });

  it('shows the three newest that this reader may see', async () => {
    const files = withEntries(
      entry('a', '2019-01-02'),
      entry('b', '2020-03'),
      entry('c', '2018'),
      entry('d', '2021-01-05'),
    );
    const safe = await renderAt('/', { files });
    expect(latest()).toEqual(['d', 'b', 'a']);
    expect(main()).not.toHaveTextContent('would lead a revival');
    safe.unmount();
    await renderAt('/', { files, seen: 'all' });
    expect(latest()).toHaveLength(3);
    expect(main()).toHaveTextContent('would lead a revival');
  });

  it('quotes the newest whole quotation that is short', async () => {
    const quote = { kind: 'quote', path: '/quotes/lund-on-sound/' } as const;
    const files = withEntries(
      entry('long', '2021-02-03', { ...quote, rich: [['A long word. '.repeat(40)]] }),
      entry('whole', '2020-02-03', { ...quote, rich: [['One line.'], ['And another.']] }),
      entry('piece', '2021-03-03', { ...quote, fragment: true, rich: [['a piece']] }),
    );
    await renderAt('/', { files });
    const figure = screen.getByRole('figure');
    expect(figure).toHaveTextContent('“One line.“And another.”');
    expect(within(figure).getByRole('link', { name: 'where it comes from' })).toHaveAttribute(
      'href',
      '/quotes/lund-on-sound/',
    );
  });

  it('shows the top of the board and leads to all of it', async () => {
    await renderAt('/');
    const board = screen.getByRole('region', { name: 'The board' });
    expect(within(board).getByRole('link', { name: 'Ada Wren' })).toHaveAttribute('href', '/board/ada-wren/');
    expect(within(board).getByRole('link', { name: 'All cases' })).toHaveAttribute('href', '/board/');
    expect(board).toHaveTextContent('More is known further on in the story.');
  });

  it('asks how far the reader has watched, and takes the answer at once', async () => {
    const { user, settle, requested, store } = await renderAt('/');
    const question = within(main()).getByRole('group', { name: 'How far have you watched?' });
    expect(within(question).getByRole('radio', { name: /^Nothing yet/ })).toBeChecked();
    await user.click(within(question).getByRole('radio', { name: /^Everything/ }));
    await settle();
    expect(store.get().seen).toBe('all');
    expect(requested).toContain('/data/board.sealed.json');
    expect(document.querySelector('[data-case="ada-wren"]')).toHaveAttribute('data-verdict', 'likely');
  });

  it('leads to everything', async () => {
    await renderAt('/');
    const links = within(within(main()).getByRole('navigation', { name: 'Everything here' }))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    for (const path of [
      '/answers/',
      '/board/',
      '/status/',
      '/timeline/',
      '/sources/',
      '/characters/',
      '/people/',
      '/ships/',
      '/works/',
      '/topics/',
    ]) {
      expect(links).toContain(path);
    }
  });
});
