/**
 * The day of the board: that of the address, and on the way through time one ahead of it. The board is there at once; the address
 * follows when the hand rests, in the place of the last one, for browsers allow only so many changes of it.
 */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { AS_OF } from '~/domain/asOf';
import { withDay } from '~/domain/fromDay';
import type { Epoch } from '~/domain/view';
import { leaveRows } from '../moveRows';
import { useLatest } from '../useLatest';

const REST_MS = 250;

interface Ahead {
  readonly day: Epoch;
  /** The day of the address when this was asked; null until the next drawing knows it. */
  readonly at: Epoch | null;
  /** What the address has been told: it may still be on its way through them. */
  readonly told: readonly Epoch[];
}

export interface BoardTime {
  readonly day: Epoch;
  readonly go: (day: Epoch) => void;
}

export function useBoardTime(): BoardTime {
  const { epoch } = useReader();
  const { checked } = useSite();
  const navigate = useNavigate();
  const location = useLocation();
  const place = useLatest(location);
  const [ahead, setAhead] = useState<Ahead | null>(null);
  // The address has followed, or somebody else has changed it.
  if (ahead && ahead.at === null) setAhead({ ...ahead, at: epoch });
  else if (ahead && ahead.at !== epoch)
    setAhead(ahead.told.includes(epoch) && ahead.day !== epoch ? { ...ahead, at: epoch } : null);

  const wanted = ahead?.day;
  useEffect(() => {
    if (wanted === undefined) return undefined;
    const timer = setTimeout(() => {
      setAhead((now) => now && { ...now, told: [...now.told, wanted] });
      const { search, hash } = place.current;
      void navigate(
        { search: withDay(search, AS_OF, wanted === checked ? null : wanted), hash },
        { replace: true, preventScrollReset: true },
      );
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [wanted, checked, navigate, place]);

  const go = useCallback((next: Epoch) => {
    leaveRows('[data-case]');
    setAhead((now) => ({ day: next, at: now?.at ?? null, told: now?.told ?? [] }));
  }, []);
  const day = ahead?.day ?? epoch;
  return useMemo(() => ({ day, go }), [day, go]);
}
