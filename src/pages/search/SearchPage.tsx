/** Search over everything that a reader who has seen nothing may find by name. */
import '~/styles/pages.css';
import { useNavigate, useSearchParams } from 'react-router';
import { useDeferredValue, useMemo } from 'react';
import { Head } from '~/components/Head';
import { useReader } from '~/components/ReaderContext';
import type { ListSpec } from '~/domain/listSpec';
import { defaultListState, formatListState, parseListState } from '~/domain/listState';
import { searchPath } from '~/domain/paths';
import { Button } from '~/ui/Button';
import { SettledStatus } from '~/ui/SettledStatus';
import { TextFilter } from '~/ui/TextFilter';
import { Recent } from '../Recent';
import { SearchResults } from './SearchResults';
import { SearchStart } from './SearchStart';
import { useSearch } from './useSearch';

const SEARCH: ListSpec = { hasQuery: true, facets: [], sorts: [{ value: 'best', dir: 'desc' }] };

export function Component() {
  const { isHydrated, epoch } = useReader();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const q = isHydrated ? parseListState(SEARCH, params).state.q : '';
  const asked = useDeferredValue(q);
  const { search, hasFailed, retry } = useSearch(isHydrated, epoch);
  const hits = useMemo(() => (asked === '' ? [] : search?.(asked)), [asked, search]);

  const ask = (text: string): void => {
    const query = formatListState(SEARCH, { ...defaultListState(SEARCH), q: text }, params);
    void navigate({ search: query === '' ? '' : `?${query}` }, { replace: true, preventScrollReset: true });
  };
  return (
    <main id="main" data-page="search">
      <Head
        title="Search"
        description="Search the wiki for characters, people, ships, series, episodes, topics and answers; slips of spelling are forgiven."
        path={searchPath()}
        type="website"
        isUnlisted
      />
      <div className="head">
        <div>
          <h1>Search</h1>
        </div>
      </div>
      <form role="search" className="search-main" onSubmit={(event) => event.preventDefault()}>
        <TextFilter label="Search" value={q} onChange={ask} />
      </form>
      <noscript>
        <p className="lead mt-6">
          Searching needs scripts, which this browser does not run. The lists below need none.
        </p>
      </noscript>
      <SettledStatus text={asked === '' ? '' : describe(hits?.length, hasFailed)} />
      {asked !== '' && hasFailed && (
        <div className="empty">
          <p>The index of the search could not be read. The connection may be gone.</p>
          <p>
            <Button onClick={retry}>Try again</Button>
          </p>
        </div>
      )}
      {asked !== '' && hits && (
        <>
          <p className="count" aria-hidden="true">
            {describe(hits.length, false)}
          </p>
          {hits.length === 0 ? <NothingFound asked={asked} /> : <SearchResults hits={hits} />}
        </>
      )}
      {(asked === '' || hits?.length === 0) && (
        <>
          <SearchStart title={asked === '' ? 'Or look through a list' : 'Look through a list instead'} />
          <Recent />
        </>
      )}
    </main>
  );
}

function describe(count: number | undefined, hasFailed: boolean): string {
  if (hasFailed) return 'The search could not be read.';
  if (count === undefined) return 'Looking.';
  if (count === 0) return 'Nothing found.';
  return count === 1 ? '1 result' : `${count} results`;
}

function NothingFound({ asked }: { readonly asked: string }) {
  return (
    <div className="empty">
      <p>Nothing here goes by “{asked}”.</p>
      <p>
        Try one word instead of several, a surname, or the name of an episode. What lies further on in the story than
        you may know is not searched.
      </p>
    </div>
  );
}
