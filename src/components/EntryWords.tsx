/** The words of an entry: marked as a quotation, or in our own. */
import { richToText } from '~/domain/richText';
import type { TimelineEntry } from '~/domain/timeline';
import { QuoteText } from './QuoteText';
import { RichText } from './RichText';

export function EntryWords({ entry }: { readonly entry: TimelineEntry }) {
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
