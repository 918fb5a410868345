/** The simple indexes: people, ships and topics. */
import type { ArticleRow } from './article.ts';
import type { FilterRules } from './facets.ts';
import type { ListSpec } from './listSpec.ts';
import type { ListState } from './listState.ts';
import { slugify } from './paths.ts';
import { type SortRule, sortItems } from './sortItems.ts';
import { foldText } from './textMatch.ts';
import type { NamedOption } from './timeline.ts';

export const ARTICLE_LIST: ListSpec = {
  hasQuery: true,
  facets: [{ name: 'type' }],
  sorts: [{ value: 'name', dir: 'asc' }],
};

export const ARTICLE_RULES: FilterRules<ArticleRow> = {
  facets: [{ name: 'type', values: (row) => typeValues(row.type) }],
  texts: (row) => articleTexts(row),
};

const BY_NAME: SortRule<ArticleRow> = { rank: (row) => foldText(row.name), name: (row) => row.id };

/** The value of a type in the URL: `Writer, producer` → `writer-producer`; a comma would part it in two. */
export function typeValues(type: string): string[] {
  const value = slugify(type);
  return value === '' ? [] : [value];
}

/** The types among the rows with their words, from A to Z: choices of the filter. */
export function typeOptions(rows: readonly Pick<ArticleRow, 'type'>[]): NamedOption[] {
  const labels = new Map<string, string>();
  for (const { type } of rows) for (const id of typeValues(type)) if (!labels.has(id)) labels.set(id, type);
  return [...labels].map(([id, label]) => ({ id, label })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the text filter reads of a row: only what is safe stands in it. */
export function articleTexts(row: ArticleRow): string[] {
  return [row.name, ...row.aliases, row.role, ...row.actors];
}

export function sortArticles(rows: readonly ArticleRow[], state: Pick<ListState, 'dir'>): ArticleRow[] {
  return sortItems(rows, BY_NAME, state.dir);
}

export interface LetterGroup<T> {
  /** `A` to `Z`, or `#` for a name that begins with anything else. */
  readonly letter: string;
  readonly items: readonly T[];
}

/** Items under their first letters, in the order in which the letters come. */
export function groupByLetter<T>(items: readonly T[], nameOf: (item: T) => string): LetterGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const first = foldText(nameOf(item)).charAt(0).toUpperCase();
    const letter = /^[A-Z]$/.test(first) ? first : '#';
    const group = groups.get(letter);
    if (group) group.push(item);
    else groups.set(letter, [item]);
  }
  return [...groups].map(([letter, grouped]) => ({ letter, items: grouped }));
}
