/** The query that was asked for last, from the moment it is asked: the router needs a moment, and a second choice must not lose the first. */
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useReader } from '~/components/ReaderContext';

const NO_QUERY = new URLSearchParams();

interface Asked {
  /** The query of the address as it was last seen here; null until the next drawing, for a handler may know an older one. */
  readonly from: URLSearchParams | null;
  /** What the router has been told since, the last of it last. */
  readonly told: readonly string[];
}

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
  const [asked, setAsked] = useState<Asked | null>(null);
  if (asked?.from === null) setAsked({ ...asked, from: params });
  else if (asked && asked.from !== params) {
    // The router comes through all that it was told, in order: only the last, or a step of somebody else, ends the wait.
    const arrived = params.toString();
    setAsked(asked.told.includes(arrived) && asked.told.at(-1) !== arrived ? { ...asked, from: params } : null);
  }
  const last = asked?.told.at(-1);
  const wanted = useMemo(() => (last === undefined ? params : new URLSearchParams(last)), [last, params]);
  return {
    query: isHydrated ? wanted : NO_QUERY,
    params,
    set: (search) => {
      const told = new URLSearchParams(search).toString();
      setAsked((now) => ({ from: now?.from ?? null, told: [...(now?.told ?? []), told] }));
    },
    isReady: isHydrated,
  };
}
