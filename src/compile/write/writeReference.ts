/** Sources, the site itself, and the simple search. */
import type {
  SearchEntry,
  SearchFile,
  SiteFile,
  SourceFile,
  SourceRow,
  SourcesFile,
  SourceTitle,
} from '../../domain/reference.ts';
import { compareDates, lastDay } from '../../domain/dates.ts';
import { NOTHING_SEEN } from '../../domain/horizon.ts';
import {
  aboutPath,
  namePath,
  quotePath,
  answerPath,
  articlePath,
  ARTICLE_KINDS,
  casePath,
  episodePath,
  seriesPath,
  sourcePath,
} from '../../domain/paths.ts';
import { isRevealed } from '../../domain/view.ts';
import type { Content, Entry, SourceRecord } from '../content.ts';
import type { Backlinks } from './backlinks.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { GateBox, type Labelled, metaOf } from './gateBox.ts';
import { groupNames } from './sharedNames.ts';
import { episodeName, slugOf } from './things.ts';

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

/** Everything a reader who has seen nothing may find by name. Masked things and hidden names are not in it. */
export function writeSearch(content: Content, files: FileSet): void {
  const entries: SearchEntry[] = [];
  for (const kind of ARTICLE_KINDS) {
    for (const { id, data } of content[kind]) {
      if (data.revealedBy.length > 0) continue;
      entries.push({
        path: articlePath(kind, id),
        kind,
        name: data.name,
        text: data.role,
        aliases: [...data.aliases, ...data.misspellings],
      });
    }
  }
  for (const { id, data } of content.series) {
    entries.push({
      path: seriesPath(id),
      kind: 'works',
      name: data.name,
      text: data.format,
      aliases: [data.short, ...data.aliases],
    });
    for (const episode of data.episodes) {
      if (episode.id === id) continue;
      const name = episodeName(content, episode.id);
      const isOpen = episode.titleRevealedBy.length === 0;
      entries.push({
        path: episodePath(episode.id),
        kind: 'works',
        name: isOpen ? `${name}: ${episode.title}` : name,
        text: episode.summary,
        aliases: [],
      });
    }
  }
  for (const { id, data } of content.answers) {
    entries.push({
      path: answerPath(id),
      kind: 'answers',
      name: data.name,
      text: data.summary,
      aliases: data.triggers,
    });
  }
  for (const { id, data } of content.cases) {
    const subject = content.characters.find((character) => character.id === data.subject)?.data;
    const name = subject?.name ?? data.name ?? id;
    entries.push({
      path: casePath(id),
      kind: 'board',
      name: `Case: ${name}`,
      text: data.summary,
      aliases: [...(subject?.aliases ?? []), ...(subject?.misspellings ?? [])],
    });
  }
  for (const { id, data } of content.quotes) {
    const { title, context, outlet, date } = data;
    entries.push({ path: quotePath(id), kind: 'quotes', name: title, text: context, aliases: [outlet], date });
  }
  for (const entry of content.sources) {
    if (entry.data.revealedBy.length > 0) continue;
    const { title, outlet, date } = entry.data;
    entries.push({
      path: sourcePath(slugOf(entry)),
      kind: 'sources',
      name: title,
      text: outlet,
      aliases: [],
      ...(date === null ? {} : { date }),
    });
  }
  for (const { id, data } of content.pages) {
    entries.push({ path: aboutPath(id), kind: 'about', name: data.name, text: data.summary, aliases: [] });
  }
  for (const { id, name, things } of groupNames(content)) {
    entries.push({
      path: namePath(id),
      kind: 'names',
      name,
      text: `The name of ${things.length} pages`,
      aliases: [],
    });
  }
  files.add(['search'], 'search', { entries } satisfies Unstamped<SearchFile>);
}
