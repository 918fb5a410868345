/** Page → what its card shows. Safe data files are all that is read. */
import type { Article } from '../../domain/article.ts';
import type { BoardFile, CaseFile } from '../../domain/board.ts';
import {
  ARTICLE_KINDS,
  boardPath,
  casePath,
  homePath,
  methodPath,
  quotePath,
  sheetPath,
  statusPath,
} from '../../domain/paths.ts';
import type { AnswerFile, SiteFile, StatusFile } from '../../domain/reference.ts';
import type { QuoteFile } from '../../domain/timeline.ts';
import type { WorkRow, WorksFile } from '../../domain/works.ts';
import type { CompiledSite } from '../compileSite.ts';
import type { CardFacts } from './cardFacts.ts';
import { answerCard, boardCard, caseCard, quoteCard } from './recordCards.ts';
import { articleCard, siteCard, workCard } from './thingCards.ts';

const isArticles = (section: string): boolean => ARTICLE_KINDS.some((kind) => kind === section);

/** Every page has one; pages without a card of their own share that of what they belong to, or the site's. */
export function collectCards(site: CompiledSite): Map<string, CardFacts> {
  const read = <T>(file: string): T => {
    const text = site.files.get(file);
    if (text === undefined || file.includes('.sealed.')) throw new Error(`A card asked for ${file}.`);
    return JSON.parse(text) as T;
  };
  const about = read<SiteFile>('/data/site.json');
  const status = read<StatusFile>('/data/status.json');
  const fallback = siteCard(about, status.record.dates);
  const answer = answerCard(status.answer);
  const board = boardCard(about, read<BoardFile>('/data/board.json'));
  const works = read<WorksFile>('/data/works.json');
  const fixed = new Map<string, CardFacts>([
    [homePath(), answer],
    [statusPath(), answer],
    [boardPath(), board],
    [methodPath(), board],
  ]);
  const cardOf = (page: string): CardFacts => {
    const own = fixed.get(page);
    if (own) return own;
    const [, section = '', id = ''] = page.split('/');
    if (id === '') return fallback;
    if (isArticles(section)) return articleCard(about, read<Article>(`/data/${section}/${id}.json`));
    if (page === casePath(id) || page === sheetPath(id))
      return caseCard(about, read<CaseFile>(`/data/board/${id}.json`));
    if (page === quotePath(id)) return quoteCard(about, read<QuoteFile>(`/data/quotes/${id}.json`));
    if (section === 'answers') return answerCard(read<AnswerFile>(`/data/answers/${id}.json`));
    if (section === 'works')
      return workCard(about, works.rows, read<WorkRow & { checked: string }>(`/data/works/${id}.json`));
    return fallback;
  };
  return new Map([...site.pages, '/404.html'].map((page) => [page, cardOf(page)]));
}
