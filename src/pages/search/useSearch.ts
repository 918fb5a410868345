/** The entries and the library, fetched once the browser has taken over; nothing of them is in the prerendered page. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { searchQuery } from '~/data/queries';
import { type Epoch, isKnownOn } from '~/domain/view';
import type { Search } from './createSearch';

interface SearchState {
  /** Undefined until it is ready. */
  readonly search: Search | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

export function useSearch(isHydrated: boolean, epoch: Epoch): SearchState {
  const { data, isError, refetch } = useQuery({ ...searchQuery(), enabled: isHydrated });
  const [library, setLibrary] = useState<typeof import('./createSearch')>();
  const [failures, setFailures] = useState(0);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isGone = false;
    import('./createSearch').then(
      (module) => {
        if (!isGone) setLibrary(module);
      },
      () => {
        if (!isGone) setFailures(attempt + 1);
      },
    );
    return () => {
      isGone = true;
    };
  }, [attempt]);

  const search = useMemo(() => {
    const known = data?.entries.filter((entry) => isKnownOn(entry, epoch));
    return known && library?.createSearch(known);
  }, [data, library, epoch]);
  return {
    search,
    hasFailed: isError || (!library && failures > attempt),
    retry: () => {
      if (isError) void refetch();
      if (!library) setAttempt(failures);
    },
  };
}
