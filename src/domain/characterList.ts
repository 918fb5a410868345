/** The index of characters: its filters, with the verdicts of the board. */
import { articleTexts, typeValues } from './articleFilter.ts';
import type { ArticleRow } from './article.ts';
import { VERDICTS, type Verdict } from './evidence.ts';
import { valuesOf } from './facetFacts.ts';
import type { FilterRules } from './facets.ts';
import type { Horizon } from './horizon.ts';
import type { ListSpec } from './listSpec.ts';
import type { ListState } from './listState.ts';
import { type SortRule, sortItems } from './sortItems.ts';
import { foldText } from './textMatch.ts';
import { type Epoch, openFacts } from './view.ts';

/** A row with what this reader may know of it. */
export interface CharacterItem {
  readonly row: ArticleRow;
  readonly series: readonly string[];
  readonly statuses: readonly string[];
  /** Null without a case on the board. */
  readonly verdict: Verdict | null;
}

export const CHARACTER_LIST: ListSpec = {
  hasQuery: true,
  facets: [
    { name: 'series' },
    { name: 'group' },
    { name: 'generation' },
    { name: 'species' },
    { name: 'status' },
    { name: 'verdict', values: VERDICTS },
  ],
  sorts: [
    { value: 'name', dir: 'asc' },
    { value: 'evidence', dir: 'desc' },
  ],
};

export const CHARACTER_RULES: FilterRules<CharacterItem> = {
  facets: [
    { name: 'series', values: (item) => item.series },
    { name: 'group', values: (item) => item.row.groups },
    { name: 'generation', values: (item) => (item.row.generation === null ? [] : [item.row.generation]) },
    { name: 'species', values: (item) => typeValues(item.row.type) },
    { name: 'status', values: (item) => item.statuses },
    { name: 'verdict', values: (item) => (item.verdict === null ? [] : [item.verdict]) },
  ],
  texts: (item) => articleTexts(item.row),
};

/**
 * Rows as this reader may filter them. A masked series or fate counts under nothing, so that no filter and no count gives it away.
 * `verdicts` must have been computed for the same reader: `verdictsOf(scoredRows)`.
 */
export function viewCharacters(
  rows: readonly ArticleRow[],
  horizon: Horizon,
  epoch: Epoch,
  verdicts: ReadonlyMap<string, Verdict>,
): CharacterItem[] {
  return rows.map((row) => {
    const open = openFacts(row.facts, horizon, epoch);
    return {
      row,
      series: valuesOf(open, 'series'),
      statuses: valuesOf(open, 'status'),
      verdict: row.hasCase ? (verdicts.get(row.id) ?? null) : null,
    };
  });
}

const RULES = {
  name: { rank: (item) => foldText(item.row.name), name: (item) => item.row.id },
  /** From "expected" down to "too little evidence"; those without a case stand last either way. */
  evidence: {
    rank: (item) => (item.verdict === null ? null : -VERDICTS.indexOf(item.verdict)),
    name: (item) => item.row.name,
  },
} satisfies Record<string, SortRule<CharacterItem>>;

export function sortCharacters(
  items: readonly CharacterItem[],
  state: Pick<ListState, 'sort' | 'dir'>,
): CharacterItem[] {
  return sortItems(items, state.sort === 'evidence' ? RULES.evidence : RULES.name, state.dir);
}
