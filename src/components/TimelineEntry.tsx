/** One entry of the axis: its day, its words or their mask, who said it and where it was read. */
import { formatDate } from '~/domain/dates';
import { quotePath } from '~/domain/paths';
import { richToText } from '~/domain/richText';
import type { TimelineEntry as Entry } from '~/domain/timeline';
import { safePart, type SeenEntry } from '~/domain/timelineList';
import { DateText } from './DateText';
import { GatedFact } from './GatedFact';
import { QuoteText } from './QuoteText';
import { RichText } from './RichText';
import { SiteLink } from './SiteLink';

const KIND = { quote: 'Quotation', statement: 'Statement', event: 'Event' } as const;

export function TimelineEntry({ seen }: { readonly seen: SeenEntry }) {
  const { kind, date, datePrecision, who, outlet } = safePart(seen);
  const { id } = seen.open ? seen.fact : seen.stub;
  // For those who hear a list of links: which entry each belongs to.
  const context = (
    <span className="visually-hidden">
      {' '}
      ({who}, {formatDate(date, datePrecision)})
    </span>
  );
  return (
    <li id={id} data-entry={id} data-kind={kind}>
      <DateText date={date} precision={datePrecision} />
      <span className="ax" />
      <div className="body">
        <span className="visually-hidden">{KIND[kind]}: </span>
        <GatedFact seen={seen}>{(entry) => <Words entry={entry} />}</GatedFact>
        <p className="src">
          {who} ·{' '}
          {seen.open && kind !== 'quote' ? (
            <SiteLink to={seen.fact.sourcePath}>
              {outlet}
              {context}
            </SiteLink>
          ) : (
            outlet
          )}
          {seen.open && seen.fact.fragment && ' · part of a sentence'}
          {seen.open && seen.fact.confidence === 'low' && ' · weakly sourced'}
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

function Words({ entry }: { readonly entry: Entry }) {
  if (entry.kind === 'quote') {
    return <QuoteText paragraphs={entry.rich.map(richToText)} isFragment={entry.fragment} />;
  }
  return (
    <>
      {entry.rich.map((paragraph, index) => (
        <p key={index}>
          <RichText rich={paragraph} />
        </p>
      ))}
      {entry.note && <p className="src">{entry.note}</p>}
    </>
  );
}
