/** Every route, one line each. A page folder owns what it shows and names the queries that it reads. */
import type { QueryClient } from '@tanstack/react-query';
import { data, matchRoutes, type RouteObject } from 'react-router';
import { NotFoundError } from '~/data/NotFoundError';
import type { PageModule, PathParams } from '~/data/PageModule';
import { ScriptError } from '~/data/ScriptError';
import { sealedQuery, siteQuery } from '~/data/queries';
import { findStubs } from '~/domain/findStubs';
import { type Horizon, NOTHING_SEEN } from '~/domain/horizon';
import { opensAny } from '~/domain/view';
import { loadNotFoundPage } from '~/pages/root/loadNotFoundPage';
import { PageError } from '~/pages/root/PageError';
import { RootPage } from '~/pages/root/RootPage';
import { Waiting } from '~/pages/root/Waiting';

const modules = import.meta.glob<PageModule>(['./pages/*/*Page.tsx', '!./pages/root/*']);

/** Address → page file below `pages/`. */
const PAGES: Readonly<Record<string, string>> = {
  '': 'home/HomePage',
  answers: 'answers/AnswersPage',
  'answers/:id': 'answer/AnswerPage',
  status: 'status/StatusPage',
  'status/:month': 'month/MonthPage',
  characters: 'characters/CharactersPage',
  'characters/:id': 'article/CharacterPage',
  people: 'people/PeoplePage',
  'people/:id': 'article/PersonPage',
  ships: 'ships/ShipsPage',
  'ships/:id': 'article/ShipPage',
  topics: 'topics/TopicsPage',
  'topics/:id': 'article/TopicPage',
  board: 'board/BoardPage',
  'board/method': 'method/MethodPage',
  'board/:id': 'case/CasePage',
  'board/:id/sheet': 'sheet/SheetPage',
  ballot: 'ballot/BallotPage',
  'ballot/tally': 'tally/TallyPage',
  timeline: 'timeline/TimelinePage',
  'quotes/:id': 'quote/QuotePage',
  'names/:id': 'name/NamePage',
  works: 'works/WorksPage',
  'works/:series': 'series/SeriesPage',
  'works/:series/:episode': 'episode/EpisodePage',
  sources: 'sources/SourcesPage',
  'sources/:id': 'source/SourcePage',
  outlets: 'outlets/OutletsPage',
  'outlets/:id': 'outlet/OutletPage',
  contradictions: 'contradictions/ContradictionsPage',
  graph: 'graph/GraphPage',
  connect: 'connect/ConnectPage',
  compare: 'compare/ComparePage',
  random: 'random/RandomPage',
  search: 'search/SearchPage',
  settings: 'settings/SettingsPage',
  'about/:id': 'about/AboutPage',
};

export interface SiteRoutes {
  readonly routes: RouteObject[];
  /** Fetches what a path needs before it is asked for: its script and its data. */
  readonly prefetch: (path: string) => Promise<void>;
}

/** The file of the page, for the build's list of preloads. */
export interface PageHandle {
  readonly module: string;
  readonly load: () => Promise<PageModule>;
}

/** Its error boundary shows it; the handle has the build name its script and its styles in 404.html. */
const NO_PAGE: PageHandle = { module: 'src/pages/root/NotFoundPage.tsx', load: loadNotFoundPage };

/** @param readHorizon how far the reader has watched, asked anew for each page. */
export function createRoutes(client: QueryClient, readHorizon: () => Horizon = () => NOTHING_SEEN): SiteRoutes {
  /** Reads what a page needs, with the sealed twins that this reader's horizon opens: a page never arrives masked and then changes. */
  const ensure = async (queries: ReturnType<NonNullable<PageModule['queries']>>): Promise<null> => {
    await Promise.all(
      queries.map(async (query) => {
        const file = await client.ensureQueryData(query);
        // Without its twin the page still stands; it will ask again itself.
        if (opensAny(findStubs(file), readHorizon())) await client.prefetchQuery(sealedQuery(query));
      }),
    );
    return null;
  };

  const page = ([path, file]: readonly [string, string]): RouteObject => {
    const load = modules[`./pages/${file}.tsx`];
    if (!load) throw new Error(`routes.tsx: there is no src/pages/${file}.tsx for "/${path}".`);
    return {
      ...(path === '' ? { index: true } : { path, caseSensitive: true }),
      handle: { module: `src/pages/${file}.tsx`, load } satisfies PageHandle,
      // Filters live in the query string: they never need other files.
      shouldRevalidate: ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
        currentUrl.pathname !== nextUrl.pathname || (currentUrl.search === nextUrl.search && defaultShouldRevalidate),
      lazy: async () => {
        const module = await load().catch((cause: unknown) => {
          throw new ScriptError('The script of this page did not come.', { cause });
        });
        return {
          Component: module.Component,
          loader: async ({ params }) => answer(() => ensure(module.queries?.(params) ?? [])),
        };
      },
    };
  };

  const routes: RouteObject[] = [
    {
      id: 'root',
      path: '/',
      loader: () => ensure([siteQuery()]),
      shouldRevalidate: () => false,
      Component: RootPage,
      ErrorBoundary: PageError,
      HydrateFallback: Waiting,
      children: [
        {
          id: 'pages',
          ErrorBoundary: PageError,
          children: [
            ...Object.entries(PAGES).map(page),
            { path: '*', handle: NO_PAGE, loader: () => answer(noSuchPage), Component: PageError },
          ],
        },
      ],
    },
  ];

  const prefetch = async (path: string): Promise<void> => {
    for (const { route, params } of matchRoutes(routes, path) ?? []) {
      const handle = route.handle as PageHandle | undefined;
      const module = await handle?.load();
      if (module?.queries) await ensure(module.queries(params as PathParams));
    }
  };

  return { routes, prefetch };
}

function noSuchPage(): never {
  throw new NotFoundError('this address');
}

/** Gives "there is no such thing" its status. */
async function answer<T>(read: () => Promise<T> | T): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof NotFoundError) throw data(null, { status: 404, statusText: 'Not Found' });
    throw error;
  }
}
