/** What to watch before this page: the episodes that open most of it. The boxes to tick come when they are asked for. */
import { type ComponentType, useState } from 'react';
import { useReader } from '~/components/ReaderContext';
import type { WatchFirst as First } from '~/domain/article';
import { Button } from '~/ui/Button';

interface WatchFirstProps {
  readonly first: First;
}

const load = () => import('./WatchTicks');

export function WatchFirst({ first }: WatchFirstProps) {
  const { nameEpisode } = useReader();
  const [Ticks, setTicks] = useState<ComponentType<WatchFirstProps>>();
  return (
    <section>
      <h2 id="watch-first">Watch first</h2>
      {Ticks ? (
        <Ticks first={first} />
      ) : (
        <ul>
          {first.episodes.map(({ id, minutes }) => (
            <li key={id}>{nameEpisode(id) + (minutes ? `, about ${minutes} min` : '')}</li>
          ))}
          {first.more > 0 && <li>{`and ${first.more} more`}</li>}
        </ul>
      )}
      {!Ticks && (
        <Button
          isSmall
          onClick={() =>
            void load().then(
              (part) => setTicks(() => part.WatchTicks),
              () => {},
            )
          }
        >
          Tick what you have seen
        </Button>
      )}
    </section>
  );
}
