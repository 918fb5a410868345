/** The filters of the timeline with their names; what occurs most stands first. */
import type { FacetChoice } from '~/components/ListFilters';
import { bareOutlet } from '~/domain/outlet';
import type { NamedOption, TimelineFile } from '~/domain/timeline';
import { safePart, type SeenEntry } from '~/domain/timelineList';

const KINDS: readonly NamedOption[] = [
  { id: 'quote', label: 'Quotations, word for word' },
  { id: 'statement', label: 'Statements, in our words' },
  { id: 'event', label: 'Events' },
];

export function timelineFacets({ names, topics }: TimelineFile, entries: readonly SeenEntry[]): FacetChoice[] {
  const ranked = (
    options: readonly NamedOption[],
    valuesOf: (entry: SeenEntry) => readonly string[],
  ): NamedOption[] => {
    const counts = new Map<string, number>();
    for (const value of entries.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const countOf = ({ id }: NamedOption): number => counts.get(id) ?? 0;
    return options
      .filter((option) => countOf(option) > 0)
      .toSorted((a, b) => countOf(b) - countOf(a) || a.label.localeCompare(b.label, 'en'));
  };
  const outlets = new Map(entries.map(safePart).map(({ outletId, outlet }) => [outletId, bareOutlet(outlet)]));
  return [
    { name: 'kind', legend: 'Kind', options: KINDS },
    { name: 'speaker', legend: 'Speaker', options: ranked(names, (entry) => safePart(entry).speakers) },
    { name: 'topic', legend: 'Topic', options: ranked(topics, (entry) => (entry.open ? entry.fact.topics : [])) },
    {
      name: 'mentions',
      legend: 'Mentions',
      options: ranked(names, (entry) => (entry.open ? entry.fact.mentions : [])),
    },
    {
      name: 'outlet',
      legend: 'Outlet',
      options: ranked(
        [...outlets].map(([id, label]) => ({ id, label })),
        (entry) => [safePart(entry).outletId],
      ),
    },
  ];
}
