/**
 * A link to another site. It says so to whoever hears it and to machines, and tells that site nothing of the page it is left from,
 * whose address may hold what a reader has chosen.
 */
import type { ReactNode } from 'react';

interface OutLinkProps {
  readonly href: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

export function OutLink({ href, className, children }: OutLinkProps) {
  return (
    <a href={href} className={className} rel="external noopener noreferrer">
      {children}
      <span className="visually-hidden"> (leaves this site)</span>
    </a>
  );
}
