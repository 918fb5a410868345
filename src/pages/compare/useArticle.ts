/** An article that the page's own address does not name, as this reader may see it. */
import { useQuery } from '@tanstack/react-query';
import { useReader } from '~/components/ReaderContext';
import { articleQuery } from '~/data/queries';
import { useSealed } from '~/data/useSealed';
import type { FactMeta, Gated } from '~/domain/fact';
import { findStubs } from '~/domain/findStubs';
import { type Seen, unseal, view } from '~/domain/view';

export function useArticle(id: string) {
  const query = articleQuery('characters', id);
  const { data: article, isError } = useQuery(query);
  const { horizon, epoch } = useReader();
  const sealed = useSealed(query, findStubs(article), horizon);
  return {
    article,
    isError,
    see: <T extends FactMeta>(facts: readonly Gated<T>[]): Seen<T>[] => view(unseal(facts, sealed), horizon, epoch),
  };
}
