/** Every field that points to something else, and what it may point to. A new field of that sort is a new row. */
import type { ContentKind, SiteRecord } from '../content.ts';
import type { DataPath } from './locate.ts';
import type { TargetKind } from './registry.ts';
import { MENTIONABLE } from './registry.ts';

type SiteList = {
  [K in keyof SiteRecord]: SiteRecord[K] extends readonly { id: string }[] ? K : never;
}[keyof SiteRecord];

export type Goal =
  | { readonly kinds: readonly TargetKind[] }
  | { readonly site: SiteList }
  | 'episode'
  | 'source-or-episode';

interface ReferenceRow {
  /** `*` stands for each item of a list, `**` for any depth. */
  readonly field: string;
  readonly goal: Goal;
}

const character: Goal = { kinds: ['characters'] };
const person: Goal = { kinds: ['people'] };
const ship: Goal = { kinds: ['ships'] };
const series: Goal = { kinds: ['series'] };
const source: Goal = { kinds: ['sources'] };
const quote: Goal = { kinds: ['quotes'] };
const anything: Goal = { kinds: MENTIONABLE };
const subjects: Goal = { site: 'topicsOfRecord' };

const row = (field: string, goal: Goal): ReferenceRow => ({ field, goal });

/** In every kind of file. */
export const COMMON_ROWS: readonly ReferenceRow[] = [
  row('**.revealedBy.*', 'episode'),
  row('spoilerTerms.*.by.*', 'episode'),
  row('**.titleRevealedBy.*', 'episode'),
  row('**.sources.*', 'source-or-episode'),
];

export const REFERENCE_ROWS: Readonly<Record<ContentKind, readonly ReferenceRow[]>> = {
  characters: [
    row('groups.*', { site: 'groups' }),
    row('generation', { site: 'generations' }),
    row('status.value', { site: 'statuses' }),
    row('actors.*.person', person),
    row('ships.*.ship', ship),
    row('appearances.*.series', series),
    row('appearances.*.first', 'episode'),
    row('appearances.*.last', 'episode'),
    row('ties.*.type', { site: 'ties' }),
    row('ties.*.to', character),
  ],
  people: [row('parts.*.character', character), row('parts.*.series.*', series)],
  ships: [
    row('captains.*.character', character),
    row('crew.*.character', character),
    row('first', 'episode'),
    row('last', 'episode'),
    row('related.*', anything),
  ],
  topics: [row('related.*', anything)],
  series: [row('episodes.*.characters.*', character)],
  quotes: [
    row('speaker', person),
    row('source', source),
    row('quotedIn', source),
    row('reports.*.source', source),
    row('reports.*.quote', quote),
    row('mentions.*', anything),
    row('topics.*', subjects),
  ],
  events: [row('people.*', person), row('source', source), row('mentions.*', anything), row('topics.*', subjects)],
  cases: [
    row('actors.*', person),
    row('evidence.*.person', person),
    row('evidence.*.source', source),
    row('evidence.*.echoes.*', source),
    row('evidence.*.quote', quote),
  ],
  sources: [],
  contradictions: [row('about.*', { kinds: [...MENTIONABLE, 'quotes', 'events'] })],
  answers: [row('related.*', anything)],
  pages: [],
};

export interface FieldValue {
  readonly path: DataPath;
  readonly value: unknown;
}

/** The values that stand at a field pattern, with their paths. */
export function valuesAt(data: unknown, field: string): FieldValue[] {
  return walk(data, field.split('.'), []);
}

function walk(value: unknown, steps: readonly string[], path: DataPath): FieldValue[] {
  const [step, ...rest] = steps;
  if (step === undefined) return value === undefined || value === null ? [] : [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  const inside: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  if (step === '**') {
    return [...walk(value, rest, path), ...inside.flatMap(([key, child]) => walk(child, steps, [...path, key]))];
  }
  if (step === '*')
    return Array.isArray(value) ? inside.flatMap(([key, child]) => walk(child, rest, [...path, key])) : [];
  return Object.hasOwn(value, step) ? walk((value as Record<string, unknown>)[step], rest, [...path, step]) : [];
}
