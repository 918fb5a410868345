/** Who is seen in an episode. One button for all who are masked: more would tell how many there are. */
import { useMemo } from 'react';
import { Mask } from '~/components/Mask';
import { ReaderContext, useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { groupBy } from '~/domain/groupBy';
import type { NamedLink } from '~/domain/timeline';
import type { Seen } from '~/domain/view';

export function Cast({ characters }: { readonly characters: readonly Seen<NamedLink>[] }) {
  const { horizon } = useReader();
  if (characters.length === 0) return null;
  const isByHand = (seen: Seen<NamedLink>): boolean => !seen.open || (horizon.opened?.has(seen.fact.id) ?? false);
  const plain = characters.filter((seen) => !isByHand(seen));
  const groups = groupBy(characters.filter(isByHand), (seen) =>
    (seen.open ? seen.fact : seen.stub).revealedBy.join(' '),
  );
  return (
    <section aria-labelledby="cast">
      <h2 id="cast">Characters seen in it</h2>
      <Names characters={plain} />
      {[...groups].map(([gate, group]) => (
        <MaskedNames key={gate} characters={group} />
      ))}
    </section>
  );
}

function Names({ characters }: { readonly characters: readonly Seen<NamedLink>[] }) {
  const links = characters.flatMap((seen) => (seen.open ? [seen.fact] : []));
  if (links.length === 0) return null;
  return (
    <ul className="names">
      {links.map(({ id, name, path }) => (
        <li key={id}>
          <SiteLink to={path}>{name}</SiteLink>
        </li>
      ))}
    </ul>
  );
}

/** The facts of one gate open and shut together. */
function MaskedNames({ characters }: { readonly characters: readonly Seen<NamedLink>[] }) {
  const reader = useReader();
  const facts = characters.map((seen) => (seen.open ? seen.fact : seen.stub));
  const ids = facts.map(({ id }) => id).join(' ');
  const together = useMemo(() => ({ ...reader, toggle: () => ids.split(' ').forEach(reader.toggle) }), [reader, ids]);
  const [first] = facts;
  if (!first) return null;
  return (
    <ReaderContext value={together}>
      <Mask fact={{ id: first.id, revealedBy: first.revealedBy, label: 'Who is seen' }}>
        {characters.some(({ open }) => open) ? <Names characters={characters} /> : undefined}
      </Mask>
    </ReaderContext>
  );
}
