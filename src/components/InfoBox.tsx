/** The infobox: rows with the same term stand together; masked ones of one gate stand behind one button after the open ones. */
import { Fragment } from 'react';
import type { InfoRow } from '~/domain/article';
import { groupBy } from '~/domain/groupBy';
import type { Seen } from '~/domain/view';
import { DisputeMark } from './DisputeMark';
import { groupMasked } from './groupMasked';
import { MaskGroup } from './MaskGroup';
import { useReader } from './ReaderContext';
import { RichText } from './RichText';

export function InfoBox({ rows }: { readonly rows: readonly Seen<InfoRow>[] }) {
  const terms = groupBy(rows, (seen) => (seen.open ? seen.fact.term : seen.stub.label) ?? '');
  return (
    <dl className="facts">
      {[...terms].map(([term, group]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <Values rows={group} />
        </Fragment>
      ))}
    </dl>
  );
}

function Values({ rows }: { readonly rows: readonly Seen<InfoRow>[] }) {
  const { horizon } = useReader();
  const { plain, masked } = groupMasked(rows, horizon.opened);
  return (
    <>
      <Definitions rows={plain} />
      {masked.map(({ gate, facts, open: [first, ...rest] }) => (
        <Fragment key={gate}>
          <dd>
            <MaskGroup facts={facts} isInline>
              {first && <Value row={first} />}
            </MaskGroup>
          </dd>
          <Definitions rows={rest} />
        </Fragment>
      ))}
    </>
  );
}

function Definitions({ rows }: { readonly rows: readonly InfoRow[] }) {
  return rows.map((row) => (
    <dd key={row.id}>
      <Value row={row} />
    </dd>
  ));
}

function Value({ row: { rich, dispute } }: { readonly row: InfoRow }) {
  return (
    <>
      <RichText rich={rich} />
      {dispute && <DisputeMark id={dispute} />}
    </>
  );
}
