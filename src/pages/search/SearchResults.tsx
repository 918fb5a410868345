/** What was found, by kind. */
import { HitWhy } from '~/components/HitWhy';
import { Marked } from '~/components/Marked';
import { SiteLink } from '~/components/SiteLink';
import { groupHits, MAX_HITS, type SearchHit } from '~/domain/searchHit';

export function SearchResults({ hits }: { readonly hits: readonly SearchHit[] }) {
  return (
    <>
      {groupHits(hits).map(({ kind, name, hits: group }) => (
        <section key={kind} className="hits" aria-labelledby={`hits-${kind}`}>
          <h2 id={`hits-${kind}`}>{name}</h2>
          <ul>
            {group.map((hit) => (
              <li key={hit.entry.path} className="result">
                <SiteLink to={hit.entry.path}>
                  <Marked text={hit.entry.name} words={hit.words} />
                </SiteLink>
                <HitWhy hit={hit} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {hits.length > MAX_HITS && (
        <p className="quiet mt-6">
          These are the best {MAX_HITS} of {hits.length}. Another word narrows them.
        </p>
      )}
    </>
  );
}
