/** What the search finds for a query, as it comes; by titles alone where the index does not come. Its library comes with the first use. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useReader } from '~/components/ReaderContext';
import { SPOILER_KINDS } from '~/domain/spoilerKinds';
import { isSavingData } from '~/data/isSavingData';
import { searchQuery, titlesQuery } from '~/data/queries';
import { formatHorizon, parseHorizon } from '~/domain/horizon';
import { type SearchAnswer, searchTitles } from '~/domain/searchHit';
import type { Ask, createSearch as CreateSearch } from './createSearch';

/** In a wiki of more parts the list of titles is too long to be fetched for a case that may not come. */
const MAX_KEPT = 200;

interface Found {
  readonly query: string;
  readonly answer: SearchAnswer;
  readonly isByTitle: boolean;
}

export interface SearchState {
  /** The newest answer; while another is on its way, the one before. */
  readonly found: Found | undefined;
  /** Nothing at all can be searched. */
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** @param isOn false as long as nobody searches: then nothing is read. */
export function useSearch(query: string, isOn: boolean): SearchState {
  const client = useQueryClient();
  const { horizon: here, epoch } = useReader();
  const [found, setFound] = useState<Found>();
  const [hasFailed, setFailed] = useState(false);
  const turn = useRef(0);
  // What has been read is put together anew only for another reader or day. What was opened by hand on a page opens nothing here.
  const seen = formatHorizon(here);
  const hide = here.hide.join();
  const engine = useMemo(() => {
    const hidden = SPOILER_KINDS.filter((kind) => hide.includes(kind));
    return lazySearch(client, parseHorizon(seen, hidden), epoch);
  }, [client, seen, hide, epoch]);

  const start = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    const tell = (answer: SearchAnswer, isByTitle: boolean): void => {
      if (turn.current !== mine) return;
      setFound({ query, answer, isByTitle });
      setFailed(false);
    };
    const run = async (): Promise<void> => {
      const ask = await engine();
      for await (const answer of ask(query)) {
        tell(answer, false);
        if (turn.current !== mine) return;
      }
      // Kept for the moment when the connection is gone.
      const { from } = await client.ensureQueryData(searchQuery());
      if (from.length <= MAX_KEPT && !isSavingData()) void client.prefetchQuery(titlesQuery());
    };
    const runByTitle = async (): Promise<void> => {
      const { titles } = await client.ensureQueryData(titlesQuery());
      tell(searchTitles(titles, query, epoch), true);
    };
    run()
      .catch(runByTitle)
      .catch(() => turn.current === mine && setFailed(true));
  }, [query, client, engine, epoch]);

  useEffect(() => {
    if (!isOn) return;
    // What every search needs is asked for before the first letter.
    void client.prefetchQuery(searchQuery());
    engine().catch(() => {});
  }, [isOn, client, engine]);
  useEffect(() => {
    if (isOn && query !== '') start();
    return () => {
      turn.current += 1;
    };
  }, [isOn, query, start]);
  return { found: query === '' ? undefined : found, hasFailed, retry: start };
}

/** The search with its library, fetched at the first call, and again after a failure. */
function lazySearch(...reader: Parameters<typeof CreateSearch>): () => Promise<Ask> {
  let ask: Promise<Ask> | undefined;
  return async () => {
    ask ??= import('./createSearch').then(({ createSearch }) => createSearch(...reader));
    try {
      return await ask;
    } catch (error) {
      ask = undefined;
      throw error;
    }
  };
}
