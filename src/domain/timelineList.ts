/** The timeline as one list: what this reader may see, with filters. What is masked answers only to what is safe of it. */
import { compareDates } from './dates.ts';
import type { FilterRules } from './facets.ts';
import type { ListSpec } from './listSpec.ts';
import type { ListState } from './listState.ts';
import { richToText } from './richText.ts';
import type { SafeEntry, TimelineEntry } from './timeline.ts';
import type { Seen } from './view.ts';

export type SeenEntry = Seen<TimelineEntry, SafeEntry>;

export const TIMELINE_LIST: ListSpec = {
  hasQuery: true,
  facets: [
    { name: 'kind', values: ['quote', 'statement', 'event'] },
    { name: 'speaker' },
    { name: 'outlet' },
    { name: 'topic' },
    { name: 'mentions' },
  ],
  sorts: [{ value: 'date', dir: 'desc' }],
};

export const TIMELINE_RULES: FilterRules<SeenEntry> = {
  facets: [
    { name: 'kind', values: (entry) => [safePart(entry).kind] },
    { name: 'speaker', values: (entry) => safePart(entry).speakers },
    { name: 'outlet', values: (entry) => [safePart(entry).outletId] },
    { name: 'topic', values: (entry) => (entry.open ? entry.fact.topics : []) },
    { name: 'mentions', values: (entry) => (entry.open ? entry.fact.mentions : []) },
  ],
  texts: (entry) => {
    const { who, outlet } = safePart(entry);
    return [...(entry.open ? entry.fact.rich.map(richToText) : []), who, outlet];
  },
};

/** Kind, date, speakers and outlet, which every entry shows. */
export function safePart(entry: SeenEntry): SafeEntry {
  return entry.open ? entry.fact : entry.stub;
}

export function idOf(entry: SeenEntry): string {
  return (entry.open ? entry.fact : entry.stub).id;
}

/** By the day from which each counts; a month or a year stands at its end. Equal days keep their order. */
export function sortTimeline(entries: readonly SeenEntry[], state: Pick<ListState, 'dir'>): SeenEntry[] {
  const sign = state.dir === 'asc' ? 1 : -1;
  return [...entries].sort((a, b) => sign * compareDates(safePart(a).date, safePart(b).date));
}

export interface YearGroup {
  readonly year: string;
  readonly entries: readonly SeenEntry[];
}

/** Entries under their years, in the order in which the years come. */
export function groupByYear(entries: readonly SeenEntry[]): YearGroup[] {
  const groups = new Map<string, SeenEntry[]>();
  for (const entry of entries) {
    const year = safePart(entry).date.slice(0, 4);
    const group = groups.get(year);
    if (group) group.push(entry);
    else groups.set(year, [entry]);
  }
  return [...groups].map(([year, grouped]) => ({ year, entries: grouped }));
}
