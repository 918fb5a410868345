/** A simple index of articles: a text filter, one facet, the rows. */
import type { ArticleRow } from '~/domain/article';
import { sortArticles, typeOptions } from '~/domain/articleFilter';
import type { Loosening } from '~/domain/facets';
import type { FacetName } from '~/domain/listSpec';
import type { IgnoredValue, ListState } from '~/domain/listState';
import type { ArticleKind } from '~/domain/paths';
import { ArticleRows } from './ArticleRows';
import { EmptyResult } from './EmptyResult';
import { ListChips } from './ListChips';
import { ListCount } from './ListCount';
import { ListFilters } from './ListFilters';

interface ArticleListProps {
  readonly kind: ArticleKind;
  readonly noun: string;
  readonly findLabel: string;
  /** Name of the one filter, as in "Kind". */
  readonly typeLegend: string;
  /** Every row of the index. */
  readonly all: readonly ArticleRow[];
  readonly state: ListState;
  /** The rows that pass. */
  readonly items: readonly ArticleRow[];
  readonly total: number;
  readonly counts: ReadonlyMap<FacetName, ReadonlyMap<string, number>>;
  readonly ignored: readonly IgnoredValue[];
  readonly loosenings: readonly Loosening[];
  readonly change: (next: ListState, how: 'replace' | 'push') => void;
}

/** From this many rows on, letters help. */
const MANY = 40;

export function ArticleList(props: ArticleListProps) {
  const { kind, noun, findLabel, typeLegend, all, state, items, total, counts, ignored, loosenings, change } = props;
  const options = typeOptions(all).map(({ id, label }) => ({
    id,
    label: label.charAt(0).toUpperCase() + label.slice(1),
  }));
  const facets = [{ name: 'type' as const, legend: typeLegend, options }];
  const rows = sortArticles(items, state).map((row) => ({ row }));
  return (
    <div className="sheet board-sheet">
      <ListFilters
        state={state}
        counts={counts}
        change={change}
        facets={facets}
        findLabel={findLabel}
        shown={items.length}
      />
      <div>
        <ListCount shown={items.length} total={total} noun={noun} ignored={ignored} />
        <ListChips state={state} facets={facets} change={change} />
        {rows.length === 0 ? (
          <EmptyResult state={state} change={change} loosenings={loosenings} facets={facets} noun={noun} />
        ) : (
          <ArticleRows kind={kind} items={rows} hasLetters={total >= MANY} />
        )}
      </div>
    </div>
  );
}
