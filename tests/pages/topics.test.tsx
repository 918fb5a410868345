import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../support/renderAt';

describe('the index of topics', () => {
  it('lists every one with its role and a link', async () => {
    await renderAt('/topics/');
    expect(screen.getByRole('main')).toHaveAttribute('data-page', 'topics');
    expect(screen.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Gannet Rock' })).toHaveAttribute('href', '/topics/gannet-rock/');
    expect(screen.getByText('The lighthouse')).toBeVisible();
    expect(document.title).toBe('Topics · Fog Signal Companion');
  });

  it('filters by kind through the address', async () => {
    const { user, search, settle } = await renderAt('/topics/');
    const group = screen.getByRole('group', { name: 'Kind' });
    await user.click(within(group).getByRole('checkbox', { name: /^Place/ }));
    await settle();
    expect(search()).toBe('?type=place');
    expect(screen.getByRole('link', { name: 'Gannet Rock' })).toBeVisible();
  });

  it('finds by words, and says so when nothing fits', async () => {
    const { user, search, settle } = await renderAt('/topics/');
    await user.type(screen.getByRole('searchbox', { name: 'Find a topic' }), 'zzz');
    await settle();
    expect(search()).toBe('?q=zzz');
    expect(screen.getByText('No topics fit all of this.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    await settle();
    expect(screen.getByRole('link', { name: 'Gannet Rock' })).toBeVisible();
  });
});
