import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../support/renderAt';

const section = (name: string | RegExp): HTMLElement => screen.getByRole('region', { name });
const words = (): string => document.body.textContent ?? '';

describe('a page whose very name gives something away', () => {
  it('goes by a neutral name, tells search engines to stay away and shows nothing', async () => {
    const { requested } = await renderAt('/characters/stranger-of-2x02/');
    expect(screen.getByRole('heading', { level: 1, name: 'A stranger of Fog 2x02' })).toBeVisible();
    expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    expect(document.documentElement.textContent).not.toMatch(/Edda|twin/i);
    expect(requested.some((file) => file.includes('.sealed.'))).toBe(false);
  });

  it('tells the true name by its button, and nothing else with it', async () => {
    const { user, settle } = await renderAt('/characters/stranger-of-2x02/');
    await user.click(screen.getByRole('button', { name: 'The name · Fog 2x02 · show' }));
    await settle();
    expect(screen.getByRole('heading', { level: 1, name: 'Edda Wren' })).toBeVisible();
    expect(words()).not.toContain('is the twin of');
    await user.click(screen.getByRole('button', { name: 'The name · Fog 2x02 · hide again' }));
    expect(screen.getByRole('heading', { level: 1, name: 'A stranger of Fog 2x02' })).toBeVisible();
  });

  it('bears its true name for those who know it, but never in the title', async () => {
    await renderAt('/characters/stranger-of-2x02/', { seen: 'all' });
    expect(screen.getByRole('heading', { level: 1, name: 'Edda Wren' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /The name/ })).toBeNull();
    expect(document.title).not.toContain('Edda');
  });
});

describe('the other kinds', () => {
  it.each([
    ['/people/per-lund/', 'person', 'Per Lund', 'People'],
    ['/ships/petrel/', 'ship', 'The Petrel', 'Ships'],
    ['/topics/gannet-rock/', 'topic', 'Gannet Rock', 'Topics'],
  ])('%s is a page of its kind', async (path, kind, name, index) => {
    await renderAt(path);
    expect(screen.getByRole('main')).toHaveAttribute('data-page', kind);
    expect(screen.getByRole('heading', { level: 1, name })).toBeVisible();
    expect(
      within(screen.getByRole('navigation', { name: 'Breadcrumb' })).getByRole('link', { name: index }),
    ).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'What links here' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Appearances' })).toBeNull();
  });

  it('says where sources disagree and what this wiki goes by', async () => {
    await renderAt('/topics/gannet-rock/');
    const part = section('Where sources disagree');
    expect(within(part).getByRole('heading', { name: 'How many keepers there were' })).toBeVisible();
    expect(part).toHaveTextContent('Two, as in the drama itself.');
    expect(within(part).getByRole('button', { name: 'Note 1' })).toBeVisible();
  });

  it('masks a row of the facts by its term', async () => {
    const { user, settle } = await renderAt('/ships/petrel/');
    expect(words()).not.toContain('Wrecked');
    await user.click(within(section('Facts')).getAllByRole('button', { name: 'Fog 2x01 · show' })[0] as HTMLElement);
    await settle();
    expect(section('Facts')).toHaveTextContent('Wrecked on the rock');
  });

  it('answers an unknown name, and an address that cannot be, with the page that says so', async () => {
    for (const path of ['/people/nobody/', '/people/Not%20A%20Slug/']) {
      const { unmount } = await renderAt(path);
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('no page at this address');
      unmount();
    }
  });
});
