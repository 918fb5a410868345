/** What stays in view beside the text: the plate, what the board says, the facts. */
import type { ReactNode } from 'react';
import { InfoBox } from '~/components/InfoBox';
import type { InfoRow } from '~/domain/article';
import type { Seen } from '~/domain/view';

interface ArticleAsideProps {
  readonly plate: ReactNode;
  /** The plate in words. */
  readonly caption?: string | undefined;
  /** When a person spoke. */
  readonly strip?: ReactNode;
  readonly rows: readonly Seen<InfoRow>[];
  readonly caseBox?: ReactNode;
}

export function ArticleAside({ plate, caption, strip, rows, caseBox }: ArticleAsideProps) {
  return (
    <aside className="margin holds article-aside" aria-label="At a glance">
      <figure className="side-plate">
        {plate}
        {/* The drawing has these words for its name already. */}
        {caption && <figcaption aria-hidden="true">{caption}</figcaption>}
      </figure>
      {strip}
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
