/** A table with its caption. Where the window is too narrow it scrolls by itself, or its own styles fold it. */
import type { ReactNode } from 'react';

interface TableProps {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly className?: string;
  /** `folds`: its styles make blocks of its rows on phones, so it needs no region that scrolls. */
  readonly fit?: 'scrolls' | 'folds';
  /** Class of the region that scrolls. */
  readonly region?: string;
  /** How many rows it has, the head included, where not all of them stand here. */
  readonly rowCount?: number | undefined;
  /** Its head and its body. */
  readonly children: ReactNode;
}

export function Table({
  caption,
  isCaptionHidden,
  className,
  fit = 'scrolls',
  region = '',
  rowCount,
  children,
}: TableProps) {
  const table = (
    <table className={className} aria-rowcount={rowCount}>
      <caption className={isCaptionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      {children}
    </table>
  );
  if (fit === 'folds') return table;
  return (
    <div className={`table-wrap ${region}`} role="region" aria-label={caption} tabIndex={0}>
      {table}
    </div>
  );
}
