/** Under the initials of a person, in the place of a portrait: when they spoke, and what is in their own words. */
import type { Mention, SafeMention } from '~/domain/article';
import { drawStrip } from '~/domain/statementStrip';
import type { Seen } from '~/domain/view';

export function StatementStrip({ mentions }: { readonly mentions: readonly Seen<Mention, SafeMention>[] }) {
  const strip = drawStrip(mentions.map((seen) => (seen.open ? seen.fact : seen.stub)));
  if (!strip) return null;
  const quotes = strip.ticks.filter(({ isQuote }) => isQuote).length;
  const words = `${strip.ticks.length} on record from ${strip.from} to ${strip.to - 1}${quotes > 0 ? `, ${quotes} of them word for word` : ''}`;
  return (
    <div className="strip">
      <svg role="img" aria-label={words} width="100%" height="30">
        <line className="strip-axis" x1="0" x2="100%" y1="24.5" y2="24.5" />
        {strip.ticks.map(({ x, isQuote }, index) => (
          <line
            key={index}
            className={isQuote ? 'strip-quote' : undefined}
            x1={`${x}%`}
            x2={`${x}%`}
            y1={isQuote ? 0 : 10}
            y2="24"
          />
        ))}
      </svg>
      <p aria-hidden="true">
        <span>{strip.from}</span>
        <span>{strip.to}</span>
      </p>
      <p className="strip-words" aria-hidden="true">
        {words}
      </p>
    </div>
  );
}
