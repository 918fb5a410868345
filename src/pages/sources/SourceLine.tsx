/** One source of the list: its title unless that gives something away; date, kind and weight always. */
import { DateText } from '~/components/DateText';
import { GatedFact } from '~/components/GatedFact';
import { SiteLink } from '~/components/SiteLink';
import { sourcePath } from '~/domain/paths';
import { nameSourceType, type SourceItem } from '~/domain/sourceList';

export function SourceLine({ row, title }: SourceItem) {
  return (
    <li>
      {title && (
        <GatedFact seen={title} isInline>
          {(fact) => (
            <SiteLink to={sourcePath(row.id)} className="source-title">
              {fact.title}
            </SiteLink>
          )}
        </GatedFact>
      )}
      <p className="src">
        {row.published && (
          <>
            <DateText date={row.published} precision={row.publishedPrecision ?? 'day'} /> ·{' '}
          </>
        )}
        {nameSourceType(row.type)}
        {' · '}
        {title?.open ? formatUses(row.uses) : <SiteLink to={sourcePath(row.id)}>{formatUses(row.uses)}</SiteLink>}
      </p>
    </li>
  );
}

function formatUses(uses: number): string {
  return uses === 1 ? '1\u00A0use' : `${uses}\u00A0uses`;
}
