/** A link inside the site: keeps the reader's day, and fetches its page on intent, so that the click finds everything there. */
import { type ReactNode, useContext } from 'react';
import { Link } from 'react-router';
import { AS_OF, withAsOf } from '~/domain/asOf';
import { PrefetchContext } from './PrefetchContext';
import { useReader } from './ReaderContext';
import { useSite } from './SiteContext';

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
  const { epoch } = useReader();
  // Who stands on an earlier day stays there; a link to a day of its own leads to that.
  const isToday = epoch >= useSite().checked || to.includes(AS_OF);
  return (
    <Link
      to={isToday ? to : withAsOf(to, epoch)}
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
