/** The reader's horizon on this visit: his own, but for what a link with `seen=` or `kinds=` has changed. */
import { type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { nameHorizon } from '~/components/nameHorizon';
import type { ReaderSettings } from '~/data/readerStore';
import { ReaderStoreContext } from '~/data/ReaderStoreContext';
import { type Horizon, NOTHING_SEEN, readerHorizon } from '~/domain/horizon';
import type { SiteFile } from '~/domain/reference';

// Few visits begin with such a link.
const loadParts = () => import('./LinkNotice');
type Parts = Awaited<ReturnType<typeof loadParts>>;
const HAS_LINK = /[?&](?:seen|kinds)(?:[=&]|$)/;
const never = (): (() => void) => () => {};
const nothing = (): null => null;

interface VisitHorizon {
  readonly horizon: Horizon;
  /** The address holds a horizon that has not been read yet. */
  readonly isPending: boolean;
  readonly notice: ReactNode;
}

export function useVisitHorizon(
  settings: ReaderSettings,
  { series, presets }: Pick<SiteFile, 'series' | 'presets'>,
): VisitHorizon {
  const store = useContext(ReaderStoreContext);
  const { search, hash, key, state } = useLocation();
  const navigate = useNavigate();
  const [parts, setParts] = useState<Parts | 'failed'>();
  const visit = useSyncExternalStore(store?.subscribe ?? never, store?.visit ?? nothing, nothing);
  const hasLink = HAS_LINK.test(search);
  useEffect(() => {
    if (!hasLink) return;
    let isHere = true;
    loadParts().then(
      (loaded) => {
        setParts(loaded);
        if (!isHere) return;
        store?.setVisit(loaded.createVisit(loaded.parseLinkHorizon(search, series)));
        // What the reader copies from here carries no horizon.
        const options = { replace: true, preventScrollReset: true, state: state as unknown };
        void navigate({ search: loaded.stripLinkHorizon(search), hash }, options);
      },
      // The page stands as the reader has set it himself.
      () => setParts('failed'),
    );
    return () => {
      isHere = false;
    };
  }, [hasLink, search, hash, state, series, store, navigate]);

  const isPending = hasLink && parts !== 'failed';
  // A page that is only being loaded shows nothing sooner than it may; one that stands already stays as it is for the moment.
  const isUnknown = isPending && visit === null && key === 'default';
  const horizon = useMemo(
    () => (isUnknown ? NOTHING_SEEN : readerHorizon(settings, visit)),
    [isUnknown, settings, visit],
  );
  const notice = visit && typeof parts === 'object' && (
    <parts.LinkNotice
      visit={visit}
      settings={settings}
      nameSeen={(seen) => nameHorizon(seen, presets, series)}
      onChange={(next) => store?.setVisit(next)}
    />
  );
  return { horizon, isPending, notice };
}
