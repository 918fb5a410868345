/** What links here, grouped by kind, each with the sentence around the link. */
import type { Backlink } from '~/domain/article';
import type { Seen } from '~/domain/view';
import { GatedFact } from './GatedFact';
import { SiteLink } from './SiteLink';

const GROUPS: Readonly<Record<string, string>> = {
  characters: 'Characters',
  people: 'People',
  ships: 'Ships',
  topics: 'Topics',
  cases: 'Evidence on the board',
  quotes: 'Quotations',
  events: 'Timeline',
  answers: 'Answers',
  pages: 'About',
  series: 'Series',
};

export function Backlinks({
  links,
  title = 'What links here',
}: {
  readonly links: readonly Seen<Backlink>[];
  readonly title?: string;
}) {
  const open = links.flatMap((seen) => (seen.open ? [seen] : []));
  const hasMore = open.length < links.length;
  return (
    <section className="backlinks" aria-labelledby="backlinks">
      <h2 id="backlinks">{title}</h2>
      {open.length === 0 && <p className="quiet">{hasMore ? 'Nothing that you have come to yet.' : 'Nothing yet.'}</p>}
      {Object.entries(GROUPS).map(([kind, name]) => {
        const group = open.filter(({ fact }) => fact.kind === kind);
        if (group.length === 0) return null;
        return (
          <div key={kind}>
            <h3>{name}</h3>
            <ul>
              {group.map((seen) => (
                <li key={seen.fact.id}>
                  <GatedFact seen={seen}>
                    {(link) => (
                      <>
                        <SiteLink to={link.path}>{link.name}</SiteLink>
                        <p>{link.sentence}</p>
                      </>
                    )}
                  </GatedFact>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {hasMore && open.length > 0 && <p className="quiet">More links lie further on in the story.</p>}
    </section>
  );
}
