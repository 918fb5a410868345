/** The filters of the timeline with their names; what occurs most stands first. */
import type { FacetChoice } from '~/components/ListFilters';
import { formatDate } from '~/domain/dates';
import type { ListState } from '~/domain/listState';
import { SOURCE_TYPES } from '~/domain/sourceList';
import { bareOutlet } from '~/domain/outlet';
import type { NamedOption, TimelineFile } from '~/domain/timeline';
import { ROLE_NAMES, safePart, type SeenEntry } from '~/domain/timelineList';

const KINDS: readonly NamedOption[] = [
  { id: 'quote', label: 'Quotations, word for word' },
  { id: 'statement', label: 'Statements, in our words' },
  { id: 'event', label: 'Events' },
];

export function timelineFacets(
  { names, characters, topics }: Pick<TimelineFile, 'names' | 'characters' | 'topics'>,
  entries: readonly SeenEntry[],
): FacetChoice[] {
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
  const mentions = ranked(names, (entry) => (entry.open ? entry.fact.mentions : []));
  const isCharacter = ({ id }: NamedOption): boolean => characters.includes(id);
  return [
    { name: 'kind', legend: 'Kind', options: KINDS },
    { name: 'role', legend: 'Said or done by', options: ROLE_NAMES },
    { name: 'speaker', legend: 'Speaker', options: ranked(names, (entry) => safePart(entry).speakers) },
    { name: 'topic', legend: 'Topic', options: ranked(topics, (entry) => (entry.open ? entry.fact.topics : [])) },
    // The same parameter for both: an address names whoever it is about, and the board knows the characters by it too.
    { name: 'mentions', legend: 'Character', options: mentions.filter(isCharacter) },
    { name: 'mentions', legend: 'Mentions', options: mentions.filter((option) => !isCharacter(option)) },
    {
      name: 'outlet',
      legend: 'Outlet',
      options: ranked(
        [...outlets].map(([id, label]) => ({ id, label })),
        (entry) => [safePart(entry).outletId],
      ),
    },
    { name: 'grade', legend: 'Grade of the source', options: SOURCE_TYPES },
  ];
}

/** The characters that are chosen: the board knows them by the same parameter. */
export function charactersOf({ facets }: Pick<ListState, 'facets'>, file: Pick<TimelineFile, 'characters'>): string[] {
  return (facets.get('mentions') ?? []).filter((id) => file.characters.includes(id));
}

/** The dates that are chosen, for their chips. */
export function dateFacets(state: Pick<ListState, 'facets'>): FacetChoice[] {
  return (['since', 'until'] as const).map((name) => ({
    name,
    legend: name === 'since' ? 'First day' : 'Last day',
    options: (state.facets.get(name) ?? []).map((id) => ({ id, label: `${name} ${formatDate(id)}` })),
  }));
}
