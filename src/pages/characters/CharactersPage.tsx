import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ArticleRows } from '~/components/ArticleRows';
import { Head } from '~/components/Head';
import { EmptyResult } from '~/components/EmptyResult';
import { ListChips } from '~/components/ListChips';
import { ListCount } from '~/components/ListCount';
import { ListFilters } from '~/components/ListFilters';
import { SiteLink } from '~/components/SiteLink';
import { useSite } from '~/components/SiteContext';
import { articlesQuery, boardQuery } from '~/data/queries';
import { CHARACTER_LIST, CHARACTER_RULES, sortCharacters } from '~/domain/characterList';
import { formatVerdict } from '~/domain/evidence';
import { articlesPath, graphPath, randomPath } from '~/domain/paths';
import { useListState } from '../useListState';
import { SortChoice } from './SortChoice';
import { useCharacterFacets } from './useCharacterFacets';
import { useCharacterItems } from './useCharacterItems';

export const queries = () => [articlesQuery('characters'), boardQuery()];

export function Component() {
  const { subject } = useSite();
  const { data: index } = useSuspenseQuery(articlesQuery('characters'));
  const { data: board } = useSuspenseQuery(boardQuery());
  const all = useCharacterItems(index.rows, board.rows);
  const list = useListState(CHARACTER_LIST, CHARACTER_RULES, all);
  const facets = useCharacterFacets(index.rows);
  const { state, change, items, total, counts, loosenings, ignored } = list;
  const rows = sortCharacters(items, state).map(({ row, verdict }) => ({
    row,
    word: verdict === null ? undefined : formatVerdict(verdict),
  }));
  return (
    <main id="main" data-page="characters">
      <Head
        title="Characters"
        description={`Everybody who might be in ${subject} or whose story leads to it, with who played them and how strong the case for a return is.`}
        path={articlesPath('characters')}
        type="website"
      />
      <div className="head">
        <div>
          <h1>Characters</h1>
          <p>
            Who might be in it, and whose stories lead there. A word at the end of a row says what the evidence makes of
            a return. <SiteLink to={graphPath()}>Their ties as a graph</SiteLink>, or{' '}
            <SiteLink to={randomPath()}>an article at random</SiteLink>
          </p>
        </div>
      </div>
      <div className="sheet board-sheet">
        <ListFilters
          state={state}
          counts={counts}
          change={change}
          facets={facets}
          findLabel="Find a character"
          shown={items.length}
        />
        <div>
          <ListCount
            shown={items.length}
            total={total}
            noun="characters"
            ignored={ignored}
            after={<SortChoice state={state} change={change} />}
          />
          <ListChips state={state} facets={facets} change={change} />
          {rows.length === 0 ? (
            <EmptyResult state={state} change={change} loosenings={loosenings} facets={facets} noun="characters" />
          ) : (
            <ArticleRows kind="characters" items={rows} hasLetters={state.sort === 'name'} />
          )}
        </div>
      </div>
    </main>
  );
}
