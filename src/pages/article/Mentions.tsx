/** What has been said and has happened, newest first: the day and the outlet stand there even where the words are masked. */
import { DateText } from '~/components/DateText';
import { GatedFact } from '~/components/GatedFact';
import { SiteLink } from '~/components/SiteLink';
import type { Mention, SafeMention } from '~/domain/article';
import type { Seen } from '~/domain/view';
import { Disclosure } from '~/ui/Disclosure';

type SeenMention = Seen<Mention, SafeMention>;

/** How many stand there before the list is opened. */
const SHORT = 12;

export function Mentions({ mentions }: { readonly mentions: readonly SeenMention[] }) {
  const first = mentions.length > SHORT + 2 ? mentions.slice(0, SHORT) : mentions;
  const rest = mentions.slice(first.length);
  return (
    <section aria-labelledby="record">
      <h2 id="record">On the record</h2>
      <MentionList mentions={first} />
      {rest.length > 0 && (
        <Disclosure className="more-record" summary="Earlier" isButton>
          <MentionList mentions={rest} />
        </Disclosure>
      )}
    </section>
  );
}

function MentionList({ mentions }: { readonly mentions: readonly SeenMention[] }) {
  return (
    <ul className="said record">
      {mentions.map((seen) => {
        const safe: SafeMention & { readonly id: string } = seen.open ? seen.fact : seen.stub;
        return (
          <li key={safe.id}>
            {safe.date ? <DateText date={safe.date} precision={safe.datePrecision ?? 'day'} /> : <span />}
            <div>
              <GatedFact seen={seen}>
                {({ type, text }) =>
                  type === 'quote' ? (
                    <blockquote>
                      <p>{`“${text}”`}</p>
                    </blockquote>
                  ) : (
                    <p>{text}</p>
                  )
                }
              </GatedFact>
              <p className="src">
                {`${[...new Set([safe.who, safe.outlet])].filter(Boolean).join(' · ')}${seen.open ? ' · ' : ''}`}
                {seen.open && (
                  <SiteLink to={seen.fact.path}>{safe.type === 'quote' ? 'The quotation' : 'On the timeline'}</SiteLink>
                )}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
