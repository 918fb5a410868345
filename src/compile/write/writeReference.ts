/** The site itself, and the simple search. */
import type { SearchEntry, SearchFile, SiteFile } from '../../domain/reference.ts';
import { lastDay } from '../../domain/dates.ts';
import {
  aboutPath,
  quotePath,
  answerPath,
  articlePath,
  ARTICLE_KINDS,
  casePath,
  episodePath,
  outletPath,
  seriesPath,
  sourcePath,
} from '../../domain/paths.ts';
import type { Content } from '../content.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { episodeName, slugOf } from './things.ts';
import { outletsOf, sinceOf as outletSince } from './writeOutlets.ts';

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
  for (const outlet of outletsOf(content)) {
    const since = outletSince(outlet);
    entries.push({
      path: outletPath(outlet.id),
      kind: 'outlets',
      name: outlet.name,
      text: 'All that it printed or was told',
      aliases: [],
      ...(since === undefined ? {} : { date: since }),
    });
  }
  for (const { id, data } of content.pages) {
    entries.push({ path: aboutPath(id), kind: 'about', name: data.name, text: data.summary, aliases: [] });
  }
  files.add(['search'], 'search', { entries } satisfies Unstamped<SearchFile>);
}
