/** Other names and wrong spellings, so that whoever searched for one of them knows that this is the page. */
import { GatedFact } from '~/components/GatedFact';
import { SiteLink } from '~/components/SiteLink';
import type { Article, HiddenName } from '~/domain/article';
import type { Seen } from '~/domain/view';

interface NamesProps {
  readonly article: Pick<Article, 'name' | 'aliases' | 'misspellings' | 'shared' | 'masked'>;
  readonly hidden: readonly Seen<HiddenName>[];
}

export function Names({ article: { name, aliases, misspellings, shared, masked }, hidden }: NamesProps) {
  // The first hidden name of a masked article is its heading.
  const later = masked ? hidden.slice(1) : hidden;
  if (aliases.length + misspellings.length + shared.length + later.length === 0) return null;
  return (
    <section aria-labelledby="names">
      <h2 id="names">Names</h2>
      <dl className="ties">
        {aliases.length + later.length > 0 && <dt>Also called</dt>}
        {aliases.map((alias) => (
          <dd key={alias}>{alias}</dd>
        ))}
        {later.map((seen) => (
          <dd key={seen.open ? seen.fact.id : seen.stub.id}>
            <GatedFact seen={seen} isInline>
              {({ text }) => text}
            </GatedFact>
          </dd>
        ))}
        {misspellings.length > 0 && <dt>Also written</dt>}
        {misspellings.map((wrong) => (
          <dd key={wrong}>{wrong}</dd>
        ))}
        {misspellings.length > 0 && (
          <dd className="quiet">{`Here it is always ${name}; quotations stay as they were printed.`}</dd>
        )}
        {shared.length > 0 && <dt>Shared with others</dt>}
        {shared.map((other) => (
          <dd key={other.path}>
            <SiteLink to={other.path}>{other.name}</SiteLink>
          </dd>
        ))}
      </dl>
    </section>
  );
}
