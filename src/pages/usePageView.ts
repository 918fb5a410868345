/** The gate at a page: joins a file with its sealed twin and shows what this reader may see of it. */
import type { QueryKey } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useReader } from '~/components/ReaderContext';
import { useSealed } from '~/data/useSealed';
import type { FactMeta, Gated } from '~/domain/fact';
import { openFacts, type Seen, unseal, view } from '~/domain/view';

export interface PageView {
  /** Every fact, open or as a mask, in order. */
  readonly see: <T extends FactMeta, Safe = unknown>(facts: readonly Gated<T, Safe>[]) => Seen<T, Safe>[];
  /** Only the open ones. */
  readonly open: <T extends FactMeta, Safe = unknown>(facts: readonly Gated<T, Safe>[]) => T[];
}

/**
 * The same functions as long as the reader sees the same.
 * @param lists every gated list of the file: they decide whether the sealed twin is needed.
 */
export function usePageView(query: { readonly queryKey: QueryKey }, lists: readonly (readonly FactMeta[])[]): PageView {
  const { horizon, epoch } = useReader();
  const sealed = useSealed(query, lists.flat(), horizon);
  return useMemo(
    () => ({
      see: (facts) => view(unseal(facts, sealed), horizon, epoch),
      open: (facts) => openFacts(unseal(facts, sealed), horizon, epoch),
    }),
    [sealed, horizon, epoch],
  );
}
