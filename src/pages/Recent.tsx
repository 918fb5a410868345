/** What the reader has looked at last, where there is anything: kept on the device alone, so it is in no prerendered page. */
import { useEffect, useState } from 'react';
import { findStorage } from '~/data/readerStore';

const load = () => import('./RecentLinks');

export function Recent() {
  const [parts, setParts] = useState<Awaited<ReturnType<typeof load>>>();
  useEffect(() => {
    // Where the script does not come the page is whole without it.
    if (hasRecent()) load().then(setParts, () => {});
  }, []);
  return parts && <parts.RecentLinks />;
}

function hasRecent(): boolean {
  try {
    return findStorage()?.getItem(`${import.meta.env.BASE_URL}recent`) != null;
  } catch {
    return false;
  }
}
