/** The earlier day with which the board is compared: that of the address; the prerendered page knows no query. */
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { FROM, type FromDay, parseFrom, withFrom } from '~/domain/fromDay';
import type { Epoch } from '~/domain/view';
import { useLatest } from '../useLatest';

export interface FromControl extends FromDay {
  /** Compares with another day, or with none. */
  readonly choose: (day: Epoch | null) => void;
}

/** @param day on which the board stands. */
export function useFromDay(day: Epoch): FromControl {
  const { isHydrated } = useReader();
  const { since } = useSite();
  const asked = useSearchParams()[0].get(FROM);
  const navigate = useNavigate();
  const place = useLatest(useLocation());
  const from = useMemo(() => parseFrom(isHydrated ? asked : null, since, day), [isHydrated, asked, since, day]);
  const choose = useCallback(
    (next: Epoch | null) => {
      const { search, hash } = place.current;
      void navigate({ search: withFrom(search, next), hash }, { preventScrollReset: true });
    },
    [navigate, place],
  );
  return useMemo(() => ({ ...from, choose }), [from, choose]);
}
