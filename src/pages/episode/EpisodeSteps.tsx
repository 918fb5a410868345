/** To the episodes before and after. */
import { SiteLink } from '~/components/SiteLink';
import type { EpisodeFile } from '~/domain/works';

export function EpisodeSteps({ previous, next }: Pick<EpisodeFile, 'previous' | 'next'>) {
  if (!previous && !next) return null;
  return (
    <nav className="acts" aria-label="Episodes before and after">
      {previous && (
        <SiteLink to={previous.path} className="button">
          Previous: <span className="mono">{previous.number}</span>
        </SiteLink>
      )}
      {next && (
        <SiteLink to={next.path} className="button">
          Next: <span className="mono">{next.number}</span>
        </SiteLink>
      )}
    </nav>
  );
}
