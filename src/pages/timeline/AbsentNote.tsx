/** Above the list: that the address leads to an entry which there is not, for this reader or for anybody. */
import { Link, useLocation } from 'react-router';
import { DateText } from '~/components/DateText';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { withAsOf } from '~/domain/asOf';
import type { LinkedEntry } from '~/domain/entryLink';

export function AbsentNote({ linked }: { readonly linked: LinkedEntry | null }) {
  const { epoch } = useReader();
  const { checked } = useSite();
  const { search, hash } = useLocation();
  if (linked?.is === 'later')
    return (
      <p className="linked-note">
        The address leads to an entry that was not on record on <DateText date={epoch} />.{' '}
        {epoch < checked && <Link to={{ search: withAsOf(search, null), hash }}>See it today</Link>}
      </p>
    );
  if (linked?.is === 'unknown')
    return <p className="linked-note">The address leads to an entry “{linked.id}”, which is not known here.</p>;
  return null;
}
