/** Shows a page of the tiny wiki through the real routes, with files read from memory. */
import path from 'node:path';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { PrefetchContext } from '~/components/PrefetchContext';
import { type CompiledSite, compileSite } from '~/compile/compileSite';
import { formatProblem } from '~/compile/read/formatProblem';
import { createQueryClient } from '~/data/createQueryClient';
import { NotFoundError } from '~/data/NotFoundError';
import { createReaderStore, DEFAULT_SETTINGS, type ReaderSettings, type ReaderStore } from '~/data/readerStore';
import { ReaderStoreContext } from '~/data/ReaderStoreContext';
import { readerHorizon } from '~/domain/horizon';
import { loadNotFoundPage } from '~/pages/root/loadNotFoundPage';
import { createRoutes } from '~/routes';

const BASE = '/';
const TINY = path.resolve('tests/fixtures/tiny');
let compiled: CompiledSite | undefined;

/** The tiny wiki, compiled once. @throws Error with every problem of the fixture. */
export function compileTiny(): CompiledSite {
  if (compiled) return compiled;
  const { site, problems } = compileSite(TINY);
  if (!site) throw new Error(problems.map(formatProblem).join('\n'));
  compiled = site;
  return site;
}

/** The value of one file of the tiny wiki, for tests that change a part of it. */
export function readTiny<T>(file: string): T {
  const text = compileTiny().files.get(file);
  if (text === undefined) throw new Error(`The tiny wiki has no ${file}.`);
  return JSON.parse(text) as T;
}

interface RenderAtOptions {
  /** What was set on an earlier visit; the horizon in its text form. */
  readonly seen?: string;
  readonly theme?: ReaderSettings['theme'];
  readonly hide?: ReaderSettings['hide'];
  /** Files that answer otherwise than the tiny wiki: a value, null for none, an Error for a fault. */
  readonly files?: Readonly<Record<string, unknown>>;
  /** What the device offers to keep things in; undefined where it refuses. */
  readonly storage?: Storage | undefined;
  /** Puts a faulty store in the place of the real one, to show what a test would notice. */
  readonly breakStore?: (store: ReaderStore) => ReaderStore;
}

/** @returns once the page and its sealed twin, if its reader may have it, are there. */
export async function renderAt(address: string, options: RenderAtOptions = {}) {
  const { seen = 'none', theme = null, hide = DEFAULT_SETTINGS.hide, files = {}, breakStore } = options;
  const requested: string[] = [];
  const client = createQueryClient(async (file) => {
    requested.push(file);
    const own = files[file];
    if (own instanceof Error) throw own;
    if (own === null) throw new NotFoundError(file);
    if (own !== undefined) return own;
    const text = compileTiny().files.get(file);
    if (text === undefined) throw new NotFoundError(file);
    return JSON.parse(text) as unknown;
  });
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 1 } });

  const own = createReaderStore('storage' in options ? options.storage : localStorage, BASE);
  const store = breakStore?.(own) ?? own;
  store.set({ seen, theme, hide });
  const { routes, prefetch } = createRoutes(client, () => readerHorizon(store.get(), store.visit()));
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  const user = userEvent.setup();
  await waitFor(
    () => {
      if (!router.state.initialized) throw new Error(`${address} was never ready.`);
    },
    { timeout: 5000 },
  );
  const show = () =>
    render(
      <QueryClientProvider client={client}>
        <ReaderStoreContext value={store}>
          <PrefetchContext value={prefetch}>
            <RouterProvider router={router} />
          </PrefetchContext>
        </ReaderStoreContext>
      </QueryClientProvider>,
    );
  // The page for unknown addresses waits for a script of its own.
  const view = router.state.errors ? await loadNotFoundPage().then(() => act(async () => show())) : show();
  const settle = async (): Promise<void> => {
    await waitFor(() => {
      if (client.isFetching() > 0 || router.state.navigation.state !== 'idle')
        throw new Error(`${address} is still reading.`);
    });
    // What follows its control does so a frame later, and what follows that another.
    for (let frame = 0; frame < 3; frame += 1)
      await act(() => new Promise((resolve) => void requestAnimationFrame(() => setTimeout(resolve))));
  };
  await settle();
  return {
    user,
    router,
    client,
    store,
    /** Paths of the files asked for, in order. */
    requested,
    /** Waits until nothing is being read any more. */
    settle,
    /** The query of the present address, with its question mark. */
    search: () => router.state.location.search,
    unmount: view.unmount,
  };
}
