/** The two that an address names: `a` and `b`. The prerendered page knows no query. */
import { useNavigate, useSearchParams } from 'react-router';
import { useReader } from '~/components/ReaderContext';
import type { GraphChoice } from '~/domain/graph';

export function usePair<T extends GraphChoice>(nodes: readonly T[]) {
  const { isHydrated } = useReader();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const asked = (['a', 'b'] as const).map((name) => (isHydrated ? (params.get(name) ?? '') : ''));
  const [a, b] = asked.map((id) => nodes.find((node) => node.id === id));
  const set = (next: { readonly a?: string | undefined; readonly b?: string | undefined }): void => {
    const query = new URLSearchParams(params);
    for (const [name, id] of Object.entries(next)) {
      if (id) query.set(name, id);
      else query.delete(name);
    }
    void navigate({ search: query.toString() }, { preventScrollReset: true });
  };
  return {
    a,
    b,
    set,
    /** What the address asks for and this reader may not know, or nobody knows. */
    unknown: asked.filter((id) => id !== '' && !nodes.some((node) => node.id === id)).map((id) => id.slice(0, 40)),
  };
}
