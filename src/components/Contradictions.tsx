/** Where sources disagree: what each says, and what this wiki goes by. */
import type { Contradiction } from '~/domain/article';
import { restOfNotes } from '~/domain/contradictions';
import type { Seen } from '~/domain/view';
import { GatedFact } from './GatedFact';
import { RichText } from './RichText';

interface ContradictionsProps {
  readonly contradictions: readonly Seen<Contradiction>[];
  /** A sentence under the heading. */
  readonly lead?: string;
}

export function Contradictions({ contradictions, lead }: ContradictionsProps) {
  if (contradictions.length === 0) return null;
  return (
    <section aria-labelledby="disagreements">
      <h2 id="disagreements">Where sources disagree</h2>
      {lead && <p>{lead}</p>}
      {contradictions.map((seen) => (
        <GatedFact key={seen.open ? seen.fact.id : seen.stub.id} seen={seen}>
          {(contradiction) => (
            <div className="disagreement">
              <h3>{contradiction.title}</h3>
              <p>
                <RichText
                  rich={[...contradiction.rich, ...restOfNotes(contradiction).map((n) => ({ t: 'note', n }) as const)]}
                />
              </p>
              {contradiction.ruling && (
                <p className="ruling">
                  <span className="label">Here</span> {contradiction.ruling}
                </p>
              )}
            </div>
          )}
        </GatedFact>
      ))}
    </section>
  );
}
