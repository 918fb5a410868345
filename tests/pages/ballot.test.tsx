/** The crew ballot through its route: by buttons, by keyboard, on the device. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { KEY, ada, at, bo, cy, keep, kept, link, ranked, roster, slot } from '../support/ballotAt';

describe('an empty ballot', () => {
  it('shows the posts of the wiki, everybody of the board, and nothing to send', async () => {
    await at('/ballot/');
    expect(screen.getByRole('main')).toHaveAttribute('data-page', 'ballot');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Crew ballot');
    expect(slot('Principal keeper')).toHaveAccessibleName('Principal keeper: nobody yet. Choose');
    expect(slot('Assistant keeper')).toBeVisible();
    expect(roster().getAllByRole('button')).toHaveLength(4);
    expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull();
    expect(kept()).toBeNull();
  });
});

describe('by buttons', () => {
  it('a post asks who should hold it; the ballot is kept, and its link stands in the address', async () => {
    const { user, router } = await at('/ballot/');
    await user.click(slot('Principal keeper'));
    const dialog = within(screen.getByRole('dialog', { name: 'Principal keeper' }));
    await user.type(dialog.getByRole('searchbox'), 'lark');
    await user.click(dialog.getByRole('button', { name: /Bo Lark/ }));
    expect(slot('Principal keeper')).toHaveAccessibleName(/Bo Lark/);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(kept()).toEqual({ v: 1, posts: { k: bo }, ranks: [] });
    await waitFor(() => expect(router.state.location.hash).toBe(link({ k: bo })));
    await waitFor(() => expect(screen.getByText('Principal keeper: Bo Lark.')).toHaveRole('status'));
  });

  it('a character is taken in hand, then a post is chosen; Esc puts them back', async () => {
    const { user } = await at('/ballot/');
    const card = roster().getByRole('button', { name: /Ada Wren/ });
    await user.click(card);
    expect(card).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{Escape}');
    expect(card).toHaveAttribute('aria-pressed', 'false');
    await user.click(card);
    await user.click(slot('Assistant keeper'));
    expect(slot('Assistant keeper')).toHaveAccessibleName(/Ada Wren/);
    expect(roster().getByRole('button', { name: /Ada Wren/ })).toHaveAccessibleName('Ada Wren Assistant keeper');
  });

  it('takes off, clears, and takes each step back', async () => {
    keep({ k: ada, a: bo });
    const { user } = await at('/ballot/');
    await user.click(screen.getByRole('button', { name: 'Take Ada Wren off Principal keeper' }));
    expect(slot('Principal keeper')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(kept()).toEqual({ v: 1, posts: {}, ranks: [] });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(kept()).toEqual({ v: 1, posts: { k: ada, a: bo }, ranks: [] });
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });

  it('ranks, in a view of its own that stands in the address', async () => {
    const { user, router, search } = await at('/ballot/');
    await user.click(screen.getByRole('button', { name: 'Ranking' }));
    expect(search()).toBe('?view=ranking');
    for (const name of ['Cy Moor', 'Ada Wren']) await user.click(roster().getByRole('button', { name }));
    await user.click(screen.getByRole('button', { name: 'Choose who comes next' }));
    await user.click(
      within(screen.getByRole('dialog', { name: 'Who comes 3rd?' })).getByRole('button', { name: /Bo/ }),
    );
    expect(ranked()).toEqual(['Cy Moor', 'Ada Wren', 'Bo Lark']);
    await user.click(screen.getByRole('button', { name: 'Move Bo Lark up' }));
    expect(ranked()).toEqual(['Cy Moor', 'Bo Lark', 'Ada Wren']);
    expect(screen.getByRole('button', { name: 'Move Bo Lark up' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Take Cy Moor out of the ranking' }));
    expect(screen.getByRole('button', { name: 'Take Bo Lark out of the ranking' })).toHaveFocus();
    await waitFor(() => expect(router.state.location.hash).toBe(link({}, bo, ada)));
    expect(search()).toBe('?view=ranking');
  });

  it('gives the link of the ballot and the words of its picture', async () => {
    keep({ k: ada }, bo);
    const { user } = await at('/ballot/');
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}/ballot/${link({ k: ada }, bo)}`);
    await user.click(screen.getByRole('button', { name: 'Copy alt text' }));
    expect(await navigator.clipboard.readText()).toBe(
      'My crew. A fan’s ballot for The Fog Signal, if it were made. Principal keeper: Ada Wren. Ranked: 1: Bo Lark.',
    );
  });
});

it('says so where the browser cannot paint a picture', async () => {
  const canvas = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  keep({ k: ada });
  const { user } = await at('/ballot/');
  await user.click(screen.getByRole('button', { name: 'Picture' }));
  expect(await screen.findByText(/^The picture could not be painted/)).toBeVisible();
  canvas.mockRestore();
});

describe('by keyboard', () => {
  it('goes from post to post, takes the character along, takes them off', async () => {
    keep({ k: ada, a: bo });
    const { user } = await at('/ballot/');
    slot('Principal keeper').focus();
    await user.keyboard('{ArrowDown}');
    expect(slot('Assistant keeper')).toHaveFocus();
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(slot('Principal keeper')).toHaveFocus();
    expect(slot('Principal keeper')).toHaveAccessibleName(/Bo Lark/);
    expect(slot('Assistant keeper')).toHaveAccessibleName(/Ada Wren/);
    await user.keyboard('{Delete}');
    expect(kept()).toEqual({ v: 1, posts: { a: ada }, ranks: [] });
  });

  it('goes through the characters with the arrows: they are one stop of the Tab key', async () => {
    const { user } = await at('/ballot/');
    roster().getByRole('searchbox').focus();
    await user.tab();
    expect(roster().getByRole('button', { name: 'Ada Wren' })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowUp}');
    expect(roster().getByRole('button', { name: 'Bo Lark' })).toHaveFocus();
    await user.keyboard('{End}');
    expect(roster().getByRole('button', { name: 'Di Nash' })).toHaveFocus();
    await user.tab();
    await user.tab({ shift: true });
    expect(roster().getByRole('button', { name: 'Di Nash' })).toHaveFocus();
  });

  it('moves a row of the ranking, and the focus with it', async () => {
    keep({}, ada, bo, cy);
    const { user } = await at('/ballot/?view=ranking');
    screen.getByRole('button', { name: 'Take Ada Wren out of the ranking' }).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(ranked()).toEqual(['Bo Lark', 'Cy Moor', 'Ada Wren']);
    expect(screen.getByRole('button', { name: 'Move Ada Wren down' })).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(ranked()).toEqual(['Bo Lark', 'Ada Wren', 'Cy Moor']);
  });
});

describe('on the device', () => {
  it('follows another tab, in the address too', async () => {
    keep({ k: ada });
    const { router } = await at('/ballot/');
    keep({ k: bo });
    act(() => void dispatchEvent(new StorageEvent('storage', { key: KEY })));
    expect(slot('Principal keeper')).toHaveAccessibleName(/Bo Lark/);
    await waitFor(() => expect(router.state.location.hash).toBe(link({ k: bo })));
    expect(screen.queryByRole('region', { name: 'A ballot from a link' })).toBeNull();
  });

  it('sets what it cannot read aside', async () => {
    localStorage.setItem(KEY, 'scrambled');
    await at('/ballot/');
    expect(localStorage.getItem(`${KEY}.bak`)).toBe('scrambled');
    expect(slot('Principal keeper')).toHaveAccessibleName(/nobody yet/);
  });
});
