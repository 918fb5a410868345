/** Browser entry: make the query client, take over the prerendered page. */
import './index.css';
import { QueryClientProvider, type QueryKey } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, type HydrationState, matchRoutes, RouterProvider } from 'react-router';
import { PrefetchContext } from '~/components/PrefetchContext';
import { createFetchJson } from '~/data/fetchJson';
import { isSavingData } from '~/data/isSavingData';
import { createQueryClient } from '~/data/createQueryClient';
import { createReaderStore, findStorage } from '~/data/readerStore';
import { ReaderStoreContext } from '~/data/ReaderStoreContext';
import { readerHorizon } from '~/domain/horizon';
import { createRoutes } from '~/routes';

/** What the prerender left in the page. */
interface PageState {
  /** The data files that the page was rendered from, by their keys. */
  readonly files: readonly (readonly [QueryKey, unknown])[];
  readonly hydration: HydrationState;
}

const base = import.meta.env.BASE_URL;
const stateText = document.getElementById('state')?.textContent;
const state = stateText ? (JSON.parse(stateText) as PageState) : undefined;

if (!location.pathname.endsWith('/') && !location.pathname.includes('.')) {
  history.replaceState(history.state, '', `${location.pathname}/${location.search}${location.hash}`);
}

const client = createQueryClient(createFetchJson(base));
for (const [key, file] of state?.files ?? []) client.setQueryData(key, file);
const store = createReaderStore(findStorage(), base);
const { routes, prefetch } = createRoutes(client, () => readerHorizon(store.get(), store.visit()));

// The page's own script must be there before hydration, or the prerendered page would be thrown away.
await Promise.all(
  (matchRoutes(routes, location, base) ?? []).map(async ({ route }) => {
    if (typeof route.lazy !== 'function') return;
    const loaded = await route.lazy();
    Object.assign(route, loaded, { lazy: undefined });
  }),
);

// The base keeps its last slash, or the link home would lead to `/almanac` and only from there to the page.
const router = createBrowserRouter(routes, { basename: base, ...(state ? { hydrationData: state.hydration } : {}) });
const app = (
  <StrictMode>
    <QueryClientProvider client={client}>
      <ReaderStoreContext value={store}>
        <PrefetchContext value={(path) => (isSavingData() ? Promise.resolve() : prefetch(path))}>
          <RouterProvider router={router} />
        </PrefetchContext>
      </ReaderStoreContext>
    </QueryClientProvider>
  </StrictMode>
);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
if (state) hydrateRoot(root, app);
else createRoot(root).render(app);

if (import.meta.hot) {
  // Content was edited: read the files again, keep the page and its state.
  import.meta.hot.on('content:update', () => void client.invalidateQueries());
}
