/** The board as one list: rows read for one reader, then weighed on any day. */
import { valuesOf } from './facetFacts.ts';
import type { BoardLine, BoardRow } from './board.ts';
import { type DayLedger, openLedger, sumOn } from './dayLedger.ts';
import { compareDates, dayNumber, lastDay } from './dates.ts';
import { type Grade, GRADES, type Side, verdictOf, VERDICTS, type Verdict } from './evidence.ts';
import type { Gated, PartialDate, SealedFile } from './fact.ts';
import type { Horizon } from './horizon.ts';
import type { ListState } from './listState.ts';
import { type MovedStep, movedSteps } from './movedSteps.ts';
import type { ScoredCase } from './scoreCase.ts';
import { type SortRule, sortItems } from './sortItems.ts';
import { foldText } from './textMatch.ts';
import { type Epoch, openFacts, unseal, view } from './view.ts';

/** What of a row changes on the day of a line and on no other. */
interface Stage {
  readonly open: readonly BoardLine[];
  /** Grades among the open lines, the strongest first. */
  readonly grades: readonly Grade[];
  readonly sides: readonly Side[];
  readonly types: readonly BoardLine['type'][];
  readonly strongest: Grade | null;
  /** The line that moved the row last: its date as written, and the day from which it counts. */
  readonly latest: (PartialDate & { readonly day: Epoch }) | null;
}

export interface ScoredRow extends ScoredCase<BoardLine>, Stage {
  readonly row: BoardRow;
  readonly open: readonly BoardLine[];
  readonly ledger: DayLedger;
  readonly moved: readonly MovedStep[];
  /** What this reader may know of the character, for the filters. */
  readonly groups: readonly string[];
  readonly series: readonly string[];
  readonly statuses: readonly string[];
  /** What the text filter reads. */
  readonly texts: readonly string[];
  /** Place among all rows from A to Z. */
  readonly place: number;
}

/** A row as one reader may read it, whatever the day. */
export interface ReadRow {
  readonly row: BoardRow;
  readonly ledger: DayLedger;
  /** Days of the open lines, in order; the board has as many stages, and one before them. */
  readonly days: readonly number[];
  readonly stages: readonly Stage[];
  /** The first day from which more is known than this reader may see. */
  readonly moreFrom: number;
  readonly groups: readonly string[];
  readonly series: readonly string[];
  readonly statuses: readonly string[];
  readonly texts: readonly string[];
  readonly place: number;
}

const BY_NAME: SortRule<BoardRow> = { rank: ({ name }) => foldText(name), name: ({ id }) => id };
const ALWAYS: Epoch = '9999-12-31';
const SIDES: readonly Side[] = ['for', 'against'];
const TYPES: readonly BoardLine['type'][] = ['canon', 'creator', 'actor', 'press', 'schedule', 'campaign', 'studio'];

/** Puts every row through the gate, once for a horizon; lines of the sealed twin count once the horizon opens them. */
export function readRows(rows: readonly BoardRow[], horizon: Horizon, sealed?: SealedFile): ReadRow[] {
  const whole = new Map((sealed?.facts ?? []).map((fact) => [fact.id, fact]));
  const share = sharer();
  const places = new Map(sortItems(rows, BY_NAME, 'asc').map((row, place) => [row, place]));
  return rows.map((row) => {
    // Each row gets its own facts of the twin, so that the work grows with the lines and not with lines × rows.
    const facts = [...row.masked, ...row.facts].flatMap(({ id }) => whole.get(id) ?? []);
    return readRow(row, horizon, { facts }, share, places.get(row) ?? 0);
  });
}

function readRow(row: BoardRow, horizon: Horizon, sealed: SealedFile, share: Share, place: number): ReadRow {
  const lines: Gated<BoardLine>[] = [...row.evidence, ...unseal<BoardLine>(row.masked, sealed)];
  const open: BoardLine[] = [];
  let moreFrom = Number.POSITIVE_INFINITY;
  for (const seen of view(lines, horizon, ALWAYS)) {
    if (seen.open) open.push(seen.fact);
    else moreFrom = Math.min(moreFrom, seen.stub.date === undefined ? 0 : dayNumber(lastDay(seen.stub.date)));
  }
  const inTime = open.toSorted((a, b) => compareDates(a.date, b.date));
  const facts = openFacts(unseal(row.facts, sealed), horizon, ALWAYS);
  return {
    row,
    ledger: openLedger(open),
    days: inTime.map(({ date }) => dayNumber(lastDay(date))),
    stages: [...inTime.keys(), inTime.length].map((count) => stageOf(open, inTime.slice(0, count), share)),
    moreFrom,
    groups: share(row.groups),
    series: share([...new Set([...row.series, ...valuesOf(facts, 'series')])]),
    statuses: share(valuesOf(facts, 'status')),
    texts: [row.name, ...row.aliases, row.role, ...row.actors],
    place,
  };
}

