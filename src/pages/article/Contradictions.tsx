/** Where sources disagree: what each says, and what this wiki goes by. */
import { GatedFact } from '~/components/GatedFact';
import { NoteMark } from '~/components/NoteMark';
import { RichText } from '~/components/RichText';
import type { Contradiction } from '~/domain/article';
import { collectNotes, type Rich } from '~/domain/richText';
import type { Seen } from '~/domain/view';

export function Contradictions({ contradictions }: { readonly contradictions: readonly Seen<Contradiction>[] }) {
  return (
    <section aria-labelledby="disagreements">
      <h2 id="disagreements">Where sources disagree</h2>
      {contradictions.map((seen) => (
        <GatedFact key={seen.open ? seen.fact.id : seen.stub.id} seen={seen}>
          {({ title, rich, ruling, noteIds }) => (
            <div className="disagreement">
              <h3>{title}</h3>
              <p>
                <RichText rich={rich} />
                {withoutCited(noteIds, rich).map((id) => (
                  <NoteMark key={id} id={id} />
                ))}
              </p>
              {ruling && (
                <p className="ruling">
                  <span className="label">Here</span> {ruling}
                </p>
              )}
            </div>
          )}
        </GatedFact>
      ))}
    </section>
  );
}

/** Sources that the text itself has marked already need no second mark. */
function withoutCited(noteIds: readonly string[], rich: readonly Rich[]): string[] {
  const cited = new Set(collectNotes(rich));
  return noteIds.filter((id) => !cited.has(id));
}
