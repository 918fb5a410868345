/** One button for several masked facts of the same episode: more buttons would tell how much is hidden. */
import { type ReactNode, useMemo } from 'react';
import { Mask } from '~/components/Mask';
import { ReaderContext, useReader } from '~/components/ReaderContext';
import type { FactMeta } from '~/domain/fact';

interface MaskGroupProps {
  readonly facts: readonly FactMeta[];
  readonly label: string;
  readonly isInline?: boolean;
  /** The facts, once they are open. */
  readonly children?: ReactNode;
}

export function MaskGroup({ facts, label, isInline = false, children }: MaskGroupProps) {
  const reader = useReader();
  const [first] = facts;
  const ids = facts.map(({ id }) => id).join(' ');
  const group = useMemo(() => ({ ...reader, toggle: () => ids.split(' ').forEach(reader.toggle) }), [reader, ids]);
  if (!first) return null;
  return (
    <>
      <ReaderContext value={group}>
        <Mask fact={{ id: first.id, revealedBy: first.revealedBy, label }} isInline={isInline}>
          {children === undefined ? undefined : ''}
        </Mask>
      </ReaderContext>
      {children}
    </>
  );
}
