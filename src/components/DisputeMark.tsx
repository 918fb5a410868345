/** "≠": sources disagree on what stands before it. Leads to what each says. */
import { contradictionsPath } from '~/domain/paths';
import { Icon } from '~/ui/Icon';
import { SiteLink } from './SiteLink';

export function DisputeMark({ id }: { readonly id: string }) {
  return (
    <SiteLink to={`${contradictionsPath()}#${id}`} className="dispute-mark">
      <Icon name="unequal" />
      <span className="visually-hidden">sources disagree</span>
    </SiteLink>
  );
}
