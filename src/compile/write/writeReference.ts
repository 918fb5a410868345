/** Sources, and the site itself. */
import type { SiteFile, SourceFile, SourceRow, SourcesFile, SourceTitle } from '../../domain/reference.ts';
import { compareDates, lastDay } from '../../domain/dates.ts';
import { NOTHING_SEEN } from '../../domain/horizon.ts';
import { sourcePath } from '../../domain/paths.ts';
import { isRevealed } from '../../domain/view.ts';
import type { Content, Entry, SourceRecord } from '../content.ts';
import type { Backlinks } from './backlinks.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { GateBox, type Labelled, metaOf } from './gateBox.ts';
import { slugOf } from './things.ts';

export function writeSources(content: Content, backlinks: Backlinks, files: FileSet): void {
  const box = new GateBox();
  const rows = content.sources
    .map((entry) => sourceRow(entry, backlinks, box))
    .toSorted(
      (a, b) =>
        a.outlet.localeCompare(b.outlet, 'en') ||
        (b.published ?? '').localeCompare(a.published ?? '') ||
        a.id.localeCompare(b.id),
    );
  files.add(['sources'], 'sources', { rows } satisfies Unstamped<SourcesFile>, { facts: box.sealed });
  for (const entry of content.sources) {
    const own = new GateBox();
    const id = slugOf(entry);
    const file: Unstamped<SourceFile> = {
      ...sourceRow(entry, backlinks, own),
      language: entry.data.language,
      originalOutlet: entry.data.originalOutlet,
      backlinks: own.gate(backlinks.get(sourcePath(id)) ?? []),
      dataPath: `/data/sources/${id}.json`,
    };
    files.add(['sources', id], 'source', file, { facts: own.sealed });
  }
}

function sourceRow(entry: Entry<SourceRecord>, backlinks: Backlinks, box: GateBox): SourceRow {
  const { data } = entry;
  const id = slugOf(entry);
  const title: Labelled<SourceTitle> = {
    ...metaOf(`${id}.title`, { ...data, label: data.label ?? 'Title and address' }),
    ...(data.date === null ? {} : { date: data.date }),
    title: data.title,
    url: data.url,
    note: data.note,
  };
  const uses = (backlinks.get(sourcePath(id)) ?? []).filter((link) => isRevealed(link, NOTHING_SEEN));
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

export function writeSite(content: Content, origin: string, files: FileSet): void {
  const { site } = content;
  const file: Unstamped<SiteFile> = {
    name: site.name,
    short: site.short,
    subject: site.subject,
    summary: site.summary,
    tagline: site.tagline,
    disclaimer: site.disclaimer,
    origin,
    language: site.language,
    checked: site.checked,
    since: sinceOf(content),
    suggest: site.suggest,
    mainSeries: site.mainSeries,
    series: content.series
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id, data }) => ({
        code: id,
        short: data.short,
        name: data.name,
        type: data.type,
        seasonSizes: data.seasonSizes,
      })),
    presets: site.presets,
    groups: site.groups,
    generations: site.generations,
    statuses: site.statuses,
    about: content.pages
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id, data }) => ({ id, name: data.name })),
  };
  files.add(['site'], 'site', file);
}

/** The first day on which anything is on record. */
function sinceOf({ site, quotes, events }: Content): string {
  return [...quotes, ...events].map(({ data }) => lastDay(data.date)).reduce(earlier, site.checked);
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
