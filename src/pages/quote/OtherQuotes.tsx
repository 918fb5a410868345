/** The way on: the quotations before and after in time, and others by the same speaker. */
import { formatDate } from '~/domain/dates';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { timelinePath } from '~/domain/paths';
import type { QuoteFile, QuoteLink } from '~/domain/timeline';
import { isKnownOn } from '~/domain/view';

export function OtherQuotes({ file: { previous, next, sameSpeaker: all, speaker } }: { readonly file: QuoteFile }) {
  const { epoch } = useReader();
  const sameSpeaker = all.filter((quote) => isKnownOn(quote, epoch));
  return (
    <>
      <nav className="quote-turn" aria-label="Quotations in order of time">
        {previous && isKnownOn(previous, epoch) && <Turn word="Earlier" quote={previous} />}
        {next && isKnownOn(next, epoch) && <Turn word="Later" quote={next} />}
      </nav>
      {sameSpeaker.length > 0 && (
        <section className="blk" aria-labelledby="others">
          <div className="sec">
            <h2 id="others">More from {speaker.name}</h2>
            <SiteLink to={timelinePath()}>Timeline</SiteLink>
          </div>
          <ul className="link-list">
            {sameSpeaker.map((quote) => (
              <li key={quote.id}>
                <SiteLink to={quote.path}>
                  {quote.title}{' '}
                  <span className="mono quiet">
                    {quote.outlet}, {formatDate(quote.date, quote.datePrecision)}
                  </span>
                </SiteLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Turn({ word, quote }: { readonly word: string; readonly quote: QuoteLink }) {
  return (
    <SiteLink to={quote.path}>
      <span className="label">{word}</span> {quote.title}{' '}
      <span className="mono quiet">{formatDate(quote.date, quote.datePrecision)}</span>
    </SiteLink>
  );
}
