/** Beside the words: how the day is known, who and what they are about. */
import type { ReactNode } from 'react';
import { DateText } from '~/components/DateText';
import { GatedFact } from '~/components/GatedFact';
import { SiteLink } from '~/components/SiteLink';
import { timelinePath } from '~/domain/paths';
import type { NamedLink, QuoteFile } from '~/domain/timeline';
import type { Seen } from '~/domain/view';

interface QuoteMarginProps {
  readonly file: QuoteFile;
  readonly mentions: readonly Seen<NamedLink>[];
}

const SURENESS = {
  high: 'Good: the words and their day are well attested.',
  medium: 'Fair: something about it rests on a report alone.',
  low: 'Weak: treat it with care.',
} as const;

export function QuoteMargin({ file, mentions }: QuoteMarginProps) {
  return (
    <aside className="margin margin-low" aria-label="About this quotation">
      <Part title="How the day is known">
        <p>
          <DateText date={file.date} precision={file.datePrecision} />. {file.dateBasis}
        </p>
      </Part>
      <Mentions links={mentions} />
      {file.topics.length > 0 && (
        <Part title="Topics">
          <ul>
            {file.topics.map(({ id, label }) => (
              <li key={id}>
                <SiteLink to={`${timelinePath()}?topic=${id}`}>{label}</SiteLink>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title="How sure we are">
        <p>{SURENESS[file.confidence]}</p>
      </Part>
    </aside>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The open ones; of the others only that there are some, or their number would tell. */
function Mentions({ links }: { readonly links: readonly Seen<NamedLink>[] }) {
  const open = links.filter((seen) => seen.open);
  if (links.length === 0) return null;
  return (
    <Part title="Who and what it is about">
      {open.length > 0 && (
        <ul>
          {open.map((seen) => (
            <li key={seen.fact.id}>
              <GatedFact seen={seen}>{(link) => <SiteLink to={link.path}>{link.name}</SiteLink>}</GatedFact>
            </li>
          ))}
        </ul>
      )}
      {open.length < links.length && (
        <p className="quiet">
          {open.length > 0 ? 'More lies further on in the story.' : 'It lies further on in the story.'}
        </p>
      )}
    </Part>
  );
}
