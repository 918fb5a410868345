/** Moves the horizon to this episode: the list of episodes is the ladder that it climbs. */
import { useContext } from 'react';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { ReaderStoreContext } from '~/data/ReaderStoreContext';
import { formatHorizon, hasSeen, parseEpisodeId, parseHorizon, withSeries } from '~/domain/horizon';
import { settingsPath } from '~/domain/paths';
import { Button } from '~/ui/Button';

interface WatchedToProps {
  readonly id: string;
  readonly name: string;
}

export function WatchedTo({ id, name }: WatchedToProps) {
  const { horizon } = useReader();
  const store = useContext(ReaderStoreContext);
  const episode = parseEpisodeId(id);
  const isWatched = hasSeen(horizon, id);
  if (!episode) return null;
  return (
    <section aria-labelledby="watched">
      <h2 id="watched">Have you watched it?</h2>
      {isWatched ? (
        <p role="status">
          {name} is among what you have watched; nothing of it is hidden.{' '}
          <SiteLink to={settingsPath()}>Change that</SiteLink>
        </p>
      ) : (
        <>
          <p>Then everything up to it can be open to you on every page.</p>
          <p className="mt-3">
            <Button
              isSmall
              onClick={() => {
                // From what the reader has set himself, not from what a link shows him for the visit.
                const own = parseHorizon(store?.get().seen ?? 'none');
                store?.set({ seen: formatHorizon(withSeries(own, episode.series, episode)) });
              }}
            >
              I have watched to {name}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}
