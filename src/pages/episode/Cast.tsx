/** Who is seen in an episode. One button for all who are masked: more would tell how many there are. */
import { groupMasked } from '~/components/groupMasked';
import { MaskGroup } from '~/components/MaskGroup';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import type { NamedLink } from '~/domain/timeline';
import type { Seen } from '~/domain/view';

export function Cast({ characters }: { readonly characters: readonly Seen<NamedLink>[] }) {
  const { horizon } = useReader();
  if (characters.length === 0) return null;
  const { plain, masked } = groupMasked(characters, horizon.opened);
  return (
    <section aria-labelledby="cast">
      <h2 id="cast">Characters seen in it</h2>
      {plain.length > 0 && <Names characters={plain} />}
      {masked.map(({ gate, facts, open }) => (
        <MaskGroup key={gate} facts={facts} label="Who is seen">
          {open.length > 0 ? <Names characters={open} /> : undefined}
        </MaskGroup>
      ))}
    </section>
  );
}

function Names({ characters }: { readonly characters: readonly NamedLink[] }) {
  return (
    <ul className="names">
      {characters.map(({ id, name, path }) => (
        <li key={id}>
          <SiteLink to={path}>{name}</SiteLink>
        </li>
      ))}
    </ul>
  );
}
