/** Two characters side by side: facts by term, the evidence of both, where both are seen. */
import '~/styles/pages.css';
import '~/styles/graph.css';
import { Head } from '~/components/Head';
import { PairForm } from '~/components/PairForm';
import { SiteLink } from '~/components/SiteLink';
import { graphQuery } from '~/data/queries';
import { comparePath, connectPath, graphPath } from '~/domain/paths';
import { useGraph } from '../useGraph';
import { usePair } from '../usePair';
import { Comparison } from './Comparison';

export const queries = () => [graphQuery()];

export function Component() {
  const { graph } = useGraph();
  const { a, b, set, unknown } = usePair(graph.nodes);
  return (
    <main id="main" data-page="compare">
      <Head
        title="Two side by side"
        description="Any two characters side by side: the facts, the evidence for and against a return, and where both are seen."
        path={comparePath()}
        type="website"
        crumbs={[{ name: 'Ties', path: graphPath() }]}
      />
      <div className="head">
        <div>
          <h1>Two side by side</h1>
          <p>The facts of two characters, the weight of evidence for each, and where both are seen.</p>
        </div>
      </div>
      <PairForm nodes={graph.nodes} a={a} b={b} set={set} labels={['One', 'the other']} unknown={unknown} />
      {a && b ? (
        <div className="text">
          <Comparison a={a} b={b} />
          <p>
            <SiteLink to={connectPath(a.id, b.id)}>The way from one to the other</SiteLink>
          </p>
        </div>
      ) : (
        <p className="quiet">Choose two characters.</p>
      )}
    </main>
  );
}
