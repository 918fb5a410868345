/** The day of an entry, which is its permalink: of what kind it is, who and when, so that it names the entry wherever it is heard. */
import type { MouseEvent } from 'react';
import { timelinePath } from '~/domain/paths';
import { idOf, safePart, type SeenEntry } from '~/domain/timelineList';
import { DateText } from './DateText';
import { SiteLink } from './SiteLink';

const KIND = { quote: 'Quotation', statement: 'Statement', event: 'Event' } as const;

interface EntryWhenProps {
  readonly seen: SeenEntry;
  /** On the timeline itself: whether Tab stops at it. Elsewhere it leads there. */
  readonly isStop?: boolean | undefined;
  readonly onFollow?: ((event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
}

export function EntryWhen({ seen, isStop, onFollow }: EntryWhenProps) {
  const { kind, date, datePrecision, who } = safePart(seen);
  const id = idOf(seen);
  const words = (
    <span id={`${id}.when`}>
      <span className="visually-hidden">
        <span className="entry-kind">{KIND[kind]}</span>: {who},
      </span>{' '}
      <DateText date={date} precision={datePrecision} />
    </span>
  );
  if (isStop === undefined)
    return (
      <SiteLink to={`${timelinePath()}#${id}`} className="entry-when">
        {words}
      </SiteLink>
    );
  return (
    <a href={`#${id}`} className="entry-when" tabIndex={isStop ? 0 : -1} onClick={onFollow}>
      {words}
    </a>
  );
}
