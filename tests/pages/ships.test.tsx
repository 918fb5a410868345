import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../support/renderAt';

describe('the index of ships', () => {
  it('lists every one with its role and a link', async () => {
    await renderAt('/ships/');
    expect(screen.getByRole('main')).toHaveAttribute('data-page', 'ships');
    expect(screen.getByRole('heading', { level: 1, name: 'Ships' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'The Petrel' })).toHaveAttribute('href', '/ships/petrel/');
    expect(screen.getByText('Supply boat')).toBeVisible();
    expect(document.title).toBe('Ships · Fog Signal Companion');
  });

  it('filters by kind through the address', async () => {
    const { user, search, settle } = await renderAt('/ships/');
    const group = screen.getByRole('group', { name: 'Kind' });
    await user.click(within(group).getByRole('checkbox', { name: /^Boat/ }));
    await settle();
    expect(search()).toBe('?type=boat');
    expect(screen.getByRole('link', { name: 'The Petrel' })).toBeVisible();
  });

  it('finds by words, and says so when nothing fits', async () => {
    const { user, search, settle } = await renderAt('/ships/');
    await user.type(screen.getByRole('searchbox', { name: 'Find a ship' }), 'zzz');
    await settle();
    expect(search()).toBe('?q=zzz');
    expect(screen.getByText('No ships fit all of this.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    await settle();
    expect(screen.getByRole('link', { name: 'The Petrel' })).toBeVisible();
  });
});