function stageOf(lines: readonly BoardLine[], known: readonly BoardLine[], share: Share): Stage {
  const open = lines.filter((line) => known.includes(line));
  const grades = share(GRADES.filter((grade) => open.some((line) => line.grade === grade)));
  const last = known.at(-1);
  return {
    open,
    grades,
    sides: share(SIDES.filter((side) => open.some((line) => line.side === side))),
    types: share(TYPES.filter((type) => open.some((line) => line.type === type))),
    strongest: grades[0] ?? null,
    latest: last ? { date: last.date, datePrecision: last.datePrecision, day: lastDay(last.date) } : null,
  };
}

type Share = <T extends string>(values: readonly T[]) => readonly T[];

/** One list for all rows with the same values: what is counted by list is counted quickly. */
function sharer(): Share {
  const known = new Map<string, readonly string[]>();
  return <T extends string>(values: readonly T[]) => {
    const key = values.join('\n');
    const shared = known.get(key) as readonly T[] | undefined;
    if (!shared) known.set(key, values);
    return shared ?? values;
  };
}

/** Weighs rows on a day: what was not known then is not there. */
export function weighRows(rows: readonly ReadRow[], epoch: Epoch): ScoredRow[] {
  const day = dayNumber(epoch);
  const stepsOf = movedSteps(epoch);
  return rows.map(({ row, ledger, days, stages, moreFrom, groups, series, statuses, texts, place }) => {
    let count = days.length;
    while (count > 0 && (days[count - 1] ?? 0) > day) count -= 1;
    const { open, grades, sides, types, strongest, latest } = stages[count] as Stage;
    const sums = sumOn(ledger, day);
    return {
      row,
      ledger,
      score: { for: sums.for, against: sums.against, verdict: verdictOf(sums.for, sums.against) },
      hasMore: moreFrom <= day,
      open,
      grades,
      sides,
      types,
      strongest,
      latest,
      moved: stepsOf(days[count - 1]),
      groups,
      series,
      statuses,
      texts,
      place,
    };
  });
}

export function scoreRows(rows: readonly BoardRow[], horizon: Horizon, epoch: Epoch, sealed?: SealedFile): ScoredRow[] {
  return weighRows(readRows(rows, horizon, sealed), epoch);
}

/** The words of the board for the index of characters; a case has its character's id. */
export function verdictsOf(rows: readonly ScoredRow[]): ReadonlyMap<string, Verdict> {
  return new Map(rows.map(({ row, score }) => [row.id, score.verdict]));
}

const placeOf = ({ place }: ScoredRow): number => place;
const SORTS: ReadonlyMap<string, SortRule<ScoredRow>> = new Map<string, SortRule<ScoredRow>>([
  /** Points for less points against. */
  ['evidence', { rank: ({ score }) => score.for - score.against, name: placeOf }],
  /** The day of the line that moved it last; rows without a line stand last. */
  ['recent', { rank: ({ latest }) => latest?.day ?? null, name: placeOf }],
  ['name', { rank: placeOf, name: placeOf }],
  /** The weight of the weaker side: much on both sides is contested, much on one is not. */
  ['contested', { rank: ({ score }) => Math.min(score.for, score.against), name: placeOf }],
]);

/** Sorted by `evidence`, `recent`, `name` or `contested`; equals from A to Z in both directions. */
export function sortBoard(rows: readonly ScoredRow[], state: Pick<ListState, 'sort' | 'dir'>): ScoredRow[] {
  const rule = SORTS.get(state.sort) ?? SORTS.get('evidence');
  return rule ? sortItems(rows, rule, state.dir) : [...rows];
}

export interface Tier<T> {
  readonly verdict: Verdict;
  readonly items: readonly T[];
}

/** All six words from "expected" down, also those with no row: an empty tier is said. */
export function groupByVerdict<T extends { readonly scored: ScoredRow }>(items: readonly T[]): Tier<T>[] {
  const tiers = new Map<Verdict, T[]>(VERDICTS.map((verdict) => [verdict, []]));
  for (const item of items) tiers.get(item.scored.score.verdict)?.push(item);
  return [...tiers].map(([verdict, inTier]) => ({ verdict, items: inTier }));
}
