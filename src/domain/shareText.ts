/** Which view is shared, in one sentence. It knows safe words only: filters by their names, never what they have found. */
import { formatDate } from './dates.ts';
import { GRADES, VERDICTS } from './evidence.ts';
import { type FacetName, type ListSpec, naturalDirection } from './listSpec.ts';
import type { ListState } from './listState.ts';
import type { NamedOption } from './timeline.ts';
import type { Epoch } from './view.ts';

/** What a list is called, what all of it is, and what its filters are called. */
export interface SharedList {
  readonly name: string;
  readonly all: string;
  readonly spec: ListSpec;
  readonly state: ListState;
  readonly words: Partial<Record<FacetName, readonly NamedOption[]>>;
}

export interface SharedView {
  /** The safe title of the page. */
  readonly title: string;
  readonly list?: SharedList | undefined;
  /** The day on which it stands, if not today. */
  readonly day: Epoch | null;
  /** How many lines of evidence are switched off. */
  readonly dropped?: number;
  /** The day since which changes are shown. */
  readonly since?: Epoch | undefined;
}

const MAX_WORDS = 4;

/** "A", "A or B", "A, B or C"; of many the first and how many more. */
function joinOr(words: readonly string[]): string {
  const shown = words.length > MAX_WORDS ? words.slice(0, MAX_WORDS - 1) : words;
  const rest = words.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Of a scale from best to worst: "likely or better", "unlikely or worse", or the steps by name. */
function nameSteps(scale: readonly string[], chosen: readonly string[], words: readonly string[]): string {
  const from = scale.indexOf(chosen[0] ?? '');
  const isRun = chosen.length > 1 && from >= 0 && chosen.every((step, index) => scale[from + index] === step);
  if (isRun && from === 0 && chosen.length < scale.length) return `${words.at(-1)} or better`;
  if (isRun && from > 0 && from + chosen.length === scale.length) return `${words[0]} or worse`;
  return joinOr(words);
}

/** "Too little evidence" is no step of the scale. */
const SCALE = VERDICTS.filter((verdict) => verdict !== 'too-little-evidence');

type Phrase = (words: readonly string[], ids: readonly string[]) => string;
const PHRASES: Readonly<Record<FacetName, Phrase>> = {
  series: (words) => `seen in ${joinOr(words)}`,
  group: joinOr,
  generation: (words) => joinOr(words.map(lower)),
  species: joinOr,
  status: (words) => joinOr(words.map(lower)),
  verdict: (words, ids) => nameSteps(SCALE, ids, words.map(lower)),
  // Of evidence by its letter, of a source by its name.
  grade: (words, ids) =>
    ids.every((id) => GRADES.some((grade) => grade === id))
      ? `evidence of grade ${nameSteps(GRADES, ids, ids)}`
      : `read in ${joinOr(words.map(lower))}`,
  side: (words) => `evidence ${joinOr(words.map(lower))}`,
  moved: (words) => `last moved ${joinOr(words)}`,
  kind: joinOr,
  type: (words) => joinOr(words.map(lower)),
  speaker: (words) => `said by ${joinOr(words)}`,
  role: (words) => `from ${joinOr(words.map(lower))}`,
  outlet: (words) => `in ${joinOr(words)}`,
  topic: (words) => `on ${joinOr(words.map((word) => `“${word}”`))}`,
  category: joinOr,
  mentions: (words) => `about ${joinOr(words)}`,
  since: (words) => `since ${joinOr(words)}`,
  until: (words) => `until ${joinOr(words)}`,
};

const SORTS: Readonly<Record<string, string>> = {
  recent: 'what moved last first',
  contested: 'the most contested first',
  evidence: 'by evidence',
  name: 'by name',
};

function nameOrder({ spec, state }: SharedList): string[] {
  const isNatural = state.dir === naturalDirection(spec, state.sort);
  const isFirst = state.sort === spec.sorts[0].value;
  if (isFirst && isNatural) return [];
  if (state.sort === 'date') return ['oldest first'];
  return [`${isNatural ? '' : 'in reverse, '}${SORTS[state.sort] ?? `by ${state.sort}`}`];
}

/** The filters, order and view of a list, each in words; what the reader typed is left out. */
function nameChoices(list: SharedList): string[] {
  const filters = list.spec.facets.flatMap(({ name, isDate }) => {
    const named = (list.state.facets.get(name) ?? []).flatMap((id) =>
      isDate ? { id, label: formatDate(id) } : (list.words[name]?.filter((option) => option.id === id) ?? []),
    );
    const labels = named.map(({ label }) => label);
    return named.length > 0
      ? [
          PHRASES[name](
            labels,
            named.map(({ id }) => id),
          ),
        ]
      : [];
  });
  const view = list.spec.views && list.state.view !== list.spec.views[0] ? [`as ${list.state.view}`] : [];
  return [...(filters.length > 0 ? filters : [list.all]), ...nameOrder(list), ...view];
}

/** "Board: Voyager, likely or better, as of 1 May 2023". Safe for everybody, whatever the reader has seen. */
export function describeView({ title, list, day, dropped = 0, since }: SharedView): string {
  const parts = [
    ...(list ? nameChoices(list) : []),
    ...(dropped > 0 ? [`without ${dropped} ${dropped === 1 ? 'line' : 'lines'} of evidence`] : []),
    ...(since ? [`what moved since ${formatDate(since)}`] : []),
    ...(day ? [`as of ${formatDate(day)}`] : []),
  ];
  const tail = parts.join(', ');
  // Non-breaking spaces are for the page, not for a message.
  return joinTitle(list?.name ?? title, tail, list !== undefined).replaceAll('\u00A0', ' ');
}

function joinTitle(title: string, tail: string, isList: boolean): string {
  if (tail === '') return title;
  if (isList) return `${title}: ${tail}`;
  // "Will it be made? As of …"
  return /[?!.…]$/.test(title) ? `${title} ${tail.charAt(0).toUpperCase()}${tail.slice(1)}` : `${title}, ${tail}`;
}
