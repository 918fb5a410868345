/** What was read last: paths alone, newest first. Their names are looked up in safe files when they are shown. */
import { isSlug } from './paths.ts';

/** The lists in which a name can be looked up, by the first part of a path. */
export const RECENT_LISTS = ['characters', 'people', 'ships', 'topics', 'board', 'works', 'answers'] as const;
export type RecentList = (typeof RECENT_LISTS)[number];

/** The list that a path is an entry of; undefined for anything else, and for what may not become part of an address. */
export function listOf(path: unknown): RecentList | undefined {
  if (typeof path !== 'string') return undefined;
  const [before, list, id, after, ...rest] = path.split('/');
  if (before !== '' || after !== '' || rest.length > 0 || !isSlug(id)) return undefined;
  return RECENT_LISTS.find((known) => known === list);
}

export interface RecentLink {
  readonly path: string;
  readonly name: string;
}

/** The entries that these lists know, in the order in which they were read; what no list names stays unsaid. */
export function nameRecent(paths: readonly string[], known: readonly RecentLink[]): RecentLink[] {
  const names = new Map(known.map(({ path, name }) => [path, name]));
  return paths.flatMap((path) => {
    const name = names.get(path);
    return name === undefined ? [] : [{ path, name }];
  });
}
