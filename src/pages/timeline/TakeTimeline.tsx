/** The entries that pass the filters, as files. One that stands here only because the address leads to it is none of them. */
import { useLocation } from 'react-router';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { isDay } from '~/domain/dates';
import { timelinePath } from '~/domain/paths';
import { formatShareLink } from '~/domain/shareLink';
import { safePart, type SeenEntry } from '~/domain/timelineList';
import { TakeAlong } from '../TakeAlong';

interface TakeTimelineProps {
  /** In the order in which they are shown. */
  readonly entries: readonly SeenEntry[];
  readonly licence: string;
}

export function TakeTimeline({ entries, licence }: TakeTimelineProps) {
  const { epoch, nameEpisode } = useReader();
  const { name, origin, basename, checked } = useSite();
  const { search } = useLocation();
  const root = origin + basename;
  const spans = entries.filter((seen) => !isDay(safePart(seen).date)).length;
  return (
    <TakeAlong
      formats={['CSV', 'JSON', 'Calendar (ICS)']}
      load={async () => {
        const { makeTimelineFile } = await import('~/domain/timelineExport');
        const day = epoch < checked ? epoch : null;
        const address = formatShareLink(root, { path: timelinePath(), search, hash: '', day }, null);
        return (format) =>
          makeTimelineFile(format, { entries, epoch, site: name, root, address, licence, nameEpisode });
      }}
    >
      {spans > 0 && (
        <span className="quiet">
          In the calendar {spans === 1 ? 'one entry' : `${spans} entries`} without a day{' '}
          {spans === 1 ? 'spans its' : 'span their'} month or year and {spans === 1 ? 'says' : 'say'} so.
        </span>
      )}
    </TakeAlong>
  );
}
