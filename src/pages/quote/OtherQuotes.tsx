/** The way on: the quotations before and after in time, and others by the same speaker. */
import { formatDate } from '~/domain/dates';
import { SiteLink } from '~/components/SiteLink';
import { timelinePath } from '~/domain/paths';
import type { QuoteFile, QuoteLink } from '~/domain/timeline';

const nameOf = ({ who, outlet, date, datePrecision }: QuoteLink): string =>
  `${who} to ${outlet}, ${formatDate(date, datePrecision)}`;

export function OtherQuotes({ file: { previous, next, sameSpeaker, speaker } }: { readonly file: QuoteFile }) {
  return (
    <>
      <nav className="quote-turn" aria-label="Quotations in order of time">
        {previous && <Turn word="Earlier" quote={previous} />}
        {next && <Turn word="Later" quote={next} />}
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
                  To {quote.outlet}, {formatDate(quote.date, quote.datePrecision)} <Handle id={quote.id} />
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
      <span className="label">{word}</span> {nameOf(quote)} <Handle id={quote.id} />
    </SiteLink>
  );
}

/** Several quotations come from one talk: the id, which gives nothing away, tells them apart. */
function Handle({ id }: { readonly id: string }) {
  return <span className="mono quiet">{id}</span>;
}
