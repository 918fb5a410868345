/** Every schema under /data/schemas/, by name. Each is proved against the type that the pages read. */
import type { z } from 'zod';
import type { Article, ArticleIndex, FileStamp } from '../../domain/article.ts';
import type { BallotFile } from '../../domain/ballot.ts';
import type { BoardFile, CaseFile, SealedCaseFile } from '../../domain/board.ts';
import type { SealedFile } from '../../domain/fact.ts';
import type { GraphFile } from '../../domain/graph.ts';
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
} from '../../domain/reference.ts';
import type { OutletFile, OutletsFile } from '../../domain/outlet.ts';
import type { SearchFile, SearchPartFile, SearchWordsFile, TitlesFile } from '../../domain/searchIndex.ts';
import type { QuoteFile, QuotesFile, TimelineFile } from '../../domain/timeline.ts';
import type { EpisodeFile, SeriesFile, WorksFile } from '../../domain/works.ts';
import { agreeWith } from './agreeWith.ts';
import { aboutFile, aboutTwin, answerFile, answersFile, answerTwin } from './dataAnswers.ts';
import { articleFile, articleIndexFile, articleIndexTwin, articleTwin } from './dataArticles.ts';
import { ballotFile } from './dataBallot.ts';
import { boardFile, boardTwin, caseFile, caseTwin } from './dataBoard.ts';
import { contradictionsFile, contradictionsTwin } from './dataContradictions.ts';
import { outletFile, outletsFile, outletTwin } from './dataOutlets.ts';
import { platesFile } from './dataPlates.ts';
import { nameFile, redirectsFile } from './dataNames.ts';
import { graphFile, graphTwin } from './dataGraph.ts';
import { dataIndexFile, siteFile, sourceFile, sourcesFile, sourcesTwin, sourceTwin } from './dataReference.ts';
import {
  searchFile,
  searchPartFile,
  searchPartTwin,
  searchTwin,
  searchWordsFile,
  searchWordsTwin,
  titlesFile,
} from './dataSearch.ts';
import {
  monthFile,
  monthTwin,
  quoteFile,
  quotesFile,
  quotesTwin,
  quoteTwin,
  statusFile,
  statusTwin,
  timelineFile,
  timelineTwin,
} from './dataTimeline.ts';
import { episodeFile, episodeTwin, seriesFile, seriesTwin, worksFile } from './dataWorks.ts';

const OPEN = {
  about: agreeWith<AboutFile>()(aboutFile),
  answer: agreeWith<AnswerFile>()(answerFile),
  answers: agreeWith<AnswersFile>()(answersFile),
  article: agreeWith<Article>()(articleFile),
  'article-index': agreeWith<ArticleIndex>()(articleIndexFile),
  ballot: agreeWith<BallotFile>()(ballotFile),
  board: agreeWith<BoardFile>()(boardFile),
  case: agreeWith<CaseFile>()(caseFile),
  contradictions: agreeWith<ContradictionsFile>()(contradictionsFile),
  'data-index': dataIndexFile,
  graph: agreeWith<GraphFile>()(graphFile),
  month: agreeWith<MonthFile>()(monthFile),
  name: agreeWith<NameFile>()(nameFile),
  episode: agreeWith<EpisodeFile>()(episodeFile),
  outlet: agreeWith<OutletFile>()(outletFile),
  outlets: agreeWith<OutletsFile>()(outletsFile),
  plates: agreeWith<PlatesFile>()(platesFile),
  quote: agreeWith<QuoteFile>()(quoteFile),
  quotes: agreeWith<QuotesFile>()(quotesFile),
  redirects: agreeWith<RedirectsFile>()(redirectsFile),
  search: agreeWith<SearchFile>()(searchFile),
  'search-part': agreeWith<SearchPartFile>()(searchPartFile),
  'search-words': agreeWith<SearchWordsFile>()(searchWordsFile),
  series: agreeWith<SeriesFile>()(seriesFile),
  site: agreeWith<SiteFile>()(siteFile),
  source: agreeWith<SourceFile>()(sourceFile),
  sources: agreeWith<SourcesFile>()(sourcesFile),
  status: agreeWith<StatusFile>()(statusFile),
  timeline: agreeWith<TimelineFile>()(timelineFile),
  titles: agreeWith<TitlesFile>()(titlesFile),
  works: agreeWith<WorksFile>()(worksFile),
};

/** The twins of those files that can have masked facts. */
const SEALED = {
  'about-sealed': aboutTwin,
  'answer-sealed': answerTwin,
  'article-index-sealed': articleIndexTwin,
  'article-sealed': articleTwin,
  'board-sealed': boardTwin,
  'case-sealed': caseTwin satisfies z.ZodType<SealedCaseFile>,
  'contradictions-sealed': contradictionsTwin,
  'episode-sealed': episodeTwin,
  'graph-sealed': graphTwin,
  'month-sealed': monthTwin,
  'outlet-sealed': outletTwin,
  'quote-sealed': quoteTwin,
  'quotes-sealed': quotesTwin,
  'search-part-sealed': searchPartTwin,
  'search-sealed': searchTwin,
  'search-words-sealed': searchWordsTwin,
  'series-sealed': seriesTwin,
  'source-sealed': sourceTwin,
  'sources-sealed': sourcesTwin,
  'status-sealed': statusTwin,
  'timeline-sealed': timelineTwin,
} satisfies Record<string, z.ZodType<FileStamp & SealedFile>>;

export const DATA_SCHEMAS: Readonly<Record<string, z.ZodType>> = { ...OPEN, ...SEALED };
