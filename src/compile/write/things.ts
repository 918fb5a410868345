/** Look-ups over the content that several writers share. */
import type { EpisodeId } from '../../domain/fact.ts';
import { formatEpisode } from '../../domain/formatEpisode.ts';
import { aboutPath, answerPath, articlePath, casePath, type ArticleKind, quotePath } from '../../domain/paths.ts';
import type { CharacterRecord, Content, Entry, PersonRecord, ShipRecord, Target, TopicRecord } from '../content.ts';

export type AnyArticle = Entry<CharacterRecord> | Entry<PersonRecord> | Entry<ShipRecord> | Entry<TopicRecord>;

export const slugOf = (entry: Entry<{ slug?: string | undefined }>): string => entry.data.slug ?? entry.id;
export const articlePathOf = (entry: AnyArticle): string => articlePath(entry.kind as ArticleKind, slugOf(entry));

/** The thing behind a reference that reading has checked. @throws Error if it is not there after all: a fault of the compiler. */
export function mustResolve(content: Content, reference: string): Target {
  const target = content.resolve(reference);
  if (!target) throw new Error(`"${reference}" was not resolved, although reading found no fault.`);
  return target;
}

/** The initials under which a plate or disc shows somebody: the first and the last word that counts. */
export function monogramOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word) && !/^(The|Of|Dr|USS)$/.test(word));
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  const letters = picked.map((word) => word?.[0] ?? '').join('');
  return letters === '' ? name.slice(0, 1).toUpperCase() : letters;
}

/** Path of the page on which an entry's own words stand. */
export function pageOf(
  entry: Entry<unknown>,
  content: Content,
): { path: string; name: string; revealedBy: readonly EpisodeId[] } {
  switch (entry.kind) {
    case 'answers':
    case 'pages': {
      const { name } = entry.data as { name: string };
      return { path: entry.kind === 'answers' ? answerPath(entry.id) : aboutPath(entry.id), name, revealedBy: [] };
    }
    case 'quotes':
      return { path: quotePath(entry.id), name: 'Quotation', revealedBy: [] };
    case 'cases':
      return { path: casePath(entry.id), name: mustResolve(content, `case:${entry.id}`).safeName, revealedBy: [] };
    default: {
      const target = mustResolve(content, `${PREFIX[entry.kind] ?? entry.kind}:${entry.id}`);
      return { path: target.path, name: target.safeName, revealedBy: target.revealedBy };
    }
  }
}

const PREFIX: Partial<Record<Entry<unknown>['kind'], string>> = {
  characters: 'character',
  people: 'person',
  ships: 'ship',
  topics: 'topic',
  series: 'series',
  sources: 'source',
};

export const findEpisode = (content: Content, id: EpisodeId) =>
  content.series.flatMap(({ data }) => data.episodes).find((episode) => episode.id === id);

/** `pic.3x09` → "Picard 3x09". */
export function episodeName(content: Content, id: EpisodeId): string {
  return formatEpisode(
    id,
    content.series.map(({ id: code, data }) => ({ code, short: data.short })),
  );
}
