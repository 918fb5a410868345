/** The outlets: they have no files of their own among the content, only names in those of others. */
import { compareDates } from '../../domain/dates.ts';
import {
  bareOutlet,
  type OutletFile,
  outletIdOf,
  type OutletLine,
  type OutletRow,
  type OutletsFile,
} from '../../domain/outlet.ts';
import type { SafeEntry, TimelineEntry } from '../../domain/timeline.ts';
import type { Content, Entry, SourceRecord } from '../content.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { GateBox, type Labelled, metaOf } from './gateBox.ts';
import { caseLeaning, type LeaningBySource } from './leaning.ts';
import { byNewest, sourceRow } from './writeSources.ts';
import { safeEntry, timelineEntries } from './timelineEntries.ts';

interface Outlet {
  readonly id: string;
  readonly name: string;
  /** Its own pages, copies of them, and copies that it made. */
  readonly sources: readonly Entry<SourceRecord>[];
}

/** Every outlet that is named anywhere, from A to Z. */
export function outletsOf(content: Content): Outlet[] {
  const { sources, quotes, events, cases } = content;
  const named = [
    ...sources.flatMap(({ data }) => [data.outlet, data.originalOutlet ?? data.outlet]),
    ...[...quotes, ...events].map(({ data }) => data.outlet),
    // Of a masked line nothing is safe.
    ...cases.flatMap(({ data }) =>
      data.evidence.flatMap(({ outlet, revealedBy }) => (revealedBy.length === 0 ? outlet : [])),
    ),
  ];
  const names = new Map(named.map((name) => [outletIdOf(name), bareOutlet(name)]));
  names.delete('');
  return [...names]
    .map(([id, name]) => ({ id, name, sources: sources.filter(({ data }) => isOf(id, data)) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

const isOf = (id: string, { outlet, originalOutlet }: SourceRecord): boolean =>
  outletIdOf(outlet) === id || (originalOutlet !== null && outletIdOf(originalOutlet) === id);

/** The day from which an outlet can be found; undefined where something of it was there on every day. */
export function sinceOf({ sources }: Outlet): string | undefined {
  const dates = sources.flatMap(({ data }) => data.date ?? []);
  return dates.length < sources.length ? undefined : dates.toSorted(compareDates)[0];
}

export function writeOutlets(content: Content, leaning: LeaningBySource, files: FileSet): void {
  const all = outletsOf(content);
  const entries = timelineEntries(content);
  const lines = linesOf(content);
  const rows = all.map((outlet) => outletRow(outlet, leaning));
  files.add(['outlets'], 'outlets', { rows } satisfies Unstamped<OutletsFile>);
  for (const [index, outlet] of all.entries()) {
    const box = new GateBox();
    const ids = new Set(outlet.sources.map(({ id }) => id));
    const file: Unstamped<OutletFile> = {
      ...(rows[index] ?? outletRow(outlet, leaning)),
      sources: outlet.sources.map((source) => sourceRow(source, leaning, box)).toSorted(byNewest),
      entries: box.gate<TimelineEntry, SafeEntry>(
        entries.filter(
          ({ id, outletId }) => outletId === outlet.id || carriersOf(content, id).some((one) => ids.has(one)),
        ),
        safeEntry,
      ),
      lines: box.gate(
        lines
          .filter((line) => line.outletId === outlet.id || line.carriers.some((id) => ids.has(id)))
          .map(({ line }) => line),
      ),
      dataPath: `/data/outlets/${outlet.id}.json`,
    };
    files.add(['outlets', outlet.id], 'outlet', file, { facts: box.sealed });
  }
}

function outletRow({ id, name, sources }: Outlet, leaning: LeaningBySource): OutletRow {
  const rows = sources.map((source) => sourceRow(source, leaning, new GateBox()));
  const published = rows.flatMap((row) => row.published ?? []).toSorted(compareDates);
  return {
    id,
    name,
    published,
    undated: rows.length - published.length,
    uses: rows.reduce((sum, { uses }) => sum + uses, 0),
    useDates: rows.flatMap(({ useDates }) => useDates).toSorted(compareDates),
  };
}

/** Ids of the sources that carried an entry of the timeline. */
function carriersOf(content: Content, id: string): string[] {
  const quote = content.quotes.find((entry) => entry.id === id);
  if (quote) return [quote.data.source, quote.data.quotedIn];
  return content.events.filter((entry) => entry.id === id).map(({ data }) => data.source);
}

interface CarriedLine {
  readonly line: Labelled<OutletLine>;
  readonly outletId: string;
  /** Ids of the sources that report it. */
  readonly carriers: readonly string[];
}

/** Every line of evidence, oldest first. */
function linesOf(content: Content): CarriedLine[] {
  return content.cases
    .flatMap((entry) => {
      return entry.data.evidence.map((given, index): CarriedLine => {
        const { side, grade, outlet, source, echoes } = given;
        const { revealedBy: _, spoiler: _kind, ...said } = caseLeaning(content, entry, index);
        const meta = metaOf(`${entry.id}.${given.id}`, given);
        return {
          line: { ...said, ...meta, side, grade },
          outletId: outletIdOf(outlet),
          carriers: [source, ...echoes],
        };
      });
    })
    .toSorted((a, b) => compareDates(a.line.date ?? '', b.line.date ?? ''));
}
