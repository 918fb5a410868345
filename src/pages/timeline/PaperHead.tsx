/** Only on paper: which entries these are, of which day, and where they stand. */
import { useLocation } from 'react-router';
import { DateText } from '~/components/DateText';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { timelinePath } from '~/domain/paths';
import type { SeenEntry } from '~/domain/timelineList';

interface PaperHeadProps {
  readonly entries: readonly SeenEntry[];
  readonly total: number;
}

export function PaperHead({ entries, total }: PaperHeadProps) {
  const { isHydrated, epoch } = useReader();
  const { origin, basename } = useSite();
  const { search } = useLocation();
  const masked = entries.filter(({ open }) => !open).length;
  return (
    <p className="paper-head">
      {entries.length} of {total} entries, as of <DateText date={epoch} />
      {masked > 0 && `; ${masked} of them masked, and left out here`}. {origin}
      {basename}
      {timelinePath()}
      {isHydrated && search}
    </p>
  );
}
