/** Beside an answer: what would change it, what belongs to it, how else it is asked. */
import { GatedFact } from '~/components/GatedFact';
import { SiteLink } from '~/components/SiteLink';
import type { AnswerFile } from '~/domain/reference';
import type { NamedLink } from '~/domain/timeline';
import type { Seen } from '~/domain/view';

interface AnswerMarginProps {
  readonly answer: AnswerFile;
  readonly related: readonly Seen<NamedLink>[];
}

export function AnswerMargin({ answer, related }: AnswerMarginProps) {
  return (
    <aside className="margin" aria-label="About this answer">
      {answer.wouldChange.length > 0 && (
        <section aria-labelledby="change">
          <h2 id="change">What would change this</h2>
          <ul className="change">
            {answer.wouldChange.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {related.length > 0 && (
        <section aria-labelledby="related">
          <h2 id="related">Related</h2>
          <ul>
            {related.map((seen) => (
              <li key={seen.open ? seen.fact.id : seen.stub.id}>
                <GatedFact seen={seen} isInline>
                  {({ path, name }) => <SiteLink to={path}>{name}</SiteLink>}
                </GatedFact>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answer.triggers.length > 0 && (
        <section aria-labelledby="asked">
          <h2 id="asked">Asked in other words</h2>
          <ul>
            {answer.triggers.map((trigger) => (
              <li key={trigger}>{trigger}</li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
