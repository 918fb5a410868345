/** One button for several masked facts of the same episode: more buttons would tell how much is hidden. */
import { type ReactNode, useMemo } from 'react';
import type { FactMeta } from '~/domain/fact';
import { Mask } from './Mask';
import { ReaderContext, useReader } from './ReaderContext';

interface MaskGroupProps {
  readonly facts: readonly FactMeta[];
  /** Left out where the term stands beside the button. */
  readonly label?: string;
  readonly isInline?: boolean;
  /** The facts, once they are open. */
  readonly children?: ReactNode;
}

export function MaskGroup({ facts, label = '', isInline = false, children }: MaskGroupProps) {
  const reader = useReader();
  const [first] = facts;
  const ids = facts.map(({ id }) => id).join(' ');
  const group = useMemo(
    () => ({ ...reader, toggle: () => ids.split(' ').forEach((id) => reader.toggle(id)) }),
    [reader, ids],
  );
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
