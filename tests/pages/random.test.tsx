/** Any article. */
import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderAt } from '../support/renderAt';

afterEach(() => vi.restoreAllMocks());

it.each([
  [0, '/characters/ada-wren/'],
  [0.999, '/topics/gannet-rock/'],
])('leads at %d to %s, in its own place', async (share, path) => {
  vi.spyOn(Math, 'random').mockReturnValue(share);
  const { router } = await renderAt('/random/');
  await waitFor(() => expect(router.state.location.pathname).toBe(path));
  expect(router.state.historyAction).toBe('REPLACE');
});

it('keeps the day', async () => {
  const { router } = await renderAt('/random/?as-of=2015-05-01');
  await waitFor(() => expect(router.state.location.pathname).not.toBe('/random/'));
  expect(router.state.location.search).toBe('?as-of=2015-05-01');
});

it('says where the lists do not come, and tries again', async () => {
  const files: Record<string, unknown> = { '/data/ships.json': new Error('No network.') };
  const { user, router } = await renderAt('/random/', { files });
  expect(await screen.findByText(/The lists could not be read/)).toBeVisible();
  delete files['/data/ships.json'];
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(router.state.location.pathname).not.toBe('/random/'));
});
