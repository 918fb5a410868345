/** The sealed twin of a file, fetched only once the reader's horizon opens something in it. */
import { type QueryKey, useQuery } from '@tanstack/react-query';
import type { FactMeta, SealedFile } from '~/domain/fact';
import type { Horizon } from '~/domain/horizon';
import { opensAny } from '~/domain/view';
import { sealedQuery } from './queries';

/** `stubs` are all the gated lists of the file, joined; undefined until the twin is there. */
export function useSealed(
  query: { readonly queryKey: QueryKey },
  stubs: readonly FactMeta[],
  horizon: Horizon,
): SealedFile | undefined {
  return useQuery({ ...sealedQuery(query), enabled: opensAny(stubs, horizon) }).data;
}
