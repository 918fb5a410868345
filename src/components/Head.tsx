/** Title, description, canonical and Open Graph of a page, which React hoists into the head; then its breadcrumb, and the day if it is an earlier one. */
import { useContext } from 'react';
import { useReader } from './ReaderContext';
import { SiteContext } from './SiteContext';
import { SiteLink } from './SiteLink';

export interface Crumb {
  readonly name: string;
  readonly path: string;
}

interface HeadProps {
  readonly title: string;
  /** Where the title holds what this reader has opened: the one that is safe for everybody, for whoever shares the page. */
  readonly safeTitle?: string;
  readonly description: string;
  /** Canonical path, without parameters. */
  readonly path: string;
  readonly crumbs?: readonly Crumb[];
  readonly type?: 'website' | 'article' | 'profile';
  /** Keeps the page out of search engines: things whose name is a spoiler, results, errors. */
  readonly isUnlisted?: boolean;
  /** False where the page says the reader's day at a place of its own. */
  readonly saysDay?: boolean;
}

export function Head({
  title,
  safeTitle = title,
  description,
  path,
  crumbs = [],
  type = 'article',
  isUnlisted = false,
  saysDay = true,
}: HeadProps) {
  const site = useContext(SiteContext);
  const { notice } = useReader();
  const full = title === site.name ? title : `${title} · ${site.name}`;
  const url = site.origin + site.basename + path;
  const trail = [{ name: 'Home', path: '/' }, ...crumbs, { name: title, path }];
  return (
    <>
      <title>{full}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={url} />
      {isUnlisted && <meta name="robots" content="noindex" />}
      <meta property="og:title" content={safeTitle} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={site.name} />
      <meta name="twitter:card" content="summary_large_image" />
      {path !== '/' && (
        <>
          <nav className="crumb" aria-label="Breadcrumb">
            <ol>
              {trail.slice(0, -1).map((crumb) => (
                <li key={crumb.path}>
                  <SiteLink to={crumb.path}>{crumb.name}</SiteLink>
                </li>
              ))}
            </ol>
          </nav>
          <script type="application/ld+json">
            {JSON.stringify({
              '@context': 'https://schema.org',
              '@type': 'BreadcrumbList',
              itemListElement: trail.map((crumb, index) => ({
                '@type': 'ListItem',
                position: index + 1,
                name: crumb.name,
                item: site.origin + site.basename + crumb.path,
              })),
            }).replaceAll('<', '\\u003c')}
          </script>
        </>
      )}
      {saysDay && notice}
    </>
  );
}
