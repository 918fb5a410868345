/** Shows a component to a reader, inside a router and the names of a small site. */
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router';
import { type Reader, ReaderContext } from '~/components/ReaderContext';
import { SiteContext } from '~/components/SiteContext';
import { formatEpisode } from '~/domain/formatEpisode';
import { parseHorizon } from '~/domain/horizon';
import type { SiteFile } from '~/domain/reference';
import { readTiny } from '../support/renderAt';

interface RenderAsOptions {
  /** Horizon in its text form. */
  readonly seen?: string;
  /** Ids of facts that the reader has opened on this page. */
  readonly opened?: readonly string[];
  readonly toggle?: Reader['toggle'];
}

export function renderAs(
  element: ReactElement,
  { seen = 'none', opened = [], toggle = () => {} }: RenderAsOptions = {},
) {
  const site = { ...readTiny<SiteFile>('/data/site.json'), basename: '' };
  const reader: Reader = {
    horizon: { ...parseHorizon(seen), opened: new Set(opened) },
    epoch: site.checked,
    isHydrated: true,
    toggle,
    nameEpisode: (id) => formatEpisode(id, site.series),
  };
  const wrap = (child: ReactElement) => (
    <MemoryRouter>
      <SiteContext value={site}>
        <ReaderContext value={reader}>{child}</ReaderContext>
      </SiteContext>
    </MemoryRouter>
  );
  const view = render(wrap(element));
  return {
    user: userEvent.setup(),
    rerender: (next: ReactElement) => view.rerender(wrap(next)),
    container: view.container,
  };
}
