import { act, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderAt } from '../support/renderAt';

const group = (name: string) => within(within(screen.getByRole('main')).getByRole('group', { name }));

afterEach(() => vi.restoreAllMocks());

test('sets how far the reader has watched', async () => {
  const { user, store } = await renderAt('/settings/');
  const horizon = group('How far have you watched?');
  expect(horizon.getByRole('radio', { name: /Nothing yet/ })).toBeChecked();
  await user.click(horizon.getByRole('radio', { name: /Season 1/ }));
  expect(store.get().seen).toBe('fog.1x02');
  expect(localStorage.getItem('/reader')).toContain('fog.1x02');
});

test('sets which kinds of spoiler are hidden', async () => {
  const { user, store } = await renderAt('/settings/');
  const kinds = group('Beyond what you have watched');
  expect(kinds.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([true, false, false]);
  await user.click(kinds.getByRole('checkbox', { name: /^Hide production news/ }));
  expect(store.get().hide).toEqual(['plot', 'production']);
  expect(localStorage.getItem('/reader')).toContain('"hide":["plot","production"]');
});

test('leaves what a newer version has kept, says so, and clears it only when told', async () => {
  const newer = '{"v":99,"seen":"all"}';
  localStorage.setItem('/reader', newer);
  const { user, store } = await renderAt('/settings/');
  expect(screen.getByRole('note')).toHaveTextContent('A newer version of this site has kept settings');
  await user.click(group('Light or dark').getByRole('radio', { name: 'Light' }));
  expect(localStorage.getItem('/reader')).toBe(newer);
  await user.click(screen.getByRole('button', { name: 'Clear everything' }));
  expect(localStorage.getItem('/reader')).toBeNull();
  await user.click(group('Light or dark').getByRole('radio', { name: 'Dark' }));
  expect([store.isLasting(), localStorage.getItem('/reader')]).toEqual([true, expect.stringContaining('"v":2')]);
});

test('shows a theme at once and keeps it', async () => {
  const { user, store } = await renderAt('/settings/');
  const theme = group('Light or dark');
  expect(theme.getByRole('radio', { name: 'As the device' })).toBeChecked();
  await user.click(theme.getByRole('radio', { name: 'Dark' }));
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  expect(store.get().theme).toBe('dark');
  await user.click(theme.getByRole('radio', { name: 'As the device' }));
  expect(document.documentElement).not.toHaveAttribute('data-theme');
});

test('shows the theme that is chosen in another tab', async () => {
  await renderAt('/settings/', { theme: 'dark' });
  localStorage.setItem('/reader', (localStorage.getItem('/reader') ?? '').replace('dark', 'light'));
  act(() => void dispatchEvent(new StorageEvent('storage', { key: '/reader' })));
  expect(document.documentElement).toHaveAttribute('data-theme', 'light');
  expect(group('Light or dark').getByRole('radio', { name: 'Light' })).toBeChecked();
});

test('clears what this site keeps, and nothing of another site beside it', async () => {
  localStorage.setItem('/other/reader', 'theirs');
  const { user, store } = await renderAt('/settings/', { seen: 'all', theme: 'light' });
  await user.click(screen.getByRole('button', { name: 'Clear everything' }));
  expect(store.get()).toEqual({ seen: 'none', theme: null, hide: ['plot'], keys: true });
  expect(localStorage.getItem('/reader')).toBeNull();
  expect(localStorage.getItem('/other/reader')).toBe('theirs');
  expect(screen.getByText('Cleared. Nothing is kept on this device now.')).toBeVisible();
});

test('saves a copy of what is kept', async () => {
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob)}`;
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const { user } = await renderAt('/settings/', { seen: 'fog.1x02' });
  await user.click(screen.getByRole('button', { name: 'Save a copy' }));
  expect(blobs).toHaveLength(1);
  expect(blobs[0]?.type).toBe('application/json');
  expect(screen.getByText('Saved as fog-signal-companion-settings.json.')).toBeVisible();
});

test('says so where the browser keeps nothing', async () => {
  const { user, store } = await renderAt('/settings/', { storage: undefined });
  expect(screen.getByRole('note')).toHaveTextContent('This browser keeps nothing for this site.');
  await user.click(group('Light or dark').getByRole('radio', { name: 'Light' }));
  expect(store.get().theme).toBe('light');
  expect(screen.getByRole('button', { name: 'Save a copy' })).toBeDisabled();
});
