/** Outlets: who published a source, printed a statement or was told one. */
import type { FileStamp } from './article.ts';
import { compareDates } from './dates.ts';
import type { Grade, Side } from './evidence.ts';
import type { Gated, PartialDate } from './fact.ts';
import { slugify } from './paths.ts';
import type { Leaning, SourceRow } from './reference.ts';
import type { SafeEntry, TimelineEntry } from './timeline.ts';

/** "Variety (copy)" → "Variety": what stands in brackets says how its words reached us. */
export function bareOutlet(outlet: string): string {
  return outlet.replace(/ \([^()]*\)$/, '');
}

/** The id of its page; empty where there is no outlet. */
export function outletIdOf(outlet: string): string {
  return slugify(bareOutlet(outlet));
}

/** A line of evidence that leans on an outlet. */
export interface OutletLine extends Leaning {
  readonly side: Side;
  readonly grade: Grade;
}

export interface OutletRow {
  readonly id: string;
  readonly name: string;
  /** Dates of those of its sources that have one, oldest first. */
  readonly published: readonly string[];
  /** How many of its sources have none. */
  readonly undated: number;
  /** How many facts lean on its sources; only what is safe is counted. */
  readonly uses: number;
  /** Dates of those of them that have one, oldest first; the others were there on every day. */
  readonly useDates: readonly string[];
}

export interface OutletsFile extends FileStamp {
  readonly rows: readonly OutletRow[];
}

export interface OutletFile extends FileStamp, OutletRow {
  /** Its own pages, copies of them, and what it copied itself; newest first. */
  readonly sources: readonly SourceRow[];
  /** What it printed or was told, oldest first. */
  readonly entries: readonly Gated<TimelineEntry, SafeEntry>[];
  readonly lines: readonly Gated<OutletLine>[];
  readonly dataPath: string;
}

/** The first and the last of some dates; undefined where there is none. */
export function spanOf(
  dates: readonly PartialDate[],
): { readonly first: PartialDate; readonly last: PartialDate } | undefined {
  const ordered = dates.toSorted((a, b) => compareDates(a.date, b.date));
  const [first, last] = [ordered[0], ordered.at(-1)];
  return first && last ? { first, last } : undefined;
}
