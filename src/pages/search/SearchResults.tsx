/** What was found, by kind. */
import { SiteLink } from '~/components/SiteLink';
import type { SearchHit } from './createSearch';
import { groupHits, MAX_HITS } from './groupHits';
import { Marked } from './Marked';

export function SearchResults({ hits }: { readonly hits: readonly SearchHit[] }) {
  return (
    <>
      {groupHits(hits).map(({ kind, name, hits: group }) => (
        <section key={kind} className="hits" aria-labelledby={`hits-${kind}`}>
          <h2 id={`hits-${kind}`}>{name}</h2>
          <ul>
            {group.map(({ entry, words, alias }) => (
              <li key={entry.path} className="result">
                <SiteLink to={entry.path}>
                  <Marked text={entry.name} words={words} />
                </SiteLink>
                {alias && (
                  <p className="src">
                    Found as “<Marked text={alias} words={words} />”
                  </p>
                )}
                {entry.text && (
                  <p>
                    <Marked text={entry.text} words={words} />
                  </p>
                )}
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
