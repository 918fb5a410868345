/** Cards made of words and weights: cases and the board, quotations, answers. */
import type { BoardFile, CaseFile, EvidenceLine } from '../../domain/board.ts';
import { curveScale, drawCurve } from '../../domain/boardCurve.ts';
import { scoreRows, sortBoard } from '../../domain/boardList.ts';
import { formatDate } from '../../domain/dates.ts';
import { openLedger } from '../../domain/dayLedger.ts';
import { formatVerdict, formatWeight, type Score } from '../../domain/evidence.ts';
import { NOTHING_SEEN } from '../../domain/horizon.ts';
import type { AnswerRow, SiteFile } from '../../domain/reference.ts';
import { scoreCase } from '../../domain/scoreCase.ts';
import type { QuoteFile } from '../../domain/timeline.ts';
import { openFacts, view } from '../../domain/view.ts';
import type { AnswerCard, BoardCard, CaseCard, QuoteCard } from './cardFacts.ts';
import { checkedOn, sentence } from './cardSentences.ts';

/** Rows of the board on its card. */
const ROWS = 5;

const sayScore = (score: Score): string =>
  `${formatVerdict(score.verdict)}, for ${formatWeight(score.for, 'for')}, against ${formatWeight(score.against, 'against')}`;

export function caseCard(site: SiteFile, file: CaseFile): CaseCard {
  const seen = view<EvidenceLine>([...file.evidence, ...file.masked], NOTHING_SEEN, site.checked);
  const { score, open, hasMore } = scoreCase(seen, site.checked);
  const scale = curveScale(site.since, site.checked, site.checked);
  const question = `Would ${file.name} be in it?`;
  const day = `As it stood on ${formatDate(site.checked)}`;
  return {
    kind: 'case',
    key: `case-${file.id}`,
    label: 'Case on the board',
    day,
    alt: `${question} ${sentence(`${day}: ${sayScore(score)}`)}`,
    question,
    score,
    hasMore,
    curve: drawCurve(openLedger(open), scale),
    years: [scale.start.slice(0, 4), site.checked.slice(0, 4)],
  };
}

export function boardCard(site: SiteFile, { rows }: BoardFile): BoardCard {
  const scored = scoreRows(rows, NOTHING_SEEN, site.checked);
  const first = sortBoard(scored, { sort: 'evidence', dir: 'desc' })
    .slice(0, ROWS)
    .map(({ row, score }) => ({ name: row.name, score }));
  const day = `As it stood on ${formatDate(site.checked)}`;
  return {
    kind: 'board',
    key: 'board',
    label: `The board of ${site.subject}`,
    day,
    alt: `Who would be in it? ${day}: ${sentence(first.map(({ name, score }) => `${name} ${formatVerdict(score.verdict)}`).join(', '))}`,
    title: 'Who would be in it?',
    rows: first,
  };
}

export function quoteCard(site: SiteFile, file: QuoteFile): QuoteCard {
  const words = openFacts(file.words, NOTHING_SEEN, site.checked).flatMap(({ paragraphs }) => paragraphs);
  const gap = file.fragment ? '…' : '';
  const isMasked = words.length === 0;
  const text = isMasked ? file.title : `“${gap}${words.join(' ')}${gap}”`;
  const date = formatDate(file.date, file.datePrecision);
  return {
    kind: 'quote',
    key: `quote-${file.id}`,
    label: 'Quotation of record',
    day: `Said ${file.datePrecision === 'approx' ? '' : file.date.length > 7 ? 'on ' : 'in '}${date}`,
    alt: isMasked ? sentence(text) : `${file.speaker.name} to ${file.outlet}, ${date}: ${text}`,
    words: text,
    isMasked,
    speaker: file.speaker.name,
    said: `to ${file.outlet}`,
  };
}

export function answerCard({ id, name, short, summary, checked }: AnswerRow): AnswerCard {
  return {
    kind: 'answer',
    key: `answer-${id}`,
    label: 'Answered',
    day: checkedOn(checked),
    alt: `${name} ${sentence(short)}`,
    question: name,
    short: sentence(short),
    // The short answer has said it.
    rest: summary.replace(/^(?:Yes|No)\.\s+/, ''),
  };
}
