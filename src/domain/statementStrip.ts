/** When somebody spoke: a tick for each dated word of theirs or about them, on a line of whole years. */
import { yearOf } from './dates.ts';

export interface StatementStrip {
  /** Whole years at the two ends. */
  readonly from: number;
  readonly to: number;
  /** Hundredths of the width, oldest first. */
  readonly ticks: readonly { readonly x: number; readonly isQuote: boolean }[];
}

interface Dated {
  readonly date?: string;
  readonly type: string;
}

/** @returns null where there is nothing to draw. */
export function drawStrip(mentions: readonly Dated[]): StatementStrip | null {
  const dated = mentions.flatMap(({ date, type }) => (date ? [{ year: yearOf(date), isQuote: type === 'quote' }] : []));
  if (dated.length === 0) return null;
  const years = dated.map(({ year }) => year);
  const from = Math.floor(Math.min(...years));
  const to = Math.max(Math.floor(Math.max(...years)) + 1, from + 2);
  const place = (year: number): number => Math.round(((year - from) / (to - from)) * 1000) / 10;
  return {
    from,
    to,
    ticks: dated.toSorted((a, b) => a.year - b.year).map(({ year, isQuote }) => ({ x: place(year), isQuote })),
  };
}
