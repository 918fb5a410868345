/** The infobox: rows with the same term stand together; a masked row keeps its term. */
import { Fragment } from 'react';
import type { InfoRow } from '~/domain/article';
import type { Seen } from '~/domain/view';
import { GatedFact } from './GatedFact';
import { RichText } from './RichText';

export function InfoBox({ rows }: { readonly rows: readonly Seen<InfoRow>[] }) {
  const groups = new Map<string, Seen<InfoRow>[]>();
  for (const seen of rows) {
    const term = (seen.open ? seen.fact.term : seen.stub.label) ?? '';
    groups.set(term, [...(groups.get(term) ?? []), seen]);
  }
  return (
    <dl className="facts">
      {[...groups].map(([term, group]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          {withoutRepeatedMasks(group).map((seen) => (
            <dd key={seen.open ? seen.fact.id : seen.stub.id}>
              <GatedFact seen={seen.open ? seen : { open: false, stub: withoutLabel(seen.stub) }} isInline>
                {(row) => <RichText rich={row.rich} />}
              </GatedFact>
            </dd>
          ))}
        </Fragment>
      ))}
    </dl>
  );
}

/** The term stands beside the button; the button need not repeat it. */
function withoutLabel<T extends { readonly label?: string }>(stub: T): T {
  const { label: _, ...rest } = stub;
  return rest as T;
}

/** One mask for each episode of a term is enough: more would tell how much is hidden. */
function withoutRepeatedMasks(group: readonly Seen<InfoRow>[]): Seen<InfoRow>[] {
  const masked = new Set<string>();
  return group.filter((seen) => {
    if (seen.open) return true;
    const key = seen.stub.revealedBy.join();
    if (masked.has(key)) return false;
    masked.add(key);
    return true;
  });
}
