/** A list's filters, sort and view as the query of its URL, and back. Nothing here can throw, whatever the URL holds. */
import { cleanText } from './cleanText.ts';
import { isPartialDate } from './dates.ts';
import { type Direction, type FacetName, type FacetSpec, type ListSpec, naturalDirection } from './listSpec.ts';

export interface ListState {
  readonly q: string;
  /** Chosen values; a facet with none chosen is absent. */
  readonly facets: ReadonlyMap<string, readonly string[]>;
  readonly sort: string;
  readonly dir: Direction;
  /** Empty for a list with one view. */
  readonly view: string;
}

/** A value of the URL that this list does not know, for the sentence that says so. */
export interface IgnoredValue {
  readonly parameter: string;
  readonly value: string;
}

const ORDER = [
  'q',
  'series',
  'group',
  'generation',
  'species',
  'status',
  'verdict',
  'grade',
  'side',
  'kind',
  'type',
  'moved',
  'speaker',
  'role',
  'outlet',
  'topic',
  'category',
  'mentions',
  'since',
  'until',
  'sort',
  'dir',
  'view',
  'as-of',
  'from',
  'seen',
  'kinds',
  'drop',
  'focus',
] as const;
/**
 * Parameters of others: a list keeps them and reads none of them. `seen` and `kinds` are taken out of the address once they are read,
 * but where the script for that is late or missing, a filter must not lose what the link asks for.
 */
const OF_OTHERS: readonly string[] = ['as-of', 'from', 'seen', 'kinds', 'drop', 'focus'];
const MAX_QUERY = 200;
const MAX_VALUES = 200;
const MAX_VALUE = 80;
const MAX_IGNORED = 20;

function isKnown(facet: FacetSpec, value: string): boolean {
  if (facet.isDate) return isPartialDate(value);
  return facet.values ? facet.values.includes(value) : value.length <= MAX_VALUE && !value.includes(',');
}

function inOrder(facet: FacetSpec, values: Iterable<string>): string[] {
  const unique = [...new Set(values)].filter((value) => isKnown(facet, value));
  if (facet.isDate) return unique.slice(0, 1);
  return facet.values ? facet.values.filter((value) => unique.includes(value)) : unique.sort();
}

/** The state of a URL without parameters. */
export function defaultListState(spec: ListSpec): ListState {
  return { q: '', facets: new Map(), sort: spec.sorts[0].value, dir: spec.sorts[0].dir, view: spec.views?.[0] ?? '' };
}

/**
 * Total: values that the list does not know are left out and reported; of a repeated parameter the first counts; parameters of
 * others, and of nobody, are passed over in silence.
 */
export function parseListState(spec: ListSpec, params: URLSearchParams): { state: ListState; ignored: IgnoredValue[] } {
  const ignored: IgnoredValue[] = [];
  const ignore = (parameter: string, value: string): void => {
    if (ignored.length < MAX_IGNORED) ignored.push({ parameter, value: cleanText(value, MAX_VALUE) });
  };
  const choose = <V extends string>(parameter: string, options: readonly V[], fallback: V): V => {
    const value = params.get(parameter)?.trim() ?? '';
    const found = options.find((option) => option === value);
    if (found === undefined && value !== '') ignore(parameter, value);
    return found ?? fallback;
  };
  const facets = new Map<string, readonly string[]>();
  for (const facet of spec.facets) {
    const pieces = (params.get(facet.name) ?? '')
      .split(',', MAX_VALUES)
      .map((piece) => piece.replace(/\p{Cc}/gu, ' ').trim());
    const values = new Set(pieces.filter((piece) => piece !== ''));
    const chosen = inOrder(facet, values);
    for (const value of values) if (!chosen.includes(value)) ignore(facet.name, value);
    if (chosen.length > 0) facets.set(facet.name, chosen);
  }
  const sort = choose(
    'sort',
    spec.sorts.map(({ value }) => value),
    spec.sorts[0].value,
  );
  const dir = choose('dir', ['asc', 'desc'], naturalDirection(spec, sort));
  const view = spec.views ? choose('view', spec.views, spec.views[0]) : '';
  const q = spec.hasQuery ? cleanText(params.get('q') ?? '', MAX_QUERY) : '';
  return { state: { q, facets, sort, dir, view }, ignored };
}

/**
 * The query of a state, without the question mark: one order of parameters and values, defaults left out, commas plain; empty for the default state.
 * `others` is the present query: what is not the list's (`as-of`, `seen` …) is kept from it.
 */
export function formatListState(spec: ListSpec, state: ListState, others?: URLSearchParams): string {
  const parts = new Map<string, string>();
  if (spec.hasQuery) parts.set('q', cleanText(state.q, MAX_QUERY));
  for (const facet of spec.facets) parts.set(facet.name, inOrder(facet, state.facets.get(facet.name) ?? []).join(','));
  const sort = spec.sorts.find(({ value }) => value === state.sort) ?? spec.sorts[0];
  if (sort !== spec.sorts[0]) parts.set('sort', sort.value);
  if (state.dir !== sort.dir) parts.set('dir', state.dir);
  if (spec.views?.slice(1).includes(state.view)) parts.set('view', state.view);
  const query = new URLSearchParams();
  for (const name of ORDER) {
    const value = OF_OTHERS.includes(name) ? others?.get(name) : parts.get(name) || undefined;
    if (value !== undefined && value !== null) query.set(name, value);
  }
  return query.toString().replaceAll('%2C', ',');
}

/** The state with one value of a facet chosen, or no longer chosen. */
export function toggleValue(state: ListState, name: FacetName, value: string): ListState {
  const chosen = state.facets.get(name) ?? [];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return withValues(state, name, values);
}

/** The state with exactly these values of a facet chosen. */
export function withValues(state: ListState, name: FacetName, values: readonly string[]): ListState {
  const facets = new Map(state.facets);
  if (values.length > 0) facets.set(name, values);
  else facets.delete(name);
  return { ...state, facets };
}

/** The state in another sort, in that sort's own direction. */
export function withSort(spec: ListSpec, state: ListState, sort: string): ListState {
  return { ...state, sort, dir: naturalDirection(spec, sort) };
}
