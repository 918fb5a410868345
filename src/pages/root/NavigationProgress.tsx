/** A hairline at the top of the window while the next page is on its way, for those who wait longer than a moment. */
import { useEffect, useState } from 'react';
import { useNavigation } from 'react-router';

/** Most pages are there sooner: a line that flashes says nothing. */
const WAIT_MS = 400;

export function NavigationProgress() {
  const isPending = useNavigation().state !== 'idle';
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isPending) return;
    const timer = setTimeout(() => setLong(true), WAIT_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isPending]);
  return isLong && <div className="progress" role="progressbar" aria-label="Loading the page" />;
}
