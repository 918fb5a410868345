/** Everything that the sources disagree on, with what this wiki goes by. */
import { GatedFact } from '~/components/GatedFact';
import { NoteMark } from '~/components/NoteMark';
import { RichText } from '~/components/RichText';
import type { Contradiction } from '~/domain/article';
import type { Seen } from '~/domain/view';
import { restOfNotes } from './blockOf';

export function Contradictions({ contradictions }: { readonly contradictions: readonly Seen<Contradiction>[] }) {
  return (
    <section aria-labelledby="disagreements">
      <h2 id="disagreements">Where sources disagree</h2>
      <p>Every disagreement that was found, what each side says, and what is gone by here.</p>
      {contradictions.map((seen) => (
        <GatedFact key={seen.open ? seen.fact.id : seen.stub.id} seen={seen}>
          {(item) => (
            <div className="disagreement">
              <h3>{item.title}</h3>
              <p>
                <RichText rich={item.rich} />
                {restOfNotes(item).map((id) => (
                  <NoteMark key={id} id={id} />
                ))}
              </p>
              {item.ruling && (
                <p className="ruling">
                  <span className="label">Here</span> {item.ruling}
                </p>
              )}
            </div>
          )}
        </GatedFact>
      ))}
    </section>
  );
}
