/** The query that was asked for last, from the moment it is asked: the router needs a moment, and a second choice must not lose the first. */
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useReader } from '~/components/ReaderContext';

const NO_QUERY = new URLSearchParams();

export interface AskedQuery {
  /** Empty until the browser has taken over: the prerendered page knows no query. */
  readonly query: URLSearchParams;
  /** What the address holds. */
  readonly params: URLSearchParams;
  readonly set: (search: string) => void;
  /** Whether the browser has taken over. */
  readonly isReady: boolean;
}

export function useAskedQuery(): AskedQuery {
  const { isHydrated } = useReader();
  const [params] = useSearchParams();
  const [asked, setAsked] = useState<{ readonly from: URLSearchParams; readonly search: string } | null>(null);
  const wanted = useMemo(() => (asked?.from === params ? new URLSearchParams(asked.search) : params), [asked, params]);
  return {
    query: isHydrated ? wanted : NO_QUERY,
    params,
    set: (search) => setAsked({ from: params, search }),
    isReady: isHydrated,
  };
}
