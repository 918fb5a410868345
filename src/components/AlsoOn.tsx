/** From the characters that are chosen on one list to the same on another, by the same parameter. */
import { SiteLink } from './SiteLink';

interface AlsoOnProps {
  /** The other list, as in "board". */
  readonly name: string;
  readonly path: string;
  readonly ids: readonly string[];
}

export function AlsoOn({ name, path, ids }: AlsoOnProps) {
  if (ids.length === 0) return null;
  return (
    <p className="quiet">
      <SiteLink to={`${path}?mentions=${ids.join(',')}`}>
        The same {ids.length === 1 ? 'character' : 'characters'} on the {name}
      </SiteLink>
    </p>
  );
}
