/** The list of sources, and a file for each with all that leans on it. */
import { compareDates } from '../../domain/dates.ts';
import { NOTHING_SEEN } from '../../domain/horizon.ts';
import type { SourceFile, SourceRow, SourcesFile, SourceTitle } from '../../domain/reference.ts';
import { isRevealed } from '../../domain/view.ts';
import type { Content, Entry, SourceRecord } from '../content.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { GateBox, type Labelled, metaOf } from './gateBox.ts';
import type { LeaningBySource } from './leaning.ts';
import { slugOf } from './things.ts';

export function writeSources(content: Content, leaning: LeaningBySource, files: FileSet): void {
  const box = new GateBox();
  const rows = content.sources
    .map((entry) => sourceRow(entry, leaning, box))
    .toSorted((a, b) => a.outlet.localeCompare(b.outlet, 'en') || byNewest(a, b));
  files.add(['sources'], 'sources', { rows } satisfies Unstamped<SourcesFile>, { facts: box.sealed });
  for (const entry of content.sources) {
    const own = new GateBox();
    const id = slugOf(entry);
    const file: Unstamped<SourceFile> = {
      ...sourceRow(entry, leaning, own),
      language: entry.data.language,
      originalOutlet: entry.data.originalOutlet,
      backlinks: own.gate(leaning.get(id) ?? []),
      dataPath: `/data/sources/${id}.json`,
    };
    files.add(['sources', id], 'source', file, { facts: own.sealed });
  }
}

export function sourceRow(entry: Entry<SourceRecord>, leaning: LeaningBySource, box: GateBox): SourceRow {
  const { data } = entry;
  const id = slugOf(entry);
  const title: Labelled<SourceTitle> = {
    ...metaOf(`${id}.title`, { ...data, label: data.label ?? 'Title and address' }),
    ...(data.date === null ? {} : { date: data.date }),
    title: data.title,
    url: data.url,
    ...(data.archived ? { archived: data.archived } : {}),
    note: data.note,
  };
  const uses = (leaning.get(id) ?? []).filter((link) => isRevealed(link, NOTHING_SEEN));
  return {
    id,
    outlet: data.outlet,
    type: data.type,
    published: data.date,
    publishedPrecision: data.datePrecision,
    title: box.gate([title]),
    uses: uses.length,
    useDates: uses.flatMap(({ date }) => date ?? []).toSorted(compareDates),
  };
}

export const byNewest = (a: SourceRow, b: SourceRow): number =>
  (b.published ?? '').localeCompare(a.published ?? '') || a.id.localeCompare(b.id);
