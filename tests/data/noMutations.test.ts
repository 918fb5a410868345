/** The stand-in that the build puts in the place of the library's mutations does for everything that the client asks of it. */
import { QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { hasNextPage, hasPreviousPage, infiniteQueryBehavior, MutationCache } from '~/data/noMutations';

const asLibrary = (cache: MutationCache) => cache as unknown as ReturnType<QueryClient['getMutationCache']>;

it('lets a client start, refocus, reconnect, read and clear', async () => {
  const cache = new MutationCache();
  const resumed = vi.spyOn(cache, 'resumePausedMutations');
  const client = new QueryClient({ mutationCache: asLibrary(cache) });
  client.mount();
  expect(client.isMutating()).toBe(0);
  expect(await client.fetchQuery({ queryKey: ['a'], queryFn: () => 1 })).toBe(1);
  await client.resumePausedMutations();
  expect(resumed).toHaveBeenCalled();
  client.clear();
  client.unmount();
});

it('has no other behaviour for a query', () => {
  expect([infiniteQueryBehavior(), hasNextPage(), hasPreviousPage()]).toEqual([undefined, false, false]);
});
