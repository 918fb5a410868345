/** Who has to do with whom, by the kind of tie. */
import { Fragment, type ReactNode } from 'react';
import { groupMasked } from '~/components/groupMasked';
import { MaskGroup } from '~/components/MaskGroup';
import { useReader } from '~/components/ReaderContext';
import { RichText } from '~/components/RichText';
import { SiteLink } from '~/components/SiteLink';
import type { Tie } from '~/domain/article';
import type { Seen } from '~/domain/view';

interface TiesProps {
  readonly ties: readonly Seen<Tie>[];
  /** What follows the list. */
  readonly children: ReactNode;
}

export function Ties({ ties, children }: TiesProps) {
  const { horizon } = useReader();
  const { plain, masked } = groupMasked(ties, horizon.opened);
  return (
    <section aria-labelledby="ties">
      <h2 id="ties">Ties</h2>
      {plain.length > 0 && <TieList ties={plain} />}
      {masked.map(({ gate, facts, open }) => (
        <MaskGroup key={gate} facts={facts} label="Ties">
          {open.length > 0 ? <TieList ties={open} /> : undefined}
        </MaskGroup>
      ))}
      {children}
    </section>
  );
}

function TieList({ ties }: { readonly ties: readonly Tie[] }) {
  const labels = [...new Set(ties.map(({ typeLabel }) => typeLabel))];
  return (
    <dl className="ties">
      {labels.map((label) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          {ties
            .filter(({ typeLabel }) => typeLabel === label)
            .map((tie) => (
              <dd key={tie.id}>
                <SiteLink to={tie.path}>{tie.name}</SiteLink>
                {tie.note.length > 0 && (
                  <span className="tie-note">
                    {' '}
                    <RichText rich={tie.note} />
                  </span>
                )}
              </dd>
            ))}
        </Fragment>
      ))}
    </dl>
  );
}
