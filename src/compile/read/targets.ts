/** What each record is as the goal of a link: its path, its names, its gate. */
import { formatDate } from '../../domain/dates.ts';
import { formatEpisodeNumber, parseEpisodeId } from '../../domain/horizon.ts';
import * as paths from '../../domain/paths.ts';
import type { ContentKind, Target } from '../content.ts';
import type { RawEntry, RawEntries } from './records.ts';

type Masking = {
  name: string;
  revealedBy: readonly string[];
  spoiler: Target['spoiler'];
  slug?: string | undefined;
  maskedName?: string | undefined;
};

const OPEN = { revealedBy: [], spoiler: 'plot' } as const;

/** Targets of every record and every episode; of a film's two, the episode stands for the series. */
export function buildTargets(entries: RawEntries): Target[] {
  const nameOf = (kind: 'people' | 'characters', id: string): string =>
    entries[kind].find((entry) => entry.id === id)?.data.name ?? id;
  const open = (kind: Target['kind'], id: string, path: string, name: string): Target => ({
    kind,
    id,
    path,
    name,
    safeName: name,
    ...OPEN,
  });

  return [
    ...paths.ARTICLE_KINDS.flatMap((kind) =>
      (entries[kind] as readonly RawEntry<Masking>[]).map((entry) => article(kind, entry)),
    ),
    ...entries.series.map(({ id, data }) => open('series', id, paths.seriesPath(id), data.name)),
    ...entries.series.flatMap(({ id, data }) => {
      const film = data.type === 'film' ? [open('episodes', id, paths.seriesPath(id), data.name)] : [];
      const listed = data.episodes.filter((episode) => episode.id !== id);
      return [
        ...film,
        ...listed.map((episode) =>
          open('episodes', episode.id, paths.episodePath(episode.id), episodeName(data.short, episode.id)),
        ),
      ];
    }),
    ...entries.answers.map(({ id, data }) => open('answers', id, paths.answerPath(id), data.name)),
    ...entries.pages.map(({ id, data }) => open('pages', id, paths.aboutPath(id), data.name)),
    ...entries.quotes.map(({ id, data }) =>
      open(
        'quotes',
        id,
        paths.quotePath(id),
        `${nameOf('people', data.speaker)}, ${data.outlet}, ${formatDate(data.date, data.datePrecision)}`,
      ),
    ),
    ...entries.cases.map((entry) => caseTarget(entries, entry)),
    ...entries.sources.map(({ id, data }): Target => ({
      kind: 'sources',
      id,
      path: paths.sourcePath(data.slug ?? id),
      name: data.title,
      safeName:
        data.revealedBy.length > 0
          ? [data.outlet, data.date && formatDate(data.date, data.datePrecision)].filter(Boolean).join(', ')
          : data.title,
      revealedBy: data.revealedBy,
      spoiler: data.spoiler,
    })),
    ...entries.events.map(({ id, data }) =>
      open(
        'events',
        id,
        `${paths.timelinePath()}#${id}`,
        `${data.outlet}, ${formatDate(data.date, data.datePrecision)}`,
      ),
    ),
    ...entries.contradictions.map(({ id, data }) =>
      open('contradictions', id, `${paths.contradictionsPath()}#${id}`, data.name),
    ),
  ];
}

function article(kind: paths.ArticleKind, { id, data }: RawEntry<Masking>): Target {
  return {
    kind,
    id,
    path: paths.articlePath(kind, data.slug ?? id),
    name: data.name,
    safeName: data.revealedBy.length > 0 ? (data.maskedName ?? 'Something masked') : data.name,
    revealedBy: data.revealedBy,
    spoiler: data.spoiler,
  };
}

/** A case has the name, the path and the gate of its character. */
function caseTarget(entries: RawEntries, { id, data }: RawEntries['cases'][number]): Target {
  const subject = entries.characters.find((entry) => entry.id === data.subject);
  if (!subject)
    return { kind: 'cases', id, path: paths.casePath(id), name: data.name ?? id, safeName: data.name ?? id, ...OPEN };
  const character = article('characters', subject as RawEntry<Masking>);
  return { ...character, kind: 'cases', id, path: paths.casePath(subject.data.slug ?? id) };
}

/** "Picard 3x09": the title of an episode may be a spoiler, its number never is. */
function episodeName(short: string, id: string): string {
  const ref = parseEpisodeId(id);
  return ref ? `${short} ${formatEpisodeNumber(ref)}` : short;
}

/** Slug that stands for a masked thing's id. */
export function slugOf(entry: RawEntry): string | undefined {
  return (entry.data as { slug?: string }).slug;
}

export const PREFIXES: Readonly<Record<string, ContentKind>> = {
  character: 'characters',
  person: 'people',
  ship: 'ships',
  topic: 'topics',
  series: 'series',
  quote: 'quotes',
  case: 'cases',
  source: 'sources',
  answer: 'answers',
  page: 'pages',
  event: 'events',
  contradiction: 'contradictions',
};
