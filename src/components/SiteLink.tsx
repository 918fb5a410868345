/** A link inside the site: fetches its page on intent, so that the click finds everything there. */
import { type ReactNode, useContext } from 'react';
import { Link } from 'react-router';
import { PrefetchContext } from './PrefetchContext';

interface SiteLinkProps {
  readonly to: string;
  readonly className?: string;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

export function SiteLink({ to, className, isCurrent, children }: SiteLinkProps) {
  const prefetch = useContext(PrefetchContext);
  // A failed prefetch is no failure: the click will try again and say what is wrong.
  const warm = (): void => void prefetch(to.split(/[?#]/, 1)[0] ?? to).catch(() => {});
  return (
    <Link
      to={to}
      discover="none"
      viewTransition
      className={className}
      aria-current={isCurrent ? 'page' : undefined}
      onPointerEnter={warm}
      onFocus={warm}
      onTouchStart={warm}
    >
      {children}
    </Link>
  );
}
