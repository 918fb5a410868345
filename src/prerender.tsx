/** Build entry: a known path → the parts of its HTML file. */
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { PrefetchContext } from '~/components/PrefetchContext';
import { createQueryClient, type ReadJson } from '~/data/createQueryClient';
import { createReaderStore } from '~/data/readerStore';
import { ReaderStoreContext } from '~/data/ReaderStoreContext';
import { createRoutes, type PageHandle } from '~/routes';

export interface RenderedPage {
  readonly status: number;
  /** The tags that React hoists: title, meta, link. */
  readonly head: string;
  readonly body: string;
  /** JSON for the `#state` script, safe inside HTML. */
  readonly state: string;
  /** Source files of the pages shown, for preloads. */
  readonly modules: readonly string[];
}

const HOISTED = /^(?:<title>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>)*/;

/** @throws Error when a page cannot be rendered; a missing file gives status 404. */
export async function renderPage(path: string, readJson: ReadJson, basename: string): Promise<RenderedPage> {
  const client = createQueryClient(readJson);
  const { routes } = createRoutes(client);
  const handler = createStaticHandler(routes, { basename: `${basename}/` });
  const context = await handler.query(new Request(`http://prerender.invalid${basename}${path}`));
  if (context instanceof Response) throw new Error(`${path} answers ${context.status} without a page.`);
  for (const error of Object.values(context.errors ?? {})) {
    if (error instanceof Error) throw error;
  }

  const router = createStaticRouter(handler.dataRoutes, context);
  const { prelude } = await prerender(
    <StrictMode>
      <QueryClientProvider client={client}>
        <ReaderStoreContext value={createReaderStore(undefined, '/')}>
          <PrefetchContext value={async () => {}}>
            <StaticRouterProvider router={router} context={context} hydrate={false} />
          </PrefetchContext>
        </ReaderStoreContext>
      </QueryClientProvider>
    </StrictMode>,
    {
      onError: (error) => {
        throw error;
      },
    },
  );
  const html = await new Response(prelude).text();
  const head = HOISTED.exec(html)?.[0] ?? '';
  const state = {
    // No times: the same content gives the same bytes.
    files: client.getQueriesData({}).filter(([, file]) => file !== undefined),
    hydration: { loaderData: context.loaderData, ...(context.errors ? { errors: context.errors } : {}) },
  };
  return {
    status: context.statusCode,
    head,
    body: html.slice(head.length),
    state: JSON.stringify(state).replaceAll('<', '\\u003c'),
    modules: context.matches.flatMap(({ route }) => {
      const handle = route.handle as PageHandle | undefined;
      return handle ? [handle.module] : [];
    }),
  };
}
