/** Two characters or cases side by side: facts by term, the evidence of both, where both are seen. */
import '~/styles/pages.css';
import '~/styles/graph.css';
import { Head } from '~/components/Head';
import { PairForm } from '~/components/PairForm';
import { SiteLink } from '~/components/SiteLink';
import { graphQuery } from '~/data/queries';
import { comparedOf } from '~/domain/comparison';
import { comparePath, connectPath, graphPath } from '~/domain/paths';
import { useGraph } from '../useGraph';
import { usePair } from '../usePair';
import { Comparison } from './Comparison';

export const queries = () => [graphQuery()];

export function Component() {
  const { file, graph } = useGraph();
  const choices = comparedOf(graph, file);
  const { a, b, set, unknown } = usePair(choices);
  return (
    <main id="main" data-page="compare">
      <Head
        title="Two side by side"
        description="Any two characters or cases side by side: the facts, the evidence for and against a return, and where both are seen."
        path={comparePath()}
        type="website"
        crumbs={[{ name: 'Ties', path: graphPath() }]}
      />
      <div className="head">
        <div>
          <h1>Two side by side</h1>
          <p>
            The facts of two characters, the weight of evidence for each, and where both are seen. The case of a group
            can stand on either side.
          </p>
        </div>
      </div>
      <PairForm nodes={choices} a={a} b={b} set={set} labels={['One', 'the other']} unknown={unknown} />
      {a && b ? (
        <div className="text">
          <Comparison a={a} b={b} />
          {!a.isCase && !b.isCase && (
            <p>
              <SiteLink to={connectPath(a.id, b.id)}>The way from one to the other</SiteLink>
            </p>
          )}
        </div>
      ) : (
        <p className="quiet">Choose two.</p>
      )}
    </main>
  );
}
