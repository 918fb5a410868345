/** One entry of the axis: its day, its words or their mask, who said it and where it was read. */
import type { MouseEvent, ReactNode } from 'react';
import { formatDate } from '~/domain/dates';
import { quotePath } from '~/domain/paths';
import { idOf, safePart, type SeenEntry } from '~/domain/timelineList';
import { CiteControl } from './CiteControl';
import { citeEntry } from './citeEntry';
import { DisputeMark } from './DisputeMark';
import { EntryWhen } from './EntryWhen';
import { EntryWords } from './EntryWords';
import { GatedFact } from './GatedFact';
import { OutletLink } from './OutletLink';
import { SiteLink } from './SiteLink';

interface TimelineEntryProps {
  readonly seen: SeenEntry;
  /** On the timeline itself, where keys go from entry to entry: whether Tab stops at this one. */
  readonly isStop?: boolean;
  /** There too: follows the link to the entry within the page. */
  readonly onFollow?: (event: MouseEvent<HTMLAnchorElement>) => void;
  /** It is what the address leads to. */
  readonly isCurrent?: boolean;
  /** Its address, for paper. */
  readonly url?: string;
  /** Said of it before its words. */
  readonly children?: ReactNode;
}

export function TimelineEntry({ seen, isStop, onFollow, isCurrent = false, url, children }: TimelineEntryProps) {
  const { kind, date, datePrecision, who, outlet } = safePart(seen);
  const id = idOf(seen);
  // For those who hear a list of links: which entry each belongs to.
  const context = (
    <span className="visually-hidden">
      {' '}
      ({who}, {formatDate(date, datePrecision)})
    </span>
  );
  return (
    <li
      id={id}
      data-entry={id}
      data-kind={kind}
      aria-labelledby={`${id}.when`}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <EntryWhen seen={seen} isStop={isStop} onFollow={onFollow} />
      <span className="ax" />
      <div className="body">
        {children}
        <GatedFact seen={seen}>{(entry) => <EntryWords entry={entry} />}</GatedFact>
        <p className="src" data-url={url}>
          {who} · <OutletLink outlet={outlet} />
          {seen.open && kind !== 'quote' && (
            <>
              {' '}
              · <SiteLink to={seen.fact.sourcePath}>the source{context}</SiteLink>
            </>
          )}
          {seen.open && seen.fact.disputes.map((dispute) => <DisputeMark key={dispute} id={dispute} />)}
          {seen.open && seen.fact.fragment && ' · part of a sentence'}
          {seen.open && seen.fact.confidence === 'low' && ' · weakly sourced'}
          {seen.open && kind !== 'quote' && (
            <>
              {' '}
              · <CiteControl what={citeEntry(seen.fact)} look="link" context={context} />
            </>
          )}
          {kind === 'quote' && (
            <>
              {' '}
              · <SiteLink to={quotePath(id)}>the quotation{context}</SiteLink>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
