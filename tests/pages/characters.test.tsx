import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ArticleIndex } from '~/domain/article';
import { readTiny, renderAt } from '../support/renderAt';

const names = (): (string | null)[] =>
  screen
    .getAllByRole('listitem')
    .filter((item) => item.classList.contains('index-row'))
    .map((item) => within(item).getByRole('link').textContent);
const check = (name: RegExp) => screen.getByRole('checkbox', { name });

describe('the index of characters', () => {
  it('lists everybody whose name may be told, under their letters', async () => {
    await renderAt('/characters/');
    expect(screen.getByRole('main')).toHaveAttribute('data-page', 'characters');
    expect(screen.getByRole('heading', { level: 1, name: 'Characters' })).toBeVisible();
    expect(names()).toEqual(['Ada Wren', 'Tobias Hale']);
    expect(screen.getByRole('status')).toHaveTextContent('2 characters');
    expect(
      within(screen.getByRole('navigation', { name: 'A to Z' }))
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['A', 'T']);
    expect(screen.getByRole('heading', { level: 2, name: 'T' })).toHaveAttribute('id', 'letter-t');
  });

  it('says who plays whom, and what the evidence makes of a case', async () => {
    await renderAt('/characters/');
    const row = screen.getByRole('link', { name: 'Ada Wren' }).closest('li');
    expect(row).toHaveTextContent(
      /Keeper of Gannet Rock in 1911.*Mina Okafor.*(likely|open|expected|too little evidence)/,
    );
    const other = screen.getByRole('link', { name: 'Tobias Hale' }).closest('li');
    expect(other).not.toHaveTextContent(/likely|open|expected|evidence/);
  });

  it('writes a chosen filter into the address and counts what is left', async () => {
    const { user, search, settle } = await renderAt('/characters/');
    await user.click(check(/^Newcomers/));
    await settle();
    expect(search()).toBe('?generation=new');
    expect(names()).toEqual(['Ada Wren']);
    expect(screen.getByText('1 of 2 characters', { selector: '.count' })).toBeVisible();
  });

  it('reads filters and words from the address', async () => {
    await renderAt('/characters/?q=hale');
    expect(names()).toEqual(['Tobias Hale']);
    expect(screen.getByRole('searchbox', { name: 'Find a character' })).toHaveValue('hale');
  });

  it('finds a name by a misspelling', async () => {
    const { user, settle } = await renderAt('/characters/');
    await user.type(screen.getByRole('searchbox', { name: 'Find a character' }), 'Ada Ren');
    await settle();
    expect(names()).toEqual(['Ada Wren']);
  });

  it('does not let a filter give a fate away', async () => {
    const { requested } = await renderAt('/characters/');
    const status = screen.getByRole('group', { name: 'Status' });
    expect(within(status).getAllByRole('checkbox')).toHaveLength(1);
    expect(within(status).queryByRole('checkbox', { name: /^Lost at sea/ })).toBeNull();
    expect(requested.some((file) => file.includes('.sealed.'))).toBe(false);
  });

  it('counts a fate for those who know it', async () => {
    await renderAt('/characters/', { seen: 'all' });
    expect(check(/^Lost at sea/)).toBeVisible();
  });

  it('sorts by evidence without letters', async () => {
    const { user, search, settle } = await renderAt('/characters/');
    await user.click(screen.getByRole('button', { name: 'Evidence' }));
    await settle();
    expect(search()).toBe('?sort=evidence');
    expect(names()).toEqual(['Ada Wren', 'Tobias Hale']);
    expect(screen.queryByRole('navigation', { name: 'A to Z' })).toBeNull();
  });

  it('says which filter to let go of when nothing is left', async () => {
    const { user, settle } = await renderAt('/characters/?q=nobody');
    expect(screen.getByText('No characters fit all of this.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Without the words “nobody”: 2' }));
    await settle();
    expect(names()).toHaveLength(2);
  });

  it('has a place for names that begin with no letter', async () => {
    const index = readTiny<ArticleIndex>('/data/characters.json');
    const rows = [...index.rows, { ...index.rows[0], id: 'seven', name: '7 of 9', hasCase: false }];
    await renderAt('/characters/', { files: { '/data/characters.json': { ...index, rows } } });
    expect(screen.getByRole('heading', { level: 2, name: '#' })).toHaveAttribute('id', 'letter-other');
  });
});
