/** First and last episode of each series; a series that is masked as a whole stands behind one button. */
import { Fragment } from 'react';
import { GatedFact } from '~/components/GatedFact';
import { groupMasked } from '~/components/groupMasked';
import { MaskGroup } from '~/components/MaskGroup';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import type { Appearance } from '~/domain/article';
import { formatDate } from '~/domain/dates';
import { episodePath } from '~/domain/paths';
import type { Seen } from '~/domain/view';
import { Table } from '~/ui/Table';

type SeenEnd = Seen<Appearance>;
const idOf = (seen: SeenEnd): string => (seen.open ? seen.fact.id : seen.stub.id);

export function Appearances({ appearances }: { readonly appearances: readonly SeenEnd[] }) {
  const { horizon } = useReader();
  const firsts = appearances.filter((seen) => idOf(seen).endsWith('-first'));
  const lastOf = (first: string): SeenEnd | undefined =>
    appearances.find((seen) => idOf(seen) === first.replace(/-first$/, '-last'));
  const { plain, masked } = groupMasked(firsts, horizon.opened);
  return (
    <section>
      <h2 id="appearances">Appearances</h2>
      <Table className="appearances" caption="First and last episode or film of each series">
        <thead>
          <tr>
            <th scope="col">Series</th>
            <th scope="col">First seen</th>
            <th scope="col">Last seen</th>
          </tr>
        </thead>
        <tbody>
          {plain.map((first) => (
            <Row key={first.id} first={first} last={lastOf(first.id)} />
          ))}
          {masked.map(({ gate, facts, open }) => (
            <Fragment key={gate}>
              <tr>
                <td colSpan={3}>
                  <MaskGroup facts={facts} label="Appearances" isInline>
                    {open.length > 0 ? '' : undefined}
                  </MaskGroup>
                </td>
              </tr>
              {open.map((first) => (
                <Row key={first.id} first={first} last={lastOf(first.id)} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function Row({ first, last }: { readonly first: Appearance; readonly last: SeenEnd | undefined }) {
  return (
    <tr>
      <th scope="row">{first.seriesName}</th>
      <td>
        <Episode appearance={first} />
      </td>
      <td>
        {last ? (
          <GatedFact seen={last.open ? last : { open: false, stub: { ...last.stub, label: '' } }} isInline>
            {(fact) => <Episode appearance={fact} />}
          </GatedFact>
        ) : (
          <span className="quiet">the same</span>
        )}
      </td>
    </tr>
  );
}

function Episode({ appearance: { episode, title, aired } }: { readonly appearance: Appearance }) {
  const number = episode.split('.')[1];
  return (
    <>
      <SiteLink to={episodePath(episode)}>
        {number && <span className="mono">{number}</span>} {title}
      </SiteLink>
      {aired && (
        <time className="aired" dateTime={aired}>
          {formatDate(aired)}
        </time>
      )}
    </>
  );
}
