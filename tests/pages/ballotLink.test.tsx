/** A ballot that a link has brought: beside one's own, and never in its place unasked. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pickOf } from '~/domain/ballotCode';
import { KEY, ada, at, bo, cy, keep, kept, link, roster, slot } from '../support/ballotAt';

describe('a ballot from a link', () => {
  const theirs = link({ k: bo, a: cy }, cy, ada);

  it('stands beside one’s own, says where both differ, and touches nothing', async () => {
    keep({ k: ada, a: cy }, ada);
    const before = localStorage.getItem(KEY);
    const { router } = await at(`/ballot/${theirs}`);
    const notice = screen.getByRole('region', { name: 'A ballot from a link' });
    expect(notice).toHaveTextContent('Of the posts that both of you fill, 2, you agree on 1.');
    const rows = within(screen.getByRole('list', { name: 'Posts' })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent?.replace(/.*Theirs/, ''))).toEqual([' Bo Lark', ' the same']);
    expect(localStorage.getItem(KEY)).toBe(before);
    expect(router.state.location.hash).toBe(theirs);
  });

  it('replaces one’s own only after a second word, and that can be undone', async () => {
    keep({ k: ada });
    const { user } = await at(`/ballot/${theirs}`);
    await user.click(screen.getByRole('button', { name: 'Copy theirs to mine' }));
    expect(kept()).toEqual({ v: 1, posts: { k: ada }, ranks: [] });
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    await user.click(screen.getByRole('button', { name: 'Copy theirs to mine' }));
    await user.click(screen.getByRole('button', { name: 'Replace mine' }));
    expect(kept()).toEqual({ v: 1, posts: { a: cy, k: bo }, ranks: [cy, ada] });
    expect(screen.queryByRole('region', { name: 'A ballot from a link' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(kept()).toEqual({ v: 1, posts: { k: ada }, ranks: [] });
  });

  it('is copied at once where one’s own is empty, and editing one’s own leaves theirs where it is', async () => {
    const { user, router } = await at(`/ballot/${theirs}`);
    await user.click(roster().getByRole('button', { name: /Di Nash/ }));
    await user.click(slot('Assistant keeper'));
    expect(router.state.location.hash).toBe(theirs);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await user.click(screen.getByRole('button', { name: 'Copy theirs to mine' }));
    expect(slot('Principal keeper')).toHaveAccessibleName(/Bo Lark/);
  });

  it('goes when it is closed, and the address is one’s own again', async () => {
    keep({ k: ada });
    const { user, router } = await at(`/ballot/${theirs}`);
    await user.click(screen.getByRole('button', { name: 'Close theirs' }));
    expect(screen.queryByText('Theirs')).toBeNull();
    await waitFor(() => expect(router.state.location.hash).toBe(link({ k: ada })));
  });

  it('opens as a ranking where it has no posts, each place beside one’s own', async () => {
    keep({}, ada, bo);
    await at(`/ballot/${link({}, bo, cy)}`);
    const list = within(screen.getByRole('region', { name: 'Theirs' })).getAllByRole('listitem');
    expect(list.map((row) => row.textContent)).toEqual(['1XBo Lark 2nd on yours', '2XCy Moor not on yours']);
  });

  it('keeps whom the page cannot name, and says so', async () => {
    const { user } = await at(`/ballot/${link({ k: pickOf('edda-wren'), z: ada }, 'zzz')}`);
    expect(screen.getByText(/Whom this page cannot name stays on the ballot/)).toBeVisible();
    expect(document.body.textContent).not.toContain('Edda');
    await user.click(screen.getByRole('button', { name: 'Copy theirs to mine' }));
    expect(kept()).toEqual({ v: 1, posts: { k: pickOf('edda-wren'), z: ada }, ranks: ['zzz'] });
    expect(slot('Principal keeper')).toHaveAccessibleName(/Somebody whom this page cannot name/);
  });

  it.each([
    [theirs.slice(0, -1), /it is damaged/],
    [theirs.replace('=1', '=7'), /does not know/],
    [`#b=${'1'.repeat(70_000)}`, /longer than any ballot/],
    ['#b=', /nothing in it/],
  ])('is refused as %s with a reason, and one’s own stays', async (hash, reason) => {
    keep({ k: ada });
    const before = localStorage.getItem(KEY);
    const { user, router } = await at(`/ballot/${hash}`);
    expect(screen.getByRole('alert')).toHaveTextContent(reason);
    expect(screen.getByRole('alert')).toHaveTextContent('Your own ballot is as you left it.');
    expect(slot('Principal keeper')).toHaveAccessibleName(/Ada Wren/);
    expect(localStorage.getItem(KEY)).toBe(before);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(router.state.location.hash).toBe(link({ k: ada })));
  });
});
