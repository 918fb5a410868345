/** Every address of the site as a small typed function. Paths end in a slash and carry no base. */
import { formatEpisodeNumber, parseEpisodeId } from './horizon.ts';

export const ARTICLE_KINDS = ['characters', 'people', 'ships', 'topics'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The only strings that may become part of a path or of a file name. */
export function isSlug(text: string | undefined): text is string {
  return text !== undefined && text.length <= 80 && SLUG.test(text);
}

/** `Ed Speelers` → `ed-speelers`; accents are folded, what is left over becomes a dash. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

export const homePath = (): string => '/';
export const articlesPath = (kind: ArticleKind): string => `/${kind}/`;
export const articlePath = (kind: ArticleKind, id: string): string => `/${kind}/${id}/`;
export const boardPath = (): string => '/board/';
export const casePath = (id: string): string => `/board/${id}/`;
export const methodPath = (): string => '/board/method/';
export const sheetPath = (id: string): string => `/board/${id}/sheet/`;
export const ballotPath = (): string => '/ballot/';
export const tallyPath = (): string => '/ballot/tally/';
export const timelinePath = (): string => '/timeline/';
export const quotePath = (id: string): string => `/quotes/${id}/`;
export const worksPath = (): string => '/works/';
export const seriesPath = (code: string): string => `/works/${code}/`;
export const answersPath = (): string => '/answers/';
export const answerPath = (id: string): string => `/answers/${id}/`;
export const statusPath = (): string => '/status/';
/** @param month as in `2023-02`. */
export const statusMonthPath = (month: string): string => `/status/${month}/`;
export const sourcesPath = (): string => '/sources/';
export const sourcePath = (id: string): string => `/sources/${id}/`;
export const outletsPath = (): string => '/outlets/';
export const outletPath = (id: string): string => `/outlets/${id}/`;
export const contradictionsPath = (): string => '/contradictions/';
/** @param focus id of the character whose ties stand out. */
export const graphPath = (focus?: string): string => `/graph/${focus ? `?focus=${focus}` : ''}`;
/** @param a and b ids of the two. */
export const connectPath = (a?: string, b?: string): string => withPair('/connect/', a, b);
export const comparePath = (a?: string, b?: string): string => withPair('/compare/', a, b);
export const searchPath = (): string => '/search/';
export const settingsPath = (): string => '/settings/';
/** @param id the name as an address. */
export const namePath = (id: string): string => `/names/${id}/`;
/** The list of shortcuts; with scripts it opens over the page. */
export const keysPath = (): string => '/settings/#keys';
/** What the device keeps, and how to clear it. */
export const keptPath = (): string => '/settings/#kept';
export const randomPath = (): string => '/random/';
export const aboutPath = (id: string): string => `/about/${id}/`;

function withPair(path: string, a?: string, b?: string): string {
  return a ? `${path}?a=${a}${b ? `&b=${b}` : ''}` : path;
}

/** `pic.3x09` → `/works/pic/3x09/`; a film has the page of its series. */
export function episodePath(id: string): string {
  const ref = parseEpisodeId(id);
  if (!ref) return worksPath();
  return ref.season === 0 ? seriesPath(ref.series) : `${seriesPath(ref.series)}${formatEpisodeNumber(ref)}/`;
}
