/** The board as one list: rows scored for this reader on this day, with filters and sorts. */
import type { BoardLine, BoardRow } from './board.ts';
import { compareDates, lastDay } from './dates.ts';
import { type Grade, GRADES, type Side, VERDICTS, type Verdict } from './evidence.ts';
import type { Gated, PartialDate, SealedFile } from './fact.ts';
import type { FilterRules } from './facets.ts';
import type { Horizon } from './horizon.ts';
import type { ListSpec } from './listSpec.ts';
import type { ListState } from './listState.ts';
import { typeValues } from './articleFilter.ts';
import { type ScoredCase, scoreCase } from './scoreCase.ts';
import { type SortRule, sortItems } from './sortItems.ts';
import { foldText } from './textMatch.ts';
import { type Epoch, unseal, view } from './view.ts';

export interface ScoredRow extends ScoredCase<BoardLine> {
  readonly row: BoardRow;
  /** Grades among the open lines, the strongest first. */
  readonly grades: readonly Grade[];
  readonly strongest: Grade | null;
  /** The line that moved the row last: its date as written, and the day from which it counts. */
  readonly latest: (PartialDate & { readonly day: string }) | null;
}

const TYPES: readonly BoardLine['type'][] = ['canon', 'creator', 'actor', 'press', 'schedule', 'campaign', 'studio'];
const SIDES: readonly Side[] = ['for', 'against'];

export const BOARD_LIST: ListSpec = {
  hasQuery: true,
  facets: [
    { name: 'series' },
    { name: 'group' },
    { name: 'generation' },
    { name: 'species' },
    { name: 'verdict', values: VERDICTS },
    { name: 'grade', values: GRADES },
    { name: 'side', values: SIDES },
    { name: 'type', values: TYPES },
  ],
  sorts: [
    { value: 'evidence', dir: 'desc' },
    { value: 'recent', dir: 'desc' },
    { value: 'name', dir: 'asc' },
    { value: 'contested', dir: 'desc' },
  ],
  views: ['table', 'cards', 'tiers'],
};

export const BOARD_RULES: FilterRules<ScoredRow> = {
  facets: [
    { name: 'series', values: ({ row }) => row.series },
    { name: 'group', values: ({ row }) => row.groups },
    { name: 'generation', values: ({ row }) => (row.generation === null ? [] : [row.generation]) },
    { name: 'species', values: ({ row }) => (row.species === null ? [] : typeValues(row.species)) },
    { name: 'verdict', values: ({ score }) => [score.verdict] },
    { name: 'grade', values: ({ grades }) => grades },
    { name: 'side', values: ({ open }) => open.map(({ side }) => side) },
    { name: 'type', values: ({ open }) => open.map(({ type }) => type) },
  ],
  texts: ({ row }) => [row.name, ...row.aliases, row.role, ...row.actors],
};

/** Scores one row from what this reader may see; lines of the sealed twin count once the horizon opens them. */
export function scoreRow(row: BoardRow, horizon: Horizon, epoch: Epoch, sealed?: SealedFile): ScoredRow {
  const lines: Gated<BoardLine>[] = [...row.evidence, ...unseal<BoardLine>(row.masked, sealed)];
  const { score, open, hasMore } = scoreCase(view(lines, horizon, epoch), epoch);
  const grades = GRADES.filter((grade) => open.some((line) => line.grade === grade));
  const last = open.reduce<BoardLine | null>(
    (best, line) => (best && compareDates(best.date, line.date) >= 0 ? best : line),
    null,
  );
  return {
    row,
    score,
    open,
    hasMore,
    grades,
    strongest: grades[0] ?? null,
    latest: last && { date: last.date, datePrecision: last.datePrecision, day: lastDay(last.date) },
  };
}

export function scoreRows(rows: readonly BoardRow[], horizon: Horizon, epoch: Epoch, sealed?: SealedFile): ScoredRow[] {
  const whole = new Map((sealed?.facts ?? []).map((fact) => [fact.id, fact]));
  // Each row gets its own lines of the twin, so that the work grows with the lines and not with lines × rows.
  return rows.map((row) =>
    scoreRow(row, horizon, epoch, { facts: row.masked.flatMap(({ id }) => whole.get(id) ?? []) }),
  );
}

/** The words of the board for the index of characters; a case has its character's id. */
export function verdictsOf(rows: readonly ScoredRow[]): ReadonlyMap<string, Verdict> {
  return new Map(rows.map(({ row, score }) => [row.id, score.verdict]));
}

const nameOf = ({ row }: ScoredRow): string => row.name;
const SORTS: ReadonlyMap<string, SortRule<ScoredRow>> = new Map([
  /** Points for less points against. */
  ['evidence', { rank: ({ score }) => score.for - score.against, name: nameOf }],
  /** The day of the line that moved it last; rows without a line stand last. */
  ['recent', { rank: ({ latest }) => latest?.day ?? null, name: nameOf }],
  ['name', { rank: (scored) => foldText(nameOf(scored)), name: ({ row }) => row.id }],
  /** The weight of the weaker side: much on both sides is contested, much on one is not. */
  ['contested', { rank: ({ score }) => Math.min(score.for, score.against), name: nameOf }],
]);

/** Sorted by `evidence`, `recent`, `name` or `contested`; equals from A to Z in both directions. */
export function sortBoard(rows: readonly ScoredRow[], state: Pick<ListState, 'sort' | 'dir'>): ScoredRow[] {
  const rule = SORTS.get(state.sort) ?? SORTS.get('evidence');
  return rule ? sortItems(rows, rule, state.dir) : [...rows];
}

export interface Tier {
  readonly verdict: Verdict;
  readonly rows: readonly ScoredRow[];
}

/** All six words from "expected" down, also those with no row: an empty tier is said. */
export function groupByVerdict(rows: readonly ScoredRow[]): Tier[] {
  return VERDICTS.map((verdict) => ({ verdict, rows: rows.filter(({ score }) => score.verdict === verdict) }));
}
