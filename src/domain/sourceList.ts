/** The list of sources: what it can be asked, and the words for it. A masked title answers to no words. */
import type { FilterRules } from './facets.ts';
import { groupBy } from './groupBy.ts';
import type { ListSpec } from './listSpec.ts';
import type { SourceRow, SourceTitle } from './reference.ts';
import type { NamedOption } from './timeline.ts';
import { type Epoch, isKnownOn, type Seen } from './view.ts';

export interface SourceItem {
  readonly row: SourceRow;
  readonly title: Seen<SourceTitle>;
}

/** What kinds of source there are, best first. */
export const SOURCE_TYPES: readonly NamedOption[] = [
  { id: 'original', label: 'The outlet’s own page' },
  { id: 'official', label: 'Official page' },
  { id: 'secondary', label: 'Report of another outlet' },
  { id: 'copy', label: 'Copy of a page' },
  { id: 'article', label: 'Article' },
  { id: 'reference', label: 'Reference work' },
  { id: 'dataset', label: 'Data set' },
  { id: 'fan-campaign', label: 'Campaign of fans' },
  { id: 'fan', label: 'Page of fans' },
  { id: 'unchecked', label: 'Not checked against a page' },
];

export const SOURCE_LIST: ListSpec = {
  hasQuery: true,
  facets: [{ name: 'type' }],
  sorts: [{ value: 'outlet', dir: 'asc' }],
};

export const SOURCE_RULES: FilterRules<SourceItem> = {
  facets: [{ name: 'type', values: ({ row }) => [row.type] }],
  texts: ({ row, title }) => [nameOutlet(row.outlet), row.published ?? '', ...(title.open ? [title.fact.title] : [])],
};

export function nameSourceType(type: string): string {
  return SOURCE_TYPES.find(({ id }) => id === type)?.label ?? type;
}

/** How many facts leaned on a source by that day. */
export function countUses({ uses, useDates }: Pick<SourceRow, 'uses' | 'useDates'>, epoch: Epoch): number {
  return uses - useDates.filter((date) => !isKnownOn({ date }, epoch)).length;
}

/** What stands in the place of an outlet where there is none. */
export const NO_OUTLET = '—';

export function nameOutlet(outlet: string): string {
  return outlet === NO_OUTLET ? 'No outlet' : outlet;
}

export interface OutletGroup {
  readonly outlet: string;
  readonly items: readonly SourceItem[];
}

/** Sources under their outlets, in the order in which they come; those without an outlet last. */
export function groupByOutlet(items: readonly SourceItem[]): OutletGroup[] {
  return [...groupBy(items, ({ row }) => row.outlet)]
    .sort(([a], [b]) => Number(a === NO_OUTLET) - Number(b === NO_OUTLET))
    .map(([outlet, grouped]) => ({ outlet, items: grouped }));
}
