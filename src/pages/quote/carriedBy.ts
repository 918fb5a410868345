/** By whom a quotation was carried, where that is not the outlet itself: "quoted in Radio Times, April 2023". */
import { formatDate } from '~/domain/dates';
import type { QuoteFile } from '~/domain/timeline';

export function carriedBy({ outlet, notes, quotedIn }: QuoteFile): string[] {
  const note = notes.find(({ id }) => id === quotedIn);
  if (!note?.outlet || note.outlet === outlet) return [];
  const published = note.published ? [formatDate(note.published, note.publishedPrecision)] : [];
  return [`quoted in ${[note.outlet, ...published].join(', ')}`];
}
