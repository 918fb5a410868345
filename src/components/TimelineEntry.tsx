/** One entry of the axis: its day, its words or their mask, who said it and where it was read. */
import { formatDate } from '~/domain/dates';
import { quotePath } from '~/domain/paths';
import { safePart, type SeenEntry } from '~/domain/timelineList';
import { CiteControl } from './CiteControl';
import { citeEntry } from './citeEntry';
import { DateText } from './DateText';
import { DisputeMark } from './DisputeMark';
import { EntryWords } from './EntryWords';
import { GatedFact } from './GatedFact';
import { OutletLink } from './OutletLink';
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
        <GatedFact seen={seen}>{(entry) => <EntryWords entry={entry} />}</GatedFact>
        <p className="src">
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
