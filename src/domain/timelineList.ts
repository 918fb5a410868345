/** The timeline as one list: what this reader may see, with filters. What is masked answers only to what is safe of it. */
import { isSince, isUntil } from './dateRange.ts';
import { lastDay } from './dates.ts';
import type { FilterRules } from './facets.ts';
import type { Direction, ListSpec } from './listSpec.ts';
import { remember } from './remember.ts';
import { richToText } from './richText.ts';
import { SOURCE_GRADES } from './sourceGrade.ts';
import { type NamedOption, ROLES, type SafeEntry, type TimelineEntry } from './timeline.ts';
import type { Seen } from './view.ts';

export type SeenEntry = Seen<TimelineEntry, SafeEntry>;

export const TIMELINE_LIST: ListSpec = {
  hasQuery: true,
  facets: [
    { name: 'kind', values: ['quote', 'statement', 'event'] },
    { name: 'speaker' },
    { name: 'role', values: ROLES },
    { name: 'outlet' },
    { name: 'topic' },
    { name: 'mentions' },
    { name: 'grade', values: SOURCE_GRADES },
    { name: 'since', isDate: true },
    { name: 'until', isDate: true },
  ],
  sorts: [{ value: 'date', dir: 'desc' }],
};

/** Roles in the reader's words. */
export const ROLE_NAMES: readonly NamedOption[] = [
  { id: 'creator', label: 'Makers' },
  { id: 'cast', label: 'Cast' },
  { id: 'studio', label: 'Studios and networks' },
  { id: 'press', label: 'Press' },
  { id: 'fans', label: 'Fans' },
];

/** One list for all entries with the same word: what is counted by list is counted quickly. */
const one = remember((word: string): readonly string[] => [word]);
const NONE: readonly string[] = [];

export const TIMELINE_RULES: FilterRules<SeenEntry> = {
  facets: [
    { name: 'kind', values: (entry) => one(safePart(entry).kind) },
    { name: 'speaker', values: (entry) => safePart(entry).speakers },
    { name: 'role', values: (entry) => safePart(entry).roles },
    { name: 'outlet', values: (entry) => one(safePart(entry).outletId) },
    { name: 'topic', values: (entry) => (entry.open ? entry.fact.topics : NONE) },
    { name: 'mentions', values: (entry) => (entry.open ? entry.fact.mentions : NONE) },
    { name: 'grade', values: (entry) => one(safePart(entry).grade) },
    { name: 'since', values: () => NONE, passes: (entry, [day = '']) => isSince(safePart(entry).date, day) },
    { name: 'until', values: () => NONE, passes: (entry, [day = '']) => isUntil(safePart(entry).date, day) },
  ],
  texts: textsOf,
};

const TEXTS = new WeakMap<SeenEntry, readonly string[]>();

/** The words of an entry, gathered once: the matcher folds each list once too. */
function textsOf(entry: SeenEntry): readonly string[] {
  const known = TEXTS.get(entry);
  if (known) return known;
  const { who, outlet } = safePart(entry);
  const texts = [...(entry.open ? entry.fact.rich.map(richToText) : []), who, outlet];
  TEXTS.set(entry, texts);
  return texts;
}

/** Kind, date, speakers and outlet, which every entry shows. */
export function safePart(entry: SeenEntry): SafeEntry {
  return entry.open ? entry.fact : entry.stub;
}

export function idOf(entry: SeenEntry): string {
  return entry.open ? entry.fact.id : entry.stub.id;
}

/**
 * By the day from which each counts: a month or a year stands at its end, after every day of it, so that what is known to the month
 * alone parts no other month. Equal dates keep their order.
 */
export function sortTimeline(entries: readonly SeenEntry[], { dir }: { readonly dir: Direction }): SeenEntry[] {
  const sign = dir === 'asc' ? 1 : -1;
  return entries
    .map((entry) => ({ entry, date: safePart(entry).date }))
    .map(({ entry, date }) => ({ entry, rank: lastDay(date), fineness: date.length }))
    .sort((a, b) => sign * (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : b.fineness - a.fineness))
    .map(({ entry }) => entry);
}

export interface MonthGroup {
  /** `2023-04`; a year alone for what is known to the year. */
  readonly month: string;
  readonly entries: readonly SeenEntry[];
}

export interface YearGroup {
  readonly year: string;
  readonly months: readonly MonthGroup[];
}

/** Entries, sorted, under their years and months, in the order in which these come. */
export function groupByMonth(entries: readonly SeenEntry[]): YearGroup[] {
  const years: { year: string; months: { month: string; entries: SeenEntry[] }[] }[] = [];
  for (const entry of entries) {
    const month = safePart(entry).date.slice(0, 7);
    let year = years.at(-1);
    if (year?.year !== month.slice(0, 4)) years.push((year = { year: month.slice(0, 4), months: [] }));
    const last = year.months.at(-1);
    if (last?.month === month) last.entries.push(entry);
    else year.months.push({ month, entries: [entry] });
  }
  return years;
}
