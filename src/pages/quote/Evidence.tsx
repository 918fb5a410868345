/** The lines of the board that rest on a quotation: each with its case, its side and its sentence. */
import { GRADE_NAMES, SIDE_NAMES } from '~/components/evidenceNames';
import { groupMasked } from '~/components/groupMasked';
import { MaskGroup } from '~/components/MaskGroup';
import { useReader } from '~/components/ReaderContext';
import { RichText } from '~/components/RichText';
import { SiteLink } from '~/components/SiteLink';
import { boardPath } from '~/domain/paths';
import type { QuoteEvidence } from '~/domain/timeline';
import type { Seen } from '~/domain/view';
import { Disclosure } from '~/ui/Disclosure';

/** So many are read at a glance; the rest wait. */
const FIRST = 6;

export function Evidence({ evidence }: { readonly evidence: readonly Seen<QuoteEvidence>[] }) {
  const { horizon } = useReader();
  const { plain, masked } = groupMasked(evidence, horizon.opened);
  const first = plain.length > FIRST + 1 ? plain.slice(0, FIRST) : plain;
  const rest = plain.slice(first.length);
  return (
    <section className="blk" aria-labelledby="evidence">
      <div className="sec">
        <h2 id="evidence">What rests on it</h2>
        <SiteLink to={boardPath()}>Board</SiteLink>
      </div>
      {evidence.length === 0 && <p className="second q-none">No line of the board rests on these words.</p>}
      <Lines lines={first} />
      {rest.length > 0 && (
        <Disclosure summary={`${rest.length} more lines`}>
          <Lines lines={rest} />
        </Disclosure>
      )}
      {masked.map(({ gate, facts, open }) => (
        <div key={gate} className="q-masked">
          <MaskGroup facts={facts} label="Evidence from further on">
            {open.length > 0 ? <Lines lines={open} /> : undefined}
          </MaskGroup>
        </div>
      ))}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly QuoteEvidence[] }) {
  return (
    <ul className="q-list">
      {lines.map(({ id, name, path, side, grade, rich }) => (
        <li key={id}>
          <p className="q-go">
            <SiteLink to={path}>
              {name}, <span className="mono">{path.slice(path.indexOf('#') + 1)}</span>
            </SiteLink>
          </p>
          <p>
            <RichText rich={rich} />
          </p>
          <p className="src">
            <span className={side}>{SIDE_NAMES[side]}</span> a return · grade {grade}, {GRADE_NAMES[grade]}
          </p>
        </li>
      ))}
    </ul>
  );
}
