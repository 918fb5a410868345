/** "≠": sources disagree on what stands before it. Leads to what each says. */
import { contradictionsPath } from '~/domain/paths';
import { SiteLink } from './SiteLink';

export function DisputeMark({ id }: { readonly id: string }) {
  return (
    <SiteLink to={`${contradictionsPath()}#${id}`} className="dispute-mark">
      ≠<span className="visually-hidden"> sources disagree</span>
    </SiteLink>
  );
}
