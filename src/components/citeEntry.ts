/** A statement or an event of the timeline as something to cite. */
import { clipText } from '~/domain/clipText';
import { formatDate } from '~/domain/dates';
import { timelinePath } from '~/domain/paths';
import { richToText } from '~/domain/richText';
import type { TimelineEntry } from '~/domain/timeline';
import type { CiteProps } from './CiteControl';

const LENGTH = 110;

/** A masked entry is named by its day alone: a citation travels to readers who have seen less. */
export function citeEntry({ id, kind, rich, revealedBy, who, outlet, date, datePrecision }: TimelineEntry): CiteProps {
  const day = formatDate(date, datePrecision);
  const isSafe = revealedBy.length === 0;
  return {
    id,
    kind,
    title: isSafe
      ? clipText(rich.map(richToText).join(' '), LENGTH)
      : `${kind === 'event' ? 'Event' : 'Statement'} of ${day}`,
    speakers: kind === 'event' ? [] : [who],
    said: [`read at ${outlet}`],
    date: { date, datePrecision },
    path: `${timelinePath()}#${id}`,
  };
}
