/** Addresses that lead to the one true path: the single source of stubs, of rules for hosts and of `/data/redirects.json`. */
import { ARTICLE_KINDS, articlePath, namePath, seriesPath, slugify } from '../../domain/paths.ts';
import type { RedirectsFile } from '../../domain/reference.ts';
import type { Content } from '../content.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { type AnyArticle, articlePathOf } from './things.ts';

interface Named {
  /** The page. */
  readonly to: string;
  /** The page of another name of the same kind. */
  readonly pathOf: (slug: string) => string;
  /** Names that are its alone; reading has checked that no two of a kind have the same. */
  readonly own: readonly string[];
  /** Names that others have too. */
  readonly shared: readonly string[];
  /** What it is titled, which may be another's as well. */
  readonly titles: readonly string[];
}

/**
 * Former slugs, other names and wrong spellings of whatever has a name that is safe, and of anything else the former slugs alone.
 * A page is never led away from. Where two claim an address, the claim of a name of one's own comes first, then a shared name,
 * then a title.
 */
export function redirectsOf(content: Content, pages: readonly string[]): Map<string, string> {
  const known = new Set(pages);
  const redirects = new Map<string, string>();
  const add = ({ pathOf }: Named, names: readonly string[], leadsTo: (slug: string) => string): void => {
    for (const slug of names.map(slugify)) {
      const from = pathOf(slug);
      if (slug !== '' && !known.has(from) && !redirects.has(from)) redirects.set(from, leadsTo(slug));
    }
  };
  const all = namedOf(content);
  for (const named of all) add(named, named.own, () => named.to);
  for (const named of all) add(named, named.shared, namePath);
  for (const named of all) add(named, named.titles, () => named.to);
  return redirects;
}

function namedOf(content: Content): Named[] {
  const articles = ARTICLE_KINDS.flatMap((kind) =>
    (content[kind] as readonly AnyArticle[]).map((entry): Named => {
      const { revealedBy, name, formerSlugs, aliases, misspellings, sharedNames } = entry.data;
      const isMasked = revealedBy.length > 0;
      return {
        to: articlePathOf(entry),
        pathOf: (slug) => articlePath(kind, slug),
        own: isMasked ? formerSlugs : [...formerSlugs, ...aliases, ...misspellings],
        shared: isMasked ? [] : sharedNames,
        titles: isMasked ? [] : [name],
      };
    }),
  );
  const series = content.series.map(({ id, data }): Named => ({
    to: seriesPath(id),
    pathOf: seriesPath,
    own: [data.short, ...data.aliases],
    shared: data.sharedNames,
    titles: [data.name],
  }));
  return [...articles, ...series];
}

export function writeRedirects(pages: readonly string[], redirects: ReadonlyMap<string, string>, files: FileSet): void {
  const file: Unstamped<RedirectsFile> = { pages, redirects: Array.from(redirects, ([from, to]) => ({ from, to })) };
  files.add(['redirects'], 'redirects', file);
}
