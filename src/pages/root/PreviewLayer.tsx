/** The one preview of a page: which link it is of, and its data, from the file that the link's page reads itself. */
import '~/styles/preview.css';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { PreviewCard } from '~/components/PreviewCard';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { useSealed } from '~/data/useSealed';
import { findStubs } from '~/domain/findStubs';
import { previewOf } from '~/domain/previewOf';
import { PreviewPopover } from './PreviewPopover';
import { type WantedPreview, watchPreviews } from './watchPreviews';

interface PreviewLayerProps {
  readonly first: Event;
}

export function PreviewLayer({ first }: PreviewLayerProps) {
  // What was reached for on one page is nothing on the next.
  return <Watched key={useLocation().pathname} first={first} />;
}

function Watched({ first }: PreviewLayerProps) {
  const { basename } = useSite();
  const [wanted, setWanted] = useState<WantedPreview>();
  const watch = useRef<ReturnType<typeof watchPreviews>>(null);
  useEffect(() => {
    const mine = watchPreviews(first, basename, setWanted);
    watch.current = mine;
    return mine.stop;
  }, [first, basename]);
  return wanted && <WantedCard wanted={wanted} onClose={() => watch.current?.close()} />;
}

interface WantedCardProps {
  readonly wanted: WantedPreview;
  readonly onClose: () => void;
}

function WantedCard({ wanted, onClose }: WantedCardProps) {
  const { horizon: here, epoch, nameEpisode } = useReader();
  // What was opened by hand on this page says nothing about another: ids are unique within a file only.
  const { opened: _, ...horizon } = here;
  const { target, part, by } = wanted;
  const query = queryOptions<unknown>({ queryKey: target.key });
  const { data: file, isError } = useQuery(query);
  const sealed = useSealed(query, findStubs(file), horizon);
  const preview =
    file === undefined ? null : previewOf({ target, file, sealed, part }, { horizon, epoch }, nameEpisode);
  // Who has only pointed at a link is not told of a file that is slow or missing; who has asked is.
  if (!preview && by !== 'tap') return null;
  return (
    <PreviewPopover key={by} wanted={wanted} onClose={onClose}>
      {preview ? (
        <PreviewCard preview={preview} />
      ) : (
        <p role="status">{isError ? 'The preview did not come.' : 'The preview is on its way.'}</p>
      )}
    </PreviewPopover>
  );
}
