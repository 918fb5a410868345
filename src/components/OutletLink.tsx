/** The name of an outlet as it stands in the record, with the way to all that it printed or was told. */
import { outletIdOf } from '~/domain/outlet';
import { outletPath } from '~/domain/paths';
import { nameOutlet } from '~/domain/sourceList';
import { SiteLink } from './SiteLink';

export function OutletLink({ outlet }: { readonly outlet: string }) {
  const id = outletIdOf(outlet);
  return id === '' ? nameOutlet(outlet) : <SiteLink to={outletPath(id)}>{outlet}</SiteLink>;
}
