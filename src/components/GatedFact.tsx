/** One fact of a view: open, masked, or opened by the reader with its button still before it. */
import type { ReactNode } from 'react';
import type { FactMeta } from '~/domain/fact';
import { type Seen, stubOf } from '~/domain/view';
import { Mask } from './Mask';
import { useReader } from './ReaderContext';

interface GatedFactProps<T extends FactMeta, Safe> {
  readonly seen: Seen<T, Safe>;
  readonly isInline?: boolean;
  readonly children: (fact: T) => ReactNode;
}

export function GatedFact<T extends FactMeta, Safe>({ seen, isInline = false, children }: GatedFactProps<T, Safe>) {
  const { horizon } = useReader();
  if (seen.open && !horizon.opened?.has(seen.fact.id)) return children(seen.fact);
  // The button keeps its words when the fact behind it is open.
  const fact = seen.open ? stubOf(seen.fact) : seen.stub;
  return (
    <Mask fact={fact} isInline={isInline}>
      {seen.open ? children(seen.fact) : undefined}
    </Mask>
  );
}
