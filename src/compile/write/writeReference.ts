/** The site itself. */
import type { SiteFile } from '../../domain/reference.ts';
import { lastDay } from '../../domain/dates.ts';
import type { Content } from '../content.ts';
import type { FileSet, Unstamped } from './fileSet.ts';

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
