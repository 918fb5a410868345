/** The facts of a source in the margin; its addresses only where they give nothing away. */
import type { ReactNode } from 'react';
import { DateText } from '~/components/DateText';
import { OutletLink } from '~/components/OutletLink';
import { OutLink } from '~/components/OutLink';
import type { SourceFile, SourceTitle } from '~/domain/reference';
import { nameSourceType } from '~/domain/sourceList';

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });

/** Every copy that the archive keeps of a page, if it keeps any. */
const ARCHIVE = 'https://web.archive.org/web/*/';

interface SourceFactsProps {
  readonly source: SourceFile;
  /** Null where they would give something away. */
  readonly address: Pick<SourceTitle, 'url' | 'archived'> | null;
}

export function SourceFacts({ source, address }: SourceFactsProps) {
  const rows: readonly (readonly [string, ReactNode])[] = [
    ['Outlet', <OutletLink key="outlet" outlet={source.outlet} />],
    ['First at', source.originalOutlet && <OutletLink key="first" outlet={source.originalOutlet} />],
    [
      'Date',
      source.published && (
        <DateText key="date" date={source.published} precision={source.publishedPrecision ?? 'day'} />
      ),
    ],
    ['Kind', nameSourceType(source.type)],
    ['Language', LANGUAGES.of(source.language)],
    [
      'Address',
      address?.url && (
        <OutLink key="url" className="address" href={address.url}>
          {address.url}
        </OutLink>
      ),
    ],
    ['Archive', address && archiveOf(address)],
  ];
  return (
    <aside className="margin" aria-label="At a glance">
      <section aria-labelledby="facts">
        <h2 id="facts">Facts</h2>
        <dl className="facts">
          {rows.map(([term, value]) =>
            value ? (
              <div key={term} className="contents">
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </section>
    </aside>
  );
}

function archiveOf({ url, archived }: Pick<SourceTitle, 'url' | 'archived'>): ReactNode {
  if (archived)
    return (
      <>
        <OutLink href={archived.url}>A kept copy</OutLink> of <DateText date={archived.date} />
      </>
    );
  if (!url) return null;
  return (
    <>
      No kept copy on record. <OutLink href={ARCHIVE + url}>Look for one at the Internet Archive</OutLink>
    </>
  );
}
