/** The list of outlets: what it can be asked, and what of them there was on a day. */
import { lastDay } from './dates.ts';
import type { FilterRules } from './facets.ts';
import type { ListSpec } from './listSpec.ts';
import type { ListState } from './listState.ts';
import type { OutletRow } from './outlet.ts';
import { sortItems } from './sortItems.ts';
import { countUses } from './sourceList.ts';
import { foldText } from './textMatch.ts';
import type { Epoch } from './view.ts';

export interface OutletItem {
  readonly id: string;
  readonly name: string;
  readonly sources: number;
  readonly uses: number;
  /** Dates of the first and the last of its sources that has one; undefined where none has. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

export const OUTLET_LIST: ListSpec = {
  hasQuery: true,
  facets: [],
  sorts: [
    { value: 'name', dir: 'asc' },
    { value: 'uses', dir: 'desc' },
  ],
};

export const OUTLET_RULES: FilterRules<OutletItem> = { facets: [], texts: ({ name }) => [name] };

/** What had been published by that day; an outlet of which nothing had is left out. */
export function outletItems(rows: readonly OutletRow[], epoch: Epoch): OutletItem[] {
  return rows.flatMap((row) => {
    const published = row.published.filter((date) => lastDay(date) <= epoch);
    const sources = published.length + row.undated;
    if (sources === 0) return [];
    return {
      id: row.id,
      name: row.name,
      sources,
      uses: countUses(row, epoch),
      first: published[0],
      last: published.at(-1),
    };
  });
}

export function sortOutlets(
  items: readonly OutletItem[],
  { sort, dir }: Pick<ListState, 'sort' | 'dir'>,
): OutletItem[] {
  const rank = sort === 'uses' ? ({ uses }: OutletItem) => uses : ({ name }: OutletItem) => foldText(name);
  return sortItems(items, { rank, name: ({ name }) => name }, dir);
}
