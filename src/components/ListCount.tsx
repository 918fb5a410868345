/** "12 of 58 characters", seen at once and spoken when it has settled. */
import type { ReactNode } from 'react';
import type { IgnoredValue } from '~/domain/listState';
import { SettledStatus } from '~/ui/SettledStatus';
import { useReader } from './ReaderContext';

interface ListCountProps {
  readonly shown: number;
  readonly total: number;
  /** What is counted, as in "characters". */
  readonly noun: string;
  readonly ignored: readonly IgnoredValue[];
  readonly after?: ReactNode;
}

export function ListCount({ shown, total, noun, ignored, after }: ListCountProps) {
  const { isHydrated } = useReader();
  const text = shown === total ? `${total} ${noun}` : `${shown} of ${total} ${noun}`;
  return (
    <div className="tools">
      <p className="count" aria-hidden="true">
        {text}
      </p>
      {/* What the address asks for is there from the start: it is no change, and is not spoken as one. */}
      <SettledStatus key={String(isHydrated)} text={text} />
      {ignored.length > 0 && (
        <p className="quiet">
          The address asks for {ignored.map(({ parameter, value }) => `${parameter} “${value}”`).join(', ')}, which is
          not known here.
        </p>
      )}
      {after}
    </div>
  );
}
