/** Every query on one screen: a value with a typed key, one for each JSON file. */
import { type QueryKey, queryOptions } from '@tanstack/react-query';
import type { Article, ArticleIndex } from '~/domain/article';
import type { BallotFile } from '~/domain/ballot';
import type { BoardFile, CaseFile } from '~/domain/board';
import type { SealedFile } from '~/domain/fact';
import type { GraphFile } from '~/domain/graph';
import type { OutletFile, OutletsFile } from '~/domain/outlet';
import { type ArticleKind, isSlug } from '~/domain/paths';
import type {
  AboutFile,
  AnswerFile,
  AnswersFile,
  ContradictionsFile,
  MonthFile,
  NameFile,
  PlatesFile,
  RedirectsFile,
  SiteFile,
  SourceFile,
  SourcesFile,
  StatusFile,
} from '~/domain/reference';
import type { SearchFile, SearchPartFile, SearchWordsFile, TitlesFile } from '~/domain/searchIndex';
import type { QuoteFile, TimelineFile } from '~/domain/timeline';
import type { EpisodeFile, SeriesFile, WorksFile } from '~/domain/works';
import { NotFoundError } from './NotFoundError';

const file = <T>(...key: string[]) => queryOptions<T>({ queryKey: key });

export const siteQuery = () => file<SiteFile>('site');
export const articlesQuery = (kind: ArticleKind) => file<ArticleIndex>(kind);
export const articleQuery = (kind: ArticleKind, id: string) => file<Article>(kind, id);
export const boardQuery = () => file<BoardFile>('board');
export const ballotQuery = () => file<BallotFile>('ballot');
export const caseQuery = (id: string) => file<CaseFile>('board', id);
export const timelineQuery = () => file<TimelineFile>('timeline');
export const quoteQuery = (id: string) => file<QuoteFile>('quotes', id);
export const worksQuery = () => file<WorksFile>('works');
export const seriesQuery = (code: string) => file<SeriesFile>('works', code);
export const episodeQuery = (code: string, episode: string) => file<EpisodeFile>('works', code, episode);
export const sourcesQuery = () => file<SourcesFile>('sources');
export const sourceQuery = (id: string) => file<SourceFile>('sources', id);
export const outletsQuery = () => file<OutletsFile>('outlets');
export const outletQuery = (id: string) => file<OutletFile>('outlets', id);
export const contradictionsQuery = () => file<ContradictionsFile>('contradictions');
export const answersQuery = () => file<AnswersFile>('answers');
export const answerQuery = (id: string) => file<AnswerFile>('answers', id);
export const platesQuery = () => file<PlatesFile>('plates');
export const graphQuery = () => file<GraphFile>('graph');
export const statusQuery = () => file<StatusFile>('status');
export const monthQuery = (month: string) => file<MonthFile>('status', month);
export const aboutQuery = (id: string) => file<AboutFile>('about', id);
/** What the search has read stays as long as the page is open: offline it is all there is. It fails soon, for there is another way. */
const kept = <T>(...key: string[]) => queryOptions<T>({ queryKey: key, gcTime: Number.POSITIVE_INFINITY, retry: 1 });

export const searchQuery = () => kept<SearchFile>('search');
export const searchPartQuery = (key: string) => kept<SearchPartFile>('search', key);
export const searchWordsQuery = () => kept<SearchWordsFile>('search', 'words');
export const titlesQuery = () => kept<TitlesFile>('titles');
export const nameQuery = (id: string) => file<NameFile>('names', id);
export const redirectsQuery = () => file<RedirectsFile>('redirects');

/** The sealed twin of any of the files above. */
export const sealedQuery = (query: { readonly queryKey: QueryKey }) =>
  queryOptions<SealedFile>({ queryKey: [...query.queryKey, 'sealed'] });

/** A part of an address that may go into a key. @throws NotFoundError for anything but a slug. */
export function slugParam(value: string | undefined): string {
  if (!isSlug(value) || value === 'sealed') throw new NotFoundError(value ?? '');
  return value;
}
