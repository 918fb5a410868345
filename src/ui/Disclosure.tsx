/** What is there for those who ask: found by the browser's own search, works without a script. */
import type { ReactNode } from 'react';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly className?: string;
  /** Looks like a button instead of a line of text. */
  readonly isButton?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({ summary, className, isButton = false, children }: DisclosureProps) {
  return (
    <details className={className}>
      <summary className={isButton ? 'button' : undefined}>{summary}</summary>
      {children}
    </details>
  );
}
