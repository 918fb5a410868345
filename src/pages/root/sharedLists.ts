/** The lists that can be shared with their filters, and the words of these, taken from the safe files that the page has read. */
import type { QueryClient } from '@tanstack/react-query';
import { MOVED_NAMES, SIDE_NAMES, TYPE_NAMES } from '~/components/evidenceNames';
import type { Site } from '~/components/SiteContext';
import { articlesQuery, boardQuery, timelineQuery } from '~/data/queries';
import { ARTICLE_LIST, typeOptions } from '~/domain/articleFilter';
import { BOARD_LIST } from '~/domain/boardFilter';
import { CHARACTER_LIST } from '~/domain/characterList';
import { formatVerdict, GRADES, VERDICTS } from '~/domain/evidence';
import { type ListSpec, withKnownValues } from '~/domain/listSpec';
import { MOVED_STEPS } from '~/domain/movedSteps';
import { formatListState, parseListState } from '~/domain/listState';
import { bareOutlet } from '~/domain/outlet';
import { OUTLET_LIST } from '~/domain/outletList';
import { type ArticleKind, articlesPath, boardPath, outletsPath, sourcesPath, timelinePath } from '~/domain/paths';
import type { SharedList } from '~/domain/shareText';
import { SOURCE_LIST, SOURCE_TYPES } from '~/domain/sourceList';
import type { NamedOption } from '~/domain/timeline';
import { ROLE_NAMES, TIMELINE_LIST } from '~/domain/timelineList';

type Words = SharedList['words'];
interface ListKind {
  readonly name: string;
  readonly all: string;
  readonly spec: ListSpec;
  readonly words: (client: QueryClient, site: Site) => Words;
}

const named = (names: Readonly<Record<string, string>>): NamedOption[] =>
  Object.entries(names).map(([id, label]) => ({ id, label }));
const verdict = VERDICTS.map((id) => ({ id, label: formatVerdict(id) }));
const ofSite = ({ series, groups, generations, statuses }: Site): Words => ({
  series: series.map(({ code, short }) => ({ id: code, label: short })),
  group: groups,
  generation: generations,
  status: statuses,
});
const typesOf = (client: QueryClient, kind: ArticleKind): NamedOption[] =>
  typeOptions(client.getQueryData(articlesQuery(kind).queryKey)?.rows ?? []);

const articles = (kind: ArticleKind, name: string): [string, ListKind] => [
  articlesPath(kind),
  { name, all: 'all of them', spec: ARTICLE_LIST, words: (client) => ({ type: typesOf(client, kind) }) },
];

const LISTS: ReadonlyMap<string, ListKind> = new Map([
  articles('people', 'People'),
  articles('ships', 'Ships'),
  articles('topics', 'Topics'),
  [
    articlesPath('characters'),
    {
      name: 'Characters',
      all: 'all of them',
      spec: CHARACTER_LIST,
      words: (client, site) => ({ ...ofSite(site), verdict, species: typesOf(client, 'characters') }),
    },
  ],
  [
    boardPath(),
    {
      name: 'Board',
      all: 'every case',
      spec: BOARD_LIST,
      words: (client, site) => ({
        ...ofSite(site),
        verdict,
        grade: GRADES.map((id) => ({ id, label: id })),
        side: named(SIDE_NAMES),
        type: named(TYPE_NAMES),
        moved: MOVED_STEPS.map((id) => ({
          id,
          label: id === 'older' ? MOVED_NAMES[id] : `in the last ${MOVED_NAMES[id]}`,
        })),
        mentions: (client.getQueryData(boardQuery().queryKey)?.rows ?? []).map(({ id, name }) => ({ id, label: name })),
        species: typeOptions(
          (client.getQueryData(boardQuery().queryKey)?.rows ?? []).map(({ species }) => ({ type: species ?? '' })),
        ),
      }),
    },
  ],
  [
    timelinePath(),
    {
      name: 'Timeline',
      all: 'everything on record',
      spec: TIMELINE_LIST,
      words: (client) => {
        const { names = [], topics = [], entries = [] } = client.getQueryData(timelineQuery().queryKey) ?? {};
        return {
          kind: named({ quote: 'quotations', statement: 'statements', event: 'events' }),
          speaker: names,
          mentions: names,
          topic: topics,
          role: ROLE_NAMES,
          grade: SOURCE_TYPES,
          outlet: named(Object.fromEntries(entries.map(({ outletId, outlet }) => [outletId, bareOutlet(outlet)]))),
        };
      },
    },
  ],
  [outletsPath(), { name: 'Outlets', all: 'all of them', spec: OUTLET_LIST, words: () => ({}) }],
  [sourcesPath(), { name: 'Sources', all: 'all of them', spec: SOURCE_LIST, words: () => ({ type: SOURCE_TYPES }) }],
]);

/** The list at this path with what is chosen on it and its own query; undefined for any other page. */
export function readSharedList(client: QueryClient, site: Site, path: string, params: URLSearchParams) {
  const kind = LISTS.get(path);
  if (!kind) return undefined;
  const words = kind.words(client, site);
  const known = new Map(kind.spec.facets.map(({ name }) => [name, (words[name] ?? []).map(({ id }) => id)] as const));
  // What the list does not know stands neither in the sentence nor in the link: the two say the same.
  const spec = withKnownValues(kind.spec, known);
  const { state } = parseListState(spec, params);
  return { list: { ...kind, spec, state, words }, search: formatListState(spec, state, params) };
}
