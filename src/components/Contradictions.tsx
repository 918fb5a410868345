/** Where sources disagree on what a page is about. */
import type { Contradiction } from '~/domain/article';
import { contradictionsPath } from '~/domain/paths';
import type { Seen } from '~/domain/view';
import { Disagreement } from './Disagreement';
import { GatedFact } from './GatedFact';
import { SiteLink } from './SiteLink';

export function Contradictions({ contradictions }: { readonly contradictions: readonly Seen<Contradiction>[] }) {
  if (contradictions.length === 0) return null;
  return (
    <section aria-labelledby="disagreements">
      <h2 id="disagreements">Where sources disagree</h2>
      {contradictions.map((seen) => (
        <GatedFact key={seen.open ? seen.fact.id : seen.stub.id} seen={seen}>
          {(contradiction) => <Disagreement contradiction={contradiction} />}
        </GatedFact>
      ))}
      <p className="quiet">
        <SiteLink to={contradictionsPath()}>All disagreements</SiteLink>
      </p>
    </section>
  );
}
