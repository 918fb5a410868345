/** The register of disagreements as a list: what it can be asked. A masked one answers to nothing. */
import type { FilterRules } from './facets.ts';
import type { ListSpec } from './listSpec.ts';
import type { ContradictionRow } from './reference.ts';
import { richToText } from './richText.ts';
import type { NamedOption } from './timeline.ts';
import type { Seen } from './view.ts';

export type SeenContradiction = Seen<ContradictionRow>;

export const CONTRADICTION_LIST: ListSpec = {
  hasQuery: true,
  facets: [{ name: 'mentions' }],
  sorts: [{ value: 'name', dir: 'asc' }],
};

const aboutOf = (seen: SeenContradiction): ContradictionRow['about'] => (seen.open ? seen.fact.about : []);

export const CONTRADICTION_RULES: FilterRules<SeenContradiction> = {
  facets: [{ name: 'mentions', values: (seen) => aboutOf(seen).map(({ id }) => id) }],
  texts: (seen) =>
    seen.open
      ? [
          seen.fact.title,
          richToText(seen.fact.rich),
          seen.fact.ruling ?? '',
          seen.fact.reason,
          ...seen.fact.about.map(({ name }) => name),
        ]
      : [],
};

/** What the open ones are about, the most disputed first. */
export function disputedThings(all: readonly SeenContradiction[]): NamedOption[] {
  const found = new Map<string, { label: string; count: number }>();
  for (const { id, name } of all.flatMap(aboutOf)) {
    found.set(id, { label: name, count: (found.get(id)?.count ?? 0) + 1 });
  }
  return [...found]
    .toSorted(([, a], [, b]) => b.count - a.count || a.label.localeCompare(b.label, 'en'))
    .map(([id, { label }]) => ({ id, label }));
}
