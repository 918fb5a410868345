/** The name of the site beside its sign: a graduated ring over a horizon line. */
import { homePath } from '~/domain/paths';
import { useSite } from './SiteContext';
import { SiteLink } from './SiteLink';

export function Wordmark() {
  const { name } = useSite();
  return (
    <SiteLink to={homePath()} className="mark">
      <svg viewBox="0 0 28 28" fill="none" stroke="currentColor" aria-hidden="true">
        <circle cx="14" cy="14" r="12.5" strokeWidth="1" strokeDasharray="1 2.27" />
        <circle cx="14" cy="14" r="8.5" />
        <path d="M2.5 17.5h23" strokeWidth="1" />
        <circle cx="19.4" cy="7.4" r="2.3" className="mark-star" strokeWidth="1.4" />
      </svg>
      <span>{name}</span>
    </SiteLink>
  );
}
