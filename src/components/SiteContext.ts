/** What every page knows of the site: its name, where it lives, the names of its series. */
import { createContext, useContext } from 'react';
import type { FileStamp } from '~/domain/article';
import type { SiteFile } from '~/domain/reference';

export interface Site extends Omit<SiteFile, keyof FileStamp> {
  /** The base path without its last slash. */
  readonly basename: string;
}

export const SiteContext = createContext<Site>({
  name: '',
  short: '',
  subject: '',
  summary: '',
  tagline: '',
  disclaimer: '',
  origin: '',
  basename: '',
  language: 'en',
  checked: '',
  since: '',
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
