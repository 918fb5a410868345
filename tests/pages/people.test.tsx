import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../support/renderAt';

describe('the index of people', () => {
  it('lists every one with its role and a link', async () => {
    await renderAt('/people/');
    expect(screen.getByRole('main')).toHaveAttribute('data-page', 'people');
    expect(screen.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Mina Okafor' })).toHaveAttribute('href', '/people/mina-okafor/');
    expect(screen.getByText('Plays Ada Wren')).toBeVisible();
    expect(document.title).toBe('People · Fog Signal Companion');
  });

  it('filters by kind through the address', async () => {
    const { user, search, settle } = await renderAt('/people/');
    const group = screen.getByRole('group', { name: 'Work' });
    await user.click(within(group).getByRole('checkbox', { name: /^Actor/ }));
    await settle();
    expect(search()).toBe('?type=actor');
    expect(screen.getByRole('link', { name: 'Mina Okafor' })).toBeVisible();
  });

  it('finds by words, and says so when nothing fits', async () => {
    const { user, search, settle } = await renderAt('/people/');
    await user.type(screen.getByRole('searchbox', { name: 'Find a person' }), 'zzz');
    await settle();
    expect(search()).toBe('?q=zzz');
    expect(screen.getByText('No people fit all of this.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    await settle();
    expect(screen.getByRole('link', { name: 'Mina Okafor' })).toBeVisible();
  });
});
