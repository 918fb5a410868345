/** What the board can be asked, and how its rows answer. */
import { typeValues } from './articleFilter.ts';
import type { BoardLine } from './board.ts';
import type { ScoredRow } from './boardList.ts';
import { GRADES, type Side, VERDICTS } from './evidence.ts';
import type { FilterRules } from './facets.ts';
import type { ListSpec } from './listSpec.ts';
import { MOVED_STEPS } from './movedSteps.ts';
import { remember } from './remember.ts';

const TYPES: readonly BoardLine['type'][] = ['canon', 'creator', 'actor', 'press', 'schedule', 'campaign', 'studio'];
const SIDES: readonly Side[] = ['for', 'against'];

export const BOARD_LIST: ListSpec = {
  hasQuery: true,
  facets: [
    { name: 'series' },
    { name: 'group' },
    { name: 'generation' },
    { name: 'species' },
    { name: 'status' },
    { name: 'verdict', values: VERDICTS },
    { name: 'grade', values: GRADES },
    { name: 'side', values: SIDES },
    { name: 'type', values: TYPES },
    { name: 'moved', values: MOVED_STEPS },
    // Whom a case is about, by the parameter of the timeline: one address leads to both.
    { name: 'mentions' },
  ],
  sorts: [
    { value: 'evidence', dir: 'desc' },
    { value: 'recent', dir: 'desc' },
    { value: 'name', dir: 'asc' },
    { value: 'contested', dir: 'desc' },
  ],
  views: ['table', 'cards', 'tiers'],
};

const speciesOf = remember(typeValues);
const one = remember((value: string | null): readonly string[] => (value === null ? [] : [value]));

export const BOARD_RULES: FilterRules<ScoredRow> = {
  facets: [
    { name: 'series', values: ({ series }) => series },
    { name: 'group', values: ({ groups }) => groups },
    { name: 'generation', values: ({ row }) => one(row.generation) },
    { name: 'species', values: ({ row }) => speciesOf(row.species ?? '') },
    { name: 'status', values: ({ statuses }) => statuses },
    { name: 'verdict', values: ({ score }) => one(score.verdict) },
    { name: 'grade', values: ({ grades }) => grades },
    { name: 'side', values: ({ sides }) => sides },
    { name: 'type', values: ({ types }) => types },
    { name: 'moved', values: ({ moved }) => moved },
    { name: 'mentions', values: ({ row }) => one(row.id) },
  ],
  texts: ({ texts }) => texts,
};
