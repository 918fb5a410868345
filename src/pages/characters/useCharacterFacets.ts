/** The filters of the index with the words of their values; the site's own lists give the order. */
import { useMemo } from 'react';
import type { FacetChoice } from '~/components/ListFilters';
import { useSite } from '~/components/SiteContext';
import type { ArticleRow } from '~/domain/article';
import { typeOptions } from '~/domain/articleFilter';
import { formatVerdict, VERDICTS } from '~/domain/evidence';

export function useCharacterFacets(rows: readonly ArticleRow[]): readonly FacetChoice[] {
  const { series, groups, generations, statuses } = useSite();
  return useMemo(
    () => [
      { name: 'series', legend: 'Series', options: series.map(({ code, short }) => ({ id: code, label: short })) },
      { name: 'group', legend: 'Group', options: groups },
      { name: 'generation', legend: 'Generation', options: generations },
      { name: 'status', legend: 'Status', options: statuses },
      { name: 'verdict', legend: 'Verdict', options: VERDICTS.map((id) => ({ id, label: formatVerdict(id) })) },
      { name: 'species', legend: 'Species', options: typeOptions(rows) },
    ],
    [series, groups, generations, statuses, rows],
  );
}
