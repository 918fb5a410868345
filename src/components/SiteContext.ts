/** What every page knows of the site: its name, where it lives, the names of its series. */
import { createContext, useContext } from 'react';
import type { NamedOption } from '~/domain/timeline';
import type { Preset, SeriesOption } from '~/domain/reference';

export interface Site {
  readonly name: string;
  readonly short: string;
  readonly subject: string;
  readonly origin: string;
  /** The base path without its last slash. */
  readonly basename: string;
  readonly tagline: string;
  readonly disclaimer: string;
  readonly summary: string;
  readonly checked: string;
  readonly suggest: string | null;
  readonly mainSeries: string;
  readonly series: readonly SeriesOption[];
  readonly presets: readonly Preset[];
  readonly groups: readonly NamedOption[];
  readonly generations: readonly NamedOption[];
  readonly statuses: readonly NamedOption[];
  readonly about: readonly { readonly id: string; readonly name: string }[];
}

export const SiteContext = createContext<Site>({
  name: '',
  short: '',
  subject: '',
  origin: '',
  basename: '',
  tagline: '',
  disclaimer: '',
  summary: '',
  checked: '',
  suggest: null,
  mainSeries: '',
  series: [],
  presets: [],
  groups: [],
  generations: [],
  statuses: [],
  about: [],
});

export function useSite(): Site {
  return useContext(SiteContext);
}
