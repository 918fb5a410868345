/** A quotation of record, word for word. */
import { DateText } from '~/components/DateText';
import { OutletLink } from '~/components/OutletLink';
import { SiteLink } from '~/components/SiteLink';
import { richToText } from '~/domain/richText';
import type { TimelineEntry } from '~/domain/timeline';

export function HomeQuote({ quote }: { readonly quote: TimelineEntry }) {
  return (
    <figure className="pull">
      <blockquote>
        {quote.rich.map((paragraph, index) => (
          <p key={index}>
            “{richToText(paragraph)}
            {index === quote.rich.length - 1 && '”'}
          </p>
        ))}
      </blockquote>
      <figcaption>
        {quote.who} in <OutletLink outlet={quote.outlet} />,{' '}
        <DateText date={quote.date} precision={quote.datePrecision} />
        {quote.path !== null && (
          <>
            {' '}
            · <SiteLink to={quote.path}>where it comes from</SiteLink>
          </>
        )}
      </figcaption>
    </figure>
  );
}
