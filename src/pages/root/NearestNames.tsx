/** The three names that are spelled most like an address that is no page: only what a reader who has seen nothing may find. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { redirectsQuery, titlesQuery } from '~/data/queries';
import { wordsOfAddress } from '~/domain/addresses';
import { nearestNames } from '~/domain/nearestNames';
import { formatSearchKind } from '~/domain/searchKinds';
import { isKnownOn } from '~/domain/view';

const COUNT = 3;

interface NearestNamesProps {
  /** Of the address. */
  readonly words: string;
  readonly path: string;
}

export function NearestNames({ words, path }: NearestNamesProps) {
  const { epoch } = useReader();
  const { data } = useQuery(titlesQuery());
  const { data: addresses } = useQuery(redirectsQuery());
  const near = useMemo(
    () =>
      data &&
      nearestNames(
        words,
        path,
        data.titles
          .filter((title) => isKnownOn(title, epoch))
          .map((title) => ({
            ...title,
            // Other names and wrong spellings, as the addresses that lead there have them.
            aliases: (addresses?.redirects ?? []).flatMap(({ from, to }) =>
              to === title.path ? [wordsOfAddress(from)] : [],
            ),
          })),
        COUNT,
      ),
    [data, addresses, words, path, epoch],
  );
  // Not read, or not yet: the page still has its other ways on.
  if (!near) return null;
  if (near.length === 0) return <p>No name on this wiki is like “{words}”.</p>;
  return (
    <section aria-labelledby="near">
      <h2 id="near">The nearest names</h2>
      <ul>
        {near.map((page) => (
          <li key={page.path} className="result">
            <SiteLink to={page.path}>{page.name}</SiteLink>
            <p>{formatSearchKind(page.kind)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
