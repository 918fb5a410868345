/** The words of a quotation with the marks that the wiki sets round them, and as a line to hand on. The words themselves are never touched. */
import { formatDate } from './dates.ts';
import type { PartialDate } from './fact.ts';

/** Each paragraph opens, only the last one closes; a fragment has dots at both ends. */
export function markWords(paragraphs: readonly string[], isFragment: boolean): string[] {
  const gap = isFragment ? '…' : '';
  return paragraphs.map((words, index) => {
    const opening = index === 0 ? gap : '';
    return `“${opening}${words}${index === paragraphs.length - 1 ? `${gap}”` : ''}`;
  });
}

export interface Attribution {
  readonly speaker: string;
  readonly outlet: string;
  readonly date: PartialDate;
  /** The permalink. */
  readonly url: string;
}

/** "“…words…” — Terry Matalas, Den of Geek, November 2022, https://…": the dash begins a line after several paragraphs. */
export function attributeWords(
  paragraphs: readonly string[],
  isFragment: boolean,
  { speaker, outlet, date, url }: Attribution,
): string {
  const day = formatDate(date.date, date.datePrecision).replaceAll('\u00A0', ' ');
  const gap = paragraphs.length > 1 ? '\n' : ' ';
  return `${markWords(paragraphs, isFragment).join('\n')}${gap}— ${[speaker, outlet, day, url].join(', ')}`;
}
