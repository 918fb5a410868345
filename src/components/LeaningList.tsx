/** What leans on a source or an outlet: kind by kind, page by page, each with its sentence. */
import { groupBy } from '~/domain/groupBy';
import type { Leaning } from '~/domain/reference';
import type { Seen } from '~/domain/view';
import { DateText } from './DateText';
import { GatedFact } from './GatedFact';
import { SiteLink } from './SiteLink';

type OpenLeaning = Extract<Seen<Leaning>, { readonly open: true }>;

const KINDS: Readonly<Record<string, string>> = {
  quotes: 'Quotations',
  events: 'Timeline',
  cases: 'Evidence on the board',
  contradictions: 'Where sources disagree',
  answers: 'Answers',
  characters: 'Characters',
  people: 'People',
  ships: 'Ships',
  topics: 'Topics',
  series: 'Series and episodes',
  pages: 'About the wiki',
};

interface LeaningListProps {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Seen<Leaning>[];
  /** Whether all are of one kind, which the title says. */
  readonly isOneKind?: boolean;
}

export function LeaningList({ id, title, items, isOneKind = false }: LeaningListProps) {
  const open = items.flatMap((seen) => (seen.open ? [seen] : []));
  const hasMore = open.length < items.length;
  return (
    <section className="backlinks" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {open.length === 0 && <p className="quiet">{hasMore ? 'Nothing that you have come to yet.' : 'Nothing yet.'}</p>}
      {isOneKind && <PageList items={open} />}
      {!isOneKind &&
        Object.entries(KINDS).map(([kind, name]) => {
          const group = open.filter(({ fact }) => fact.kind === kind);
          if (group.length === 0) return null;
          return (
            <div key={kind}>
              <h3>{name}</h3>
              <PageList items={group} />
            </div>
          );
        })}
      {hasMore && open.length > 0 && <p className="quiet">More lies further on in the story.</p>}
    </section>
  );
}

function PageList({ items }: { readonly items: readonly OpenLeaning[] }) {
  return (
    <ul>
      {[...groupBy(items, placeOf)].map(([page, group]) => (
        <li key={page} className="leaning">
          {group.map((seen, index) => (
            <GatedFact key={seen.fact.id} seen={seen}>
              {(fact) => (
                <>
                  {index === 0 && <SiteLink to={fact.path}>{fact.name}</SiteLink>}
                  {fact.sentence !== '' && <p>{fact.sentence}</p>}
                  {fact.how && <How fact={fact} isFirst={index === 0} />}
                </>
              )}
            </GatedFact>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The timeline and the register are pages of things that have nothing to do with each other. */
const placeOf = ({ fact: { kind, path } }: OpenLeaning): string =>
  kind === 'events' || kind === 'contradictions' ? path : (path.split('#')[0] ?? path);

/** The link at the head of a page leads to the first; each of the others has its own here. */
function How({
  fact: { kind, path, how, date, datePrecision },
  isFirst,
}: {
  readonly fact: Leaning;
  readonly isFirst: boolean;
}) {
  const part = path.split('#')[1];
  return (
    <p className="src">
      {isFirst || !part ? (
        how
      ) : (
        <SiteLink to={path}>
          {how}
          <span className="visually-hidden"> (line {part})</span>
        </SiteLink>
      )}
      {kind === 'cases' && date && (
        <>
          {' · '}
          <DateText date={date} precision={datePrecision ?? 'day'} />
        </>
      )}
    </p>
  );
}
