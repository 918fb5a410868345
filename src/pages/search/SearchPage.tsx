/** Search over everything that this reader may find by name. */
import '~/styles/pages.css';
import '~/styles/search.css';
import { useNavigate, useSearchParams } from 'react-router';
import { Head } from '~/components/Head';
import { KindSelect } from '~/components/KindSelect';
import { useReader } from '~/components/ReaderContext';
import { SearchNotes } from '~/components/SearchNotes';
import type { ListSpec } from '~/domain/listSpec';
import { formatListState, type ListState, parseListState, withValues } from '~/domain/listState';
import { searchPath } from '~/domain/paths';
import { describeHits } from '~/domain/searchHit';
import { SEARCH_KINDS } from '~/domain/searchKinds';
import { Button } from '~/ui/Button';
import { SettledStatus } from '~/ui/SettledStatus';
import { TextFilter } from '~/ui/TextFilter';
import { useSearch } from '../useSearch';
import { Recent } from '../Recent';
import { SearchResults } from './SearchResults';
import { SearchStart } from './SearchStart';

const SEARCH: ListSpec = {
  hasQuery: true,
  facets: [{ name: 'kind', values: SEARCH_KINDS }],
  sorts: [{ value: 'best', dir: 'desc' }],
};
const NO_PARAMS = new URLSearchParams();

export function Component() {
  const { isHydrated } = useReader();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { state } = parseListState(SEARCH, isHydrated ? params : NO_PARAMS);
  const { q } = state;
  const [kind = ''] = state.facets.get('kind') ?? [];
  const { found, hasFailed, retry } = useSearch(q, isHydrated);
  const hits = found?.answer.hits.filter(({ entry }) => kind === '' || entry.kind === kind);
  const isNothing = hits?.length === 0 && found?.query === q;

  const show = (next: ListState): void => {
    const query = formatListState(SEARCH, next, params);
    void navigate({ search: query === '' ? '' : `?${query}` }, { replace: true, preventScrollReset: true });
  };
  const status = (): string => {
    if (q === '') return '';
    if (hasFailed) return 'The search could not be read.';
    return found && hits ? describeHits(hits.length, found.answer.isWhole) : 'Looking.';
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
        <TextFilter label="Search" value={q} onChange={(text) => show({ ...state, q: text })} />
      </form>
      <noscript>
        <p className="lead mt-6">
          Searching needs scripts, which this browser does not run. The lists below need none.
        </p>
      </noscript>
      <SettledStatus text={status()} />
      {q !== '' && hasFailed && (
        <div className="empty">
          <p>Neither the index of the search nor the list of titles could be read. The connection may be gone.</p>
          <p>
            <Button onClick={retry}>Try again</Button>
          </p>
        </div>
      )}
      {found && hits && !hasFailed && (
        <>
          <div className="tools">
            <p className="count" aria-hidden="true">
              {status()}
            </p>
            <KindSelect
              hits={found.answer.hits}
              kind={kind}
              onChange={(next) => show(withValues(state, 'kind', next === '' ? [] : [next]))}
            />
          </div>
          <SearchNotes answer={found.answer} isByTitle={found.isByTitle} onRetry={retry} />
          {isNothing ? <NothingFound asked={q} kind={kind} /> : <SearchResults hits={hits} />}
        </>
      )}
      {(q === '' || isNothing || hasFailed) && (
        <>
          <SearchStart title={q === '' ? 'Or look through a list' : 'Look through a list instead'} />
          <Recent />
        </>
      )}
    </main>
  );
}

function NothingFound({ asked, kind }: { readonly asked: string; readonly kind: string }) {
  return (
    <div className="empty">
      <p>
        Nothing {kind === '' ? 'here' : 'of this kind'} goes by “{asked}”.
      </p>
      <p>
        Try one word instead of several, a surname, or the name of an episode. What lies further on in the story than
        you may know is not searched.
      </p>
    </div>
  );
}
