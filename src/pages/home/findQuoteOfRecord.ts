import { richToText } from '~/domain/richText';
import type { TimelineEntry } from '~/domain/timeline';

/** What can be taken in at a glance. */
const MAX_LENGTH = 240;

/** The newest whole quotation that is short; else the newest whole one, else the newest. @param entries the newest first. */
export function findQuoteOfRecord(entries: readonly TimelineEntry[]): TimelineEntry | undefined {
  const quotes = entries.filter(({ kind }) => kind === 'quote');
  const whole = quotes.filter(({ fragment }) => !fragment);
  return whole.find(({ rich }) => rich.map(richToText).join(' ').length <= MAX_LENGTH) ?? whole[0] ?? quotes[0];
}
