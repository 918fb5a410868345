/** The name of the site beside its sign: a graduated ring over a horizon line. */
import { homePath } from '~/domain/paths';
import { useSite } from './SiteContext';
import { SiteLink } from './SiteLink';

export function Wordmark() {
  const { name } = useSite();
  return (
    <SiteLink to={homePath()} className="mark">
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <use href="#i-mark" />
      </svg>
      <span>{name}</span>
    </SiteLink>
  );
}
