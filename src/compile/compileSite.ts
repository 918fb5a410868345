/** Content folder → every data file of the site, every path to prerender, and the words that must stay sealed. */
import { monthsOfRecord } from '../domain/months.ts';
import {
  ARTICLE_KINDS,
  aboutPath,
  answerPath,
  answersPath,
  articlesPath,
  ballotPath,
  boardPath,
  casePath,
  contradictionsPath,
  comparePath,
  connectPath,
  episodePath,
  graphPath,
  homePath,
  methodPath,
  outletPath,
  outletsPath,
  namePath,
  quotePath,
  randomPath,
  searchPath,
  seriesPath,
  settingsPath,
  sheetPath,
  sourcePath,
  sourcesPath,
  statusMonthPath,
  statusPath,
  tallyPath,
  timelinePath,
  worksPath,
} from '../domain/paths.ts';
import { spoilerTerms, type SpoilerTerms } from './audit/spoilerTerms.ts';
import type { Content, Problem } from './content.ts';
import { readContent } from './read/readContent.ts';
import { searchEntries } from './search/searchEntries.ts';
import { writeSearch } from './search/writeSearch.ts';
import { collectBacklinks } from './write/backlinks.ts';
import { type DataFile, FileSet } from './write/fileSet.ts';
import { collectLeaning } from './write/leaning.ts';
import { redirectsOf, writeRedirects } from './write/redirects.ts';
import { groupNames, writeNames } from './write/sharedNames.ts';
import { type AnyArticle, articlePathOf, slugOf } from './write/things.ts';
import { writeAbout, writeAnswers } from './write/writeAnswers.ts';
import { writeArticles } from './write/writeArticles.ts';
import { writeBallot } from './write/writeBallot.ts';
import { writeBoard } from './write/writeBoard.ts';
import { writeContradictions } from './write/writeContradictions.ts';
import { writeGraph } from './write/writeGraph.ts';
import { writeDataIndex } from './write/writeDataIndex.ts';
import { outletsOf, writeOutlets } from './write/writeOutlets.ts';
import { writeSite } from './write/writeReference.ts';
import { writePlates } from './write/writePlates.ts';
import { writeQuotes } from './write/writeQuotes.ts';
import { milestonesOf, writeTimeline } from './write/writeTimeline.ts';
import { writeSources } from './write/writeSources.ts';
import { writeWorks } from './write/writeWorks.ts';

export interface SitePlace {
  /** Origin without a path. */
  readonly origin: string;
  /** Base path with slashes at both ends. */
  readonly base: string;
}

export interface CompiledSite extends SitePlace {
  /** Path below the base → text of the file. */
  readonly files: ReadonlyMap<string, string>;
  /** Every page to prerender, sorted. */
  readonly pages: readonly string[];
  /** Pages that stand in no list: their name is a spoiler. */
  readonly unlisted: ReadonlySet<string>;
  /** The path of another, former or wrong name → the one true path; none of them is a page. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Words that no file without `.sealed.` in its name may hold. */
  readonly spoilerTerms: SpoilerTerms;
  readonly siteName: string;
  readonly language: string;
}

export interface CompileResult {
  /** Undefined when there is any error. */
  readonly site: CompiledSite | undefined;
  readonly problems: readonly Problem[];
}

/** Reads, checks and writes in memory. @param place what the environment says; the content's own site.yaml fills the rest. */
export function compileSite(dir: string, place: Partial<SitePlace> = {}): CompileResult {
  const { content, problems } = readContent(dir);
  if (!content) return { site: undefined, problems };
  const origin = place.origin ?? content.site.origin;
  const base = place.base ?? content.site.base;

  const sealed = spoilerTerms(content);
  const set = new FileSet();
  const backlinks = collectBacklinks(content);
  const leaning = collectLeaning(content);
  writeSite(content, origin, set);
  writeArticles(content, backlinks, set);
  writeBoard(content, set);
  writeBallot(content, set);
  writePlates(content, set);
  writeGraph(content, set);
  writeTimeline(content, set);
  writeQuotes(content, set);
  writeWorks(content, backlinks, set);
  writeSources(content, leaning, set);
  writeOutlets(content, leaning, set);
  writeAnswers(content, set);
  writeContradictions(content, set);
  writeSearch(searchEntries(content), set);
  writeAbout(content, sealed.terms, set);
  writeNames(content, set);
  const pages = pagesOf(content);
  const unlisted = new Set(maskedArticles(content).map(articlePathOf));
  const redirects = redirectsOf(content, pages);
  writeRedirects(
    pages.filter((page) => !unlisted.has(page)),
    redirects,
    set,
  );
  const data: DataFile[] = set.stamped();
  const files = new Map(data.map(({ path, value }) => [path, `${JSON.stringify(value)}\n`]));
  for (const [path, text] of writeDataIndex(data, content.site.name)) files.set(path, text);

  const site: CompiledSite = {
    origin,
    base,
    files,
    pages,
    unlisted,
    redirects,
    spoilerTerms: sealed,
    siteName: content.site.name,
    language: content.site.language,
  };
  return { site, problems };
}

const allArticles = (content: Content): AnyArticle[] =>
  ARTICLE_KINDS.flatMap((kind): readonly AnyArticle[] => content[kind]);
const maskedArticles = (content: Content) => allArticles(content).filter(({ data }) => data.revealedBy.length > 0);

/** Every address of the site, in one order. */
function pagesOf(content: Content): string[] {
  const pages = [
    homePath(),
    answersPath(),
    statusPath(),
    ...monthsOfRecord({ milestones: milestonesOf(content) }, content.site.checked).map(statusMonthPath),
    boardPath(),
    methodPath(),
    ballotPath(),
    tallyPath(),
    timelinePath(),
    worksPath(),
    sourcesPath(),
    outletsPath(),
    contradictionsPath(),
    graphPath(),
    connectPath(),
    comparePath(),
    randomPath(),
    searchPath(),
    settingsPath(),
    ...ARTICLE_KINDS.map(articlesPath),
    ...allArticles(content).map(articlePathOf),
    ...content.cases.flatMap(({ id }) => [casePath(id), sheetPath(id)]),
    ...content.quotes.map(({ id }) => quotePath(id)),
    ...content.series.flatMap(({ id, data }) => [
      seriesPath(id),
      ...data.episodes.map((episode) => episodePath(episode.id)),
    ]),
    ...content.sources.map((entry) => sourcePath(slugOf(entry))),
    ...outletsOf(content).map(({ id }) => outletPath(id)),
    ...content.answers.map(({ id }) => answerPath(id)),
    ...content.pages.map(({ id }) => aboutPath(id)),
    ...groupNames(content).map(({ id }) => namePath(id)),
  ];
  return [...new Set(pages)].toSorted();
}
