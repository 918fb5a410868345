/** The reader as the components know him: how far he has watched, on which day he stands, what he has opened. */
import { createContext, type ReactNode, useContext } from 'react';
import { NOTHING_SEEN, type Horizon } from '~/domain/horizon';
import type { Epoch } from '~/domain/view';

export interface Reader {
  readonly horizon: Horizon;
  readonly epoch: Epoch;
  /** What is to be said of that day at the head of a page. */
  readonly notice?: ReactNode;
  /** False in the prerendered page and until the browser has taken over. */
  readonly isHydrated: boolean;
  /** Opens or shuts one masked fact of this page. */
  readonly toggle: (factId: string) => void;
  /** `fog.2x02` → "Fog 2x02". */
  readonly nameEpisode: (id: string) => string;
}

export const ReaderContext = createContext<Reader>({
  horizon: NOTHING_SEEN,
  epoch: '9999-12-31',
  isHydrated: false,
  toggle: () => {},
  nameEpisode: (id) => id,
});

export function useReader(): Reader {
  return useContext(ReaderContext);
}
