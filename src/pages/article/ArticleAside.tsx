/** What stays in view beside the text: the plate, what the board says, the facts. */
import type { ReactNode } from 'react';
import { InfoBox } from '~/components/InfoBox';
import { Monogram } from '~/components/Monogram';
import type { Appearance, InfoRow } from '~/domain/article';
import type { Seen } from '~/domain/view';

interface ArticleAsideProps {
  readonly monogram: string;
  readonly appearances: readonly Seen<Appearance>[];
  readonly rows: readonly Seen<InfoRow>[];
  readonly caseBox?: ReactNode;
}

export function ArticleAside({ monogram, appearances, rows, caseBox }: ArticleAsideProps) {
  const series = new Set(appearances.flatMap((seen) => (seen.open ? [seen.fact.seriesName] : [])));
  return (
    <aside className="margin holds article-aside" aria-label="At a glance">
      <figure className="side-plate">
        <Monogram letters={monogram} size={160} />
        <figcaption>
          {series.size > 0 ? `On screen in ${[...series].join(', ')}.` : 'Initials in the place of a portrait.'}
        </figcaption>
      </figure>
      {caseBox}
      {rows.length > 0 && (
        <section aria-labelledby="facts">
          <h2 id="facts">Facts</h2>
          <InfoBox rows={rows} />
        </section>
      )}
    </aside>
  );
}
