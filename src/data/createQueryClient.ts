/** The one query client and the one default query function; the browser, the prerender and the tests differ only in `readJson`. */
import { QueryClient, type QueryKey } from '@tanstack/react-query';
import { isSlug } from '~/domain/paths';
import { NotFoundError } from './NotFoundError';

/** Reads a file of the site by its path without the base, as in `/data/site.json`. Throws NotFoundError where there is none. */
export type ReadJson = (path: string, signal?: AbortSignal) => Promise<unknown>;

/** The key is the file: `['characters', 'worf', 'sealed']` ↔ `/data/characters/worf.sealed.json`. */
export function dataPathOf(key: QueryKey): string {
  const parts = key.map(String);
  const isSealed = parts.at(-1) === 'sealed';
  const names = isSealed ? parts.slice(0, -1) : parts;
  // An address decides part of the key: nothing but slugs may reach a file name.
  if (names.length === 0 || !names.every(isSlug)) throw new NotFoundError(names.join('/'));
  return `/data/${names.join('/')}${isSealed ? '.sealed' : ''}.json`;
}

export function createQueryClient(readJson: ReadJson): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey, signal }) => readJson(dataPathOf(queryKey), signal),
        // The files of one build never change while the page is open.
        staleTime: Number.POSITIVE_INFINITY,
        // `navigator.onLine` is not to be trusted: always try, and fail rather than wait without a word.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (failures, error) => !(error instanceof NotFoundError) && failures < 2,
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
    },
  });
}
