/** The filters of the board in the reader's words. */
import { GRADE_NAMES, MOVED_NAMES, SIDE_NAMES, TYPE_NAMES } from '~/components/evidenceNames';
import type { FacetChoice } from '~/components/ListFilters';
import type { Site } from '~/components/SiteContext';
import { typeOptions } from '~/domain/articleFilter';
import type { BoardRow, BoardLine } from '~/domain/board';
import { MOVED_STEPS } from '~/domain/movedSteps';
import { formatVerdict, GRADES, type Side, VERDICTS } from '~/domain/evidence';
import { type SortRule, sortItems } from '~/domain/sortItems';
import type { NamedOption } from '~/domain/timeline';

const SIDES: readonly Side[] = ['for', 'against'];

const BY_NAME: SortRule<NamedOption> = { rank: () => 0, name: ({ label }) => label };

const charactersOf = (rows: readonly BoardRow[]): NamedOption[] =>
  sortItems(
    rows.map(({ id, name }) => ({ id, label: name })),
    BY_NAME,
    'asc',
  );

export function boardFacets(site: Site, rows: readonly BoardRow[]): FacetChoice[] {
  const types = Object.keys(TYPE_NAMES) as BoardLine['type'][];
  return [
    { name: 'verdict', legend: 'Verdict', options: VERDICTS.map((id) => ({ id, label: formatVerdict(id) })) },
    { name: 'group', legend: 'Group', options: site.groups },
    {
      name: 'grade',
      legend: 'Grades of evidence',
      options: GRADES.map((id) => ({ id, label: `${id} · ${GRADE_NAMES[id]}` })),
    },
    { name: 'side', legend: 'Evidence on a side', options: SIDES.map((id) => ({ id, label: SIDE_NAMES[id] })) },
    { name: 'type', legend: 'Evidence from', options: types.map((id) => ({ id, label: TYPE_NAMES[id] })) },
    { name: 'moved', legend: 'Moved in the last', options: MOVED_STEPS.map((id) => ({ id, label: MOVED_NAMES[id] })) },
    { name: 'status', legend: 'Status', options: site.statuses },
    { name: 'generation', legend: 'Generation', options: site.generations },
    { name: 'series', legend: 'Seen in', options: site.series.map(({ code, short }) => ({ id: code, label: short })) },
    { name: 'mentions', legend: 'Character', options: charactersOf(rows) },
    { name: 'species', legend: 'Species', options: typeOptions(rows.map(({ species }) => ({ type: species ?? '' }))) },
  ];
}
