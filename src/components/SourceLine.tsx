/** One source of a list: its title unless that gives something away; date, kind and weight always. */
import { DateText } from './DateText';
import { GatedFact } from './GatedFact';
import { useReader } from './ReaderContext';
import { SiteLink } from './SiteLink';
import { sourcePath } from '~/domain/paths';
import { countUses, nameSourceType, type SourceItem } from '~/domain/sourceList';

export function SourceLine({ row, title }: SourceItem) {
  const uses = formatUses(countUses(row, useReader().epoch));
  return (
    <li>
      <GatedFact seen={title} isInline>
        {(fact) => (
          <SiteLink to={sourcePath(row.id)} className="source-title">
            {fact.title}
          </SiteLink>
        )}
      </GatedFact>
      <p className="src">
        {row.published && (
          <>
            <DateText date={row.published} precision={row.publishedPrecision ?? 'day'} /> ·{' '}
          </>
        )}
        {nameSourceType(row.type)}
        {' · '}
        {title.open ? uses : <SiteLink to={sourcePath(row.id)}>{uses}</SiteLink>}
      </p>
    </li>
  );
}

function formatUses(uses: number): string {
  return uses === 1 ? '1\u00A0use' : `${uses}\u00A0uses`;
}
