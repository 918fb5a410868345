/** The frame of every page: provides reader and site, keeps focus and scroll, lets the held page go when it is ready. */
import { useIsFetching, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useContext, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigationType } from 'react-router';
import { Frame } from '~/components/Frame';
import { type Reader, ReaderContext } from '~/components/ReaderContext';
import { SiteContext } from '~/components/SiteContext';
import { DEFAULT_SETTINGS } from '~/data/readerStore';
import { ReaderStoreContext } from '~/data/ReaderStoreContext';
import { noteRecent } from '~/data/noteRecent';
import { siteQuery } from '~/data/queries';
import { formatEpisode } from '~/domain/formatEpisode';
import { formatHorizon } from '~/domain/horizon';
import { EpochControl } from './EpochControl';
import { HorizonControl } from './HorizonControl';
import { NavigationProgress } from './NavigationProgress';
import { Previews } from './Previews';
import { SearchKeys } from './SearchKeys';
import { ShareControl } from './ShareControl';
import { Shortcuts } from './Shortcuts';
import { useEpoch } from './useEpoch';
import { useOpened } from './useOpened';
import { useTheme } from './useTheme';
import { useVisitHorizon } from './useVisitHorizon';

const never = (): (() => void) => () => {};

export function RootPage() {
  const { data: file } = useSuspenseQuery(siteQuery());
  const site = useMemo(() => ({ ...file, basename: import.meta.env.BASE_URL.replace(/\/$/, '') }), [file]);
  const { pathname } = useLocation();
  const store = useContext(ReaderStoreContext);
  const isHydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const settings = useSyncExternalStore(
    store?.subscribe ?? never,
    store?.get ?? (() => DEFAULT_SETTINGS),
    () => DEFAULT_SETTINGS,
  );
  const { horizon, isPending, notice } = useVisitHorizon(settings, site);
  const { ids, toggle } = useOpened(pathname);
  const { epoch, Notice } = useEpoch(site, isHydrated);
  const reader: Reader = useMemo(
    () => ({
      horizon: { ...horizon, opened: ids },
      epoch,
      notice: Notice && <Notice />,
      isHydrated,
      toggle,
      nameEpisode: (id) => formatEpisode(id, site.series),
    }),
    [horizon, ids, epoch, Notice, site, isHydrated, toggle],
  );

  useEffect(() => noteRecent(import.meta.env.BASE_URL, pathname), [pathname]);
  useTheme(store);
  useFocusOnArrival(pathname);
  useFocusInSight();
  useRelease(isHydrated && !isPending);

  return (
    <SiteContext value={site}>
      <ReaderContext value={reader}>
        <Frame
          pathname={pathname}
          share={<ShareControl />}
          epoch={<EpochControl />}
          horizon={
            <HorizonControl
              shown={formatHorizon(horizon)}
              seen={settings.seen}
              hide={settings.hide}
              isLasting={!isHydrated || (store?.isLasting() ?? false)}
              isNewer={store?.isNewer() ?? false}
              onChange={(change) => store?.set(change)}
            />
          }
        >
          {notice}
          <Outlet />
        </Frame>
        <NavigationProgress />
        <Previews />
        <SearchKeys />
        <Shortcuts />
        <ScrollRestoration />
      </ReaderContext>
    </SiteContext>
  );
}

/** After a click the heading of the new page takes the focus; after Back the link that had led away. */
function useFocusOnArrival(pathname: string): void {
  const last = useRef(pathname);
  const type = useNavigationType();
  useEffect(() => {
    const left = last.current;
    if (left === pathname) return;
    last.current = pathname;
    // The card in the head is that of the page at which the document began.
    for (const tag of document.querySelectorAll('[property^="og:image"],[name="twitter:image"]')) tag.remove();
    if (type === 'POP') {
      const href = CSS.escape(import.meta.env.BASE_URL.replace(/\/$/, '') + left);
      document
        .querySelector<HTMLElement>(`main a:is([href="${href}"],[href^="${href}?as-of"])`)
        ?.focus({ preventScroll: true });
      return;
    }
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [pathname, type]);
}

/** The browser leaves a control that is half out of sight where it is; the keyboard should see all of it (WCAG 2.4.12). */
function useFocusInSight(): void {
  useEffect(() => {
    const show = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.matches(':focus-visible:not(h1, main)'))
        target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    document.addEventListener('focusin', show);
    return () => document.removeEventListener('focusin', show);
  }, []);
}

/** Shows a page that the script in index.html has held back, once it stands as this reader should see it. */
function useRelease(isReady: boolean): void {
  const client = useQueryClient();
  const pending = useIsFetching();
  useEffect(() => {
    // Asked anew: what the page's own effects have just begun to fetch is not in `pending` yet.
    if (isReady && pending === 0 && client.isFetching() === 0) delete document.documentElement.dataset.held;
  }, [client, isReady, pending]);
}
