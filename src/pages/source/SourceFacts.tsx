/** The facts of a source in the margin; its address only where that gives nothing away. */
import type { ReactNode } from 'react';
import { DateText } from '~/components/DateText';
import type { SourceFile } from '~/domain/reference';
import { nameOutlet, nameSourceType } from '~/domain/sourceList';

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });

interface SourceFactsProps {
  readonly source: SourceFile;
  readonly url: string | null;
}

export function SourceFacts({ source, url }: SourceFactsProps) {
  const rows: readonly (readonly [string, ReactNode])[] = [
    ['Outlet', nameOutlet(source.outlet)],
    ['First at', source.originalOutlet],
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
      url && (
        <a key="url" className="address" href={url} rel="noopener noreferrer">
          {url}
        </a>
      ),
    ],
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
